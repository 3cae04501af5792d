import { catalogue, type ProblemCode } from './catalogue.ts';

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
}

type ArgsOf<C extends ProblemCode> = Parameters<(typeof catalogue)[C]>[0];

/** Problems that say an id refers to nothing. */
export type ReferenceCode = 'ClaimUnknown' | 'NameUnknown' | 'ArticleUnknown' | 'GroupUnknown';

/** Collects every problem of a run, so that an author sees all of them at once. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #excused = new Set<string>();

  add<C extends ProblemCode>(code: C, at: At, args: ArgsOf<C>): void {
    if (this.#excused.has(code) || ('id' in args && this.#excused.has(`${code} ${args.id}`))) return;
    const entry = catalogue[code] as (args: ArgsOf<C>) => { message: string; hint: string };
    this.list.push({ code, at, ...entry(args) });
  }

  /**
   * Keeps quiet about what would only follow from a problem already listed: where a file cannot be read, what it holds seems
   * not to exist.
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
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...blocks, `${count} in the content; nothing was built.`].join('\n\n');
}
