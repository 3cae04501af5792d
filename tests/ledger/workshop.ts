import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noDecisions, type Decisions } from '../../src/ledger/decide.ts';
import { formatLedger } from '../../src/ledger/file.ts';
import { link } from '../../src/link/link.ts';
import type { Site } from '../../src/link/model.ts';
import { Problems, type Problem } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';

/** A content folder in memory, with the moves of an author. */
export class Workshop {
  texts: Map<string, string>;

  constructor(texts: ReadonlyMap<string, string>) {
    this.texts = new Map(texts);
  }

  /** Opens a fixture and publishes it: its addresses are in the ledger. */
  static published(fixture: string): Workshop {
    const workshop = new Workshop(filesOf(join(import.meta.dirname, '../fixtures', fixture)));
    workshop.publish();
    return workshop;
  }

  /** @throws if the text is not there exactly once */
  edit(path: string, from: string, to: string): this {
    const text = this.texts.get(path) ?? '';
    if (text.split(from).length !== 2) throw new Error(`${path} does not have exactly once: ${from}`);
    this.texts.set(path, text.replace(from, () => to));
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
  build(decisions: Decisions = noDecisions): { site: Site; problems: [] } | { site: undefined; problems: Problem[] } {
    const problems = new Problems();
    const site = link(readTexts(this.texts, 'content', problems), problems, decisions);
    return site ? { site, problems: [] } : { site, problems: problems.list };
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
    const { site, problems } = this.build({ withdrawn: new Map(Object.entries(withdraw)), reworded: new Set(reworded) });
    if (!site) throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    this.texts.set('addresses.json', formatLedger(site.ledger));
    return site;
  }
}

/** The files of a content folder by their paths. */
export function filesOf(folder: string): Map<string, string> {
  return new Map(readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('sources'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
