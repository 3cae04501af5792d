import { noDecisions, type Decisions } from '../../src/ledger/decide.ts';
import { formatLedger } from '../../src/ledger/entry.ts';
import { model } from '../../src/site.ts';
import type { Site } from '../../src/link/model.ts';
import { ContentError, Problems, type Problem } from '../../src/problems/problems.ts';
import { readTexts, type Content } from '../../src/read/content.ts';
import { fixture } from '../support/content.ts';

/** What is read from one file. */
interface Part {
  text: string;
  content: Content;
  problems: Problem[];
}

/** What two files hold together. */
const joined = (a: Content, b: Content): Content => ({
  site: a.site ?? b.site,
  ledger: a.ledger ?? b.ledger,
  briefs: [...a.briefs, ...b.briefs],
  claims: [...a.claims, ...b.claims],
  names: [...a.names, ...b.names],
  events: [...a.events, ...b.events],
  sources: [...a.sources, ...b.sources],
});

function readPart(path: string, text: string): Part {
  const problems = new Problems();
  const content = readTexts(new Map([[path, text]]), 'content', problems);
  return { text, content, problems: problems.list.filter(({ code }) => code !== 'FileMissing') };
}

/** A content folder in memory, with the moves of an author. */
export class Workshop {
  texts: Map<string, string>;
  #parts: ReadonlyMap<string, Part> = new Map();

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = new Map(texts);
  }

  /** Opens a fixture and publishes it: its addresses are in the ledger. */
  static published(name: string): Workshop {
    const workshop = new Workshop(fixture(name));
    workshop.publish();
    return workshop;
  }

  /** @throws if the text is not there exactly once */
  edit(path: string, from: string, to: string): this {
    const text = this.texts.get(path) ?? '';
    if (text.split(from).length !== 2) throw new Error(`${path} does not have exactly once: ${from}`);
    this.texts.set(
      path,
      text.replace(from, () => to),
    );
    return this;
  }

  remove(path: string): this {
    if (!this.texts.delete(path)) throw new Error(`${path} is not there`);
    return this;
  }

  rename(from: string, to: string): this {
    this.texts.set(to, this.texts.get(from)!);
    return this.remove(from);
  }

  /** What `npm run build` makes of it. */
  build(
    decisions: Decisions = noDecisions,
  ): { site: Site; problems: [] } | { site: undefined; problems: readonly Problem[] } {
    const problems = new Problems();
    try {
      return { site: model(this.#read(problems), problems, decisions).site, problems: [] };
    } catch (error) {
      if (error instanceof ContentError) return { site: undefined, problems: error.problems };
      throw error;
    }
  }

  /** Reads what has changed since the last time: most of a thousand edits touch one file of a dozen. */
  #read(problems: Problems): Content {
    const read = new Map(
      [...this.texts].map(([path, text]) => {
        const known = this.#parts.get(path);
        return [path, known?.text === text ? known : readPart(path, text)] as const;
      }),
    );
    this.#parts = read;
    for (const part of read.values()) problems.list.push(...part.problems);
    return [...read.values()].map(({ content }) => content).reduce(joined);
  }

  /** The codes of the problems that the build ends with, each with the words that it points at. */
  refusals(): string[] {
    return this.build().problems.map(({ code, at }) => {
      const line = this.texts.get(at.file.replace(/^content\//, ''))?.split('\n')[at.line - 1] ?? '';
      return `${code} ${line.slice(at.column - 1).replace(/^(.{40}).*/, '$1')}`;
    });
  }

  /** Runs `npm run addresses`. @throws if it is refused */
  publish(decisions: { withdraw?: Record<string, string | undefined>; reworded?: string[] } = {}): Site {
    const { withdraw = {}, reworded = [] } = decisions;
    const { site, problems } = this.build({
      withdrawn: new Map(Object.entries(withdraw)),
      reworded: new Set(reworded),
    });
    if (!site) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.texts.set('addresses.json', formatLedger(site.ledger));
    return site;
  }
}
