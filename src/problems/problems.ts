import { catalogue, type ProblemCode } from './catalogue.ts';
import type { Unknown } from './nearest.ts';

/** A place in a file that an author can open: lines and columns count from 1. */
export interface At {
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong, as its author is told of it. */
export interface Problem {
  code: ProblemCode;
  at: At;
  message: string;
  hint: string;
  /** What its author may decide instead, as an argument of `npm run addresses`. */
  decision?: string;
}

type ArgsOf<C extends ProblemCode> = Parameters<(typeof catalogue)[C]>[0];

/** Problems that say an id refers to nothing. */
export type ReferenceCode = 'ClaimUnknown' | 'NameUnknown' | 'ArticleUnknown' | 'GroupUnknown';

/** The kinds of things that such an id refers to, where one can have had another id before. */
const referenceCodes = { article: 'ArticleUnknown', claim: 'ClaimUnknown', name: 'NameUnknown' } as const;

/** Of a kind of problem in one file, this many are told: more would hide what is wrong elsewhere. */
const mostAlike = 10;

/** Collects every problem of a run, so that an author sees all of them at once. */
export class Problems {
  /** The folder of the content, as authors are told of it. */
  folder = 'content';
  readonly #found: { problem: Problem; id: unknown }[] = [];
  readonly #excused = new Set<string>();
  readonly #known = new Map<string, Pick<Unknown, 'now' | 'wasPublished'>>();

  add<C extends ProblemCode>(code: C, at: At, args: ArgsOf<C>): void {
    const entry = catalogue[code] as (
      args: ArgsOf<C>,
      folder: string,
    ) => Pick<Problem, 'message' | 'hint' | 'decision'>;
    const id = 'id' in args ? args.id : undefined;
    const known = this.#known.get(`${code} ${String(id)}`);
    this.#found.push({ problem: { code, at, ...entry({ ...args, ...known }, this.folder) }, id });
  }

  /** Lets the problem that there is no such article, claim or name say what its id is now. */
  renamed(kind: keyof typeof referenceCodes, id: string, now: string): void {
    this.#known.set(`${referenceCodes[kind]} ${id}`, { now });
  }

  /** Lets that problem say that there was one, and that nobody says what became of it. */
  published(kind: keyof typeof referenceCodes, id: string): void {
    this.#known.set(`${referenceCodes[kind]} ${id}`, { wasPublished: true });
  }

  /** How many problems were added, whether or not they are told. */
  get found(): number {
    return this.#found.length;
  }

  /** What was found, without what only follows from something else; of many alike in a file the last says how many more. */
  get list(): readonly Problem[] {
    const unexcused = this.#found
      .filter(({ problem: { code }, id }) => !this.#excused.has(code) && !this.#excused.has(`${code} ${String(id)}`))
      .map(({ problem }) => problem);
    const told = new Map(
      unexcused.map((one) => [`${one.at.line}:${one.at.column} ${one.at.file} ${one.message}`, one]),
    ).values();
    return [...Map.groupBy(told, ({ code, at }) => `${code} ${at.file}`).values()].flatMap((alike) => {
      // Each is to be decided.
      if (alike[0]!.decision) return alike;
      const [first, last] = [alike.slice(0, mostAlike - 1), alike[mostAlike - 1]];
      const more = alike.length - mostAlike;
      if (!last || more <= 0) return alike;
      return [...first, { ...last, message: `${last.message} (And ${more} more of this kind in this file.)` }];
    });
  }

  /**
   * Keeps quiet about what would only follow from another problem: where a file cannot be read, what it holds seems not to
   * exist.
   * @param id leave it out for all of a code
   */
  excuse(code: ProblemCode, id?: string): this {
    this.#excused.add(id === undefined ? code : `${code} ${id}`);
    return this;
  }
}

/** Thrown in place of a site when the content has problems; `message` is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(report(problems));
    this.problems = problems;
  }
}

/** One problem a block: `file:line:column`, its code, what is wrong, what to do; ordered by file and place. */
export function report(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) => a.at.file.localeCompare(b.at.file, 'en') || a.at.line - b.at.line || a.at.column - b.at.column,
  );
  const blocks = ordered.map(
    ({ at, code, message, hint }) => `${at.file}:${at.line}:${at.column}  ${code}\n  ${message}\n  → ${hint}`,
  );
  const decisions = ordered.flatMap(({ decision }) => decision ?? []);
  const command = `If all that is gone is given up on purpose, say so in one command:\n  npm run addresses -- ${decisions.join(' ')}`;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...blocks, ...(decisions.length ? [command] : []), `${count} in the content.`].join('\n\n');
}
