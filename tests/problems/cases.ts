import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Found } from '../../src/read/folder.ts';
import { formatLedger } from '../../src/ledger/entry.ts';
import { edited, siteOf, type Files } from '../support/content.ts';

/** What an author does to good content, done in the order of these fields, and the one problem that it makes. */
export interface Case {
  /** Whether the addresses of the good content are in the ledger. */
  published?: boolean;
  /** New files by their paths. */
  add?: Record<string, Found>;
  /** New files of nothing but so many letters. */
  fill?: Record<string, number>;
  remove?: string[];
  /** Files that get another path. */
  rename?: Record<string, string>;
  /** In a file, words that stand there once and what stands there then. */
  edit?: [path: string, words: string, by: string][];
  /** Where the problem is: `file:line:column` within the content. */
  at: string;
  /** Words of what is said. */
  says: string;
  /** Words of what to do. */
  hint?: string;
  /** Problems that cannot but follow. */
  follows?: string[];
}

/** The cases of tests/problems/cases/ by the code of their problem. */
export function cases(): [code: string, Case[]][] {
  const folder = join(import.meta.dirname, 'cases');
  return readdirSync(folder).flatMap((file) =>
    Object.entries(
      parse(readFileSync(join(folder, file), 'utf8'), { customTags: ['binary'] }) as Record<string, Case[]>,
    ),
  );
}

/** The files of good content after an author has been at them. */
export function spoilt(
  files: Files,
  { published, add = {}, fill = {}, remove = [], rename = {}, edit = [] }: Case,
): ReadonlyMap<string, Found> {
  const spoilt = new Map(published ? withLedger(files) : files);
  for (const path of remove) if (!spoilt.delete(path)) throw new Error(`There is no ${path}.`);
  for (const [from, to] of Object.entries(rename)) {
    spoilt.set(to, spoilt.get(from)!);
    spoilt.delete(from);
  }
  const written = edit.reduce<Files>((files, [path, words, by]) => edited(files, path, words, by), spoilt);
  const filled = Object.entries(fill).map(([path, letters]): [string, Found] => [path, 'x'.repeat(letters)]);
  return new Map<string, Found>([...written, ...Object.entries(add), ...filled]);
}

/** The files once their addresses are published. */
export function withLedger(files: Files): Files {
  const { ledger, meta } = siteOf(files);
  return new Map(files).set('addresses.json', formatLedger(ledger, '2001-01-01', meta.id));
}
