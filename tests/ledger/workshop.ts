import { noDecisions, type Decisions } from '../../src/ledger/decide.ts';
import { formatLedger, type Entry } from '../../src/ledger/entry.ts';
import { missingIds, withIds } from '../../src/ledger/locator-ids.ts';
import type { Settled } from '../../src/ledger/settle.ts';
import type { Site } from '../../src/link/model.ts';
import { ContentError, Problems, type Problem } from '../../src/problems/problems.ts';
import { readTexts, type Content } from '../../src/read/content.ts';
import { model } from '../../src/site.ts';
import { fixture } from '../support/content.ts';

export interface Built {
  site: Site;
  content: Content;
  addresses: Settled;
}

/** A content folder in memory, with the moves of an author. */
export class Workshop {
  texts: Map<string, string>;
  /** The day on which `publish` runs. */
  day = '2001-01-01';

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = new Map(texts);
  }

  /** Opens a fixture and publishes it: its addresses are in the ledger. */
  static published(name: string): Workshop {
    const workshop = new Workshop(fixture(name));
    workshop.publish();
    return workshop;
  }

  /** A second author, who begins from what is here. */
  branch(): Workshop {
    const other = new Workshop(this.texts);
    other.day = this.day;
    return other;
  }

  text(path: string): string {
    const text = this.texts.get(path);
    if (text === undefined) throw new Error(`${path} is not there`);
    return text;
  }

  /** @throws if the text is not there exactly once */
  edit(path: string, from: string, to: string): this {
    const text = this.text(path);
    if (text.split(from).length !== 2) throw new Error(`${path} does not have exactly once: ${from}`);
    this.texts.set(
      path,
      text.replace(from, () => to),
    );
    return this;
  }

  /** Exchanges words in all files. */
  everywhere(from: string, to: string): this {
    for (const [path, text] of this.texts)
      if (path !== 'addresses.json')
        this.texts.set(
          path,
          text.replaceAll(from, () => to),
        );
    return this;
  }

  remove(path: string): this {
    this.text(path);
    this.texts.delete(path);
    return this;
  }

  rename(from: string, to: string): this {
    this.texts.set(to, this.text(from));
    return this.remove(from);
  }

  /** What `npm run build` makes of it. */
  build(decisions: Partial<Decisions> = {}): Built {
    const problems = new Problems();
    return model(readTexts(this.texts, 'content', problems), problems, { ...noDecisions, ...decisions });
  }

  /** What `npm run build` refuses. */
  problems(): readonly Problem[] {
    try {
      this.build();
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  }

  /** Each problem as its code, the place that it names, and what stands there. */
  refusals(): string[] {
    return this.problems().map(({ code, at }) => {
      const line = this.texts.get(at.file.replace(/^content\//, ''))?.split('\n')[at.line - 1] ?? '';
      return `${code} ${at.file.replace(/^content\//, '')} ${line.slice(at.column - 1, at.column + 23)}`.trimEnd();
    });
  }

  /** What the report proposes to paste, as `npm run addresses` reads it. */
  proposed(): ReadonlyMap<string, string> {
    const pairs = this.problems().flatMap(({ decision }) => decision?.split(' ') ?? []);
    return new Map(
      pairs.flatMap((word, index) => (word === '--withdraw' ? [[pairs[index + 1]!, pairs[index + 3]!]] : [])),
    );
  }

  /** Runs `npm run addresses`. @throws if it is refused */
  publish(decisions: Partial<Decisions> = {}): Site {
    const { site, content, addresses } = this.build(decisions);
    for (const brief of content.briefs) {
      const path = brief.file.replace(/^content\//, '');
      this.texts.set(path, withIds(this.text(path), missingIds(brief, addresses.paragraphIds)));
    }
    this.texts.set('addresses.json', formatLedger(addresses.entries, this.day, content.site!.value.id));
    return site;
  }

  /** Runs the command that the report proposes. */
  giveUp(): Site {
    return this.publish({ withdrawn: this.proposed() });
  }

  ledger(): Entry[] {
    return (JSON.parse(this.text('addresses.json')) as Entry[]).filter(({ address }) => address);
  }

  entry(address: string): Entry | undefined {
    return this.ledger().find((entry) => entry.address === address);
  }

  /**
   * Two branches in one, as git merges them by this project's attributes: of files that both changed it has ours, and the
   * lines of both in the ledger.
   */
  merged(base: Workshop, theirs: Workshop): Workshop {
    const merged = this.branch();
    const isOurs = (path: string): boolean => this.texts.get(path) !== base.texts.get(path);
    for (const path of new Set([...base.texts.keys(), ...theirs.texts.keys()])) {
      const text = theirs.texts.get(path);
      if (isOurs(path) || path === 'addresses.json') continue;
      if (text === undefined) merged.texts.delete(path);
      else merged.texts.set(path, text);
    }
    const linesOf = ({ texts }: Workshop): string[] =>
      texts
        .get('addresses.json')!
        .split('\n')
        .map((line) => line.replace(/,$/, ''));
    const [old, ours, others] = [base, this, theirs].map((one) => new Set(linesOf(one)));
    const lines = [...ours!, ...others!].filter((line) => !old!.has(line) || (ours!.has(line) && others!.has(line)));
    merged.texts.set('addresses.json', [...new Set(lines)].join('\n'));
    return merged;
  }
}
