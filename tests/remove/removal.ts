import { givenUp } from '../../src/cli/given-up.ts';
import { isLive } from '../../src/ledger/entry.ts';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { remove, type Removable } from '../../src/remove/remove.ts';
import { model } from '../../src/site.ts';
import type { Files } from '../support/content.ts';

const inside = (file: string): string => file.slice('content/'.length);

/** The files after a removal. */
export function without(files: Files, kind: Removable, ...ids: string[]): Map<string, string> {
  const problems = new Problems();
  const content = readTexts(files, 'content', problems);
  const { site } = model(content, problems);
  const removed = remove(kind, ids, content, site, (file) => files.get(inside(file))!);
  const after = new Map(files);
  for (const file of removed.files) after.delete(inside(file));
  for (const [file, text] of removed.texts) after.set(inside(file), text);
  return after;
}

/** The files after a removal, its addresses given up. @throws if the content has problems, or anything is asked */
export function settled(files: Files, kind: Removable, ...ids: string[]): { after: Files; gone: string[] } {
  const problems = new Problems();
  const { addresses } = model(readTexts(files, 'content', problems), problems);
  const live = new Set(addresses.entries.filter(isLive).map(({ address }) => address));
  const left = without(files, kind, ...ids);
  const own = new Problems();
  const { ledger, addresses: gone } = givenUp(live, readTexts(left, 'content', own), own, '2002-02-02');
  const after = ledger === undefined ? left : left.set('addresses.json', ledger);
  const last = new Problems();
  model(readTexts(after, 'content', last), last);
  return { after, gone: gone.map(({ address, to }) => `${address}${to === undefined ? '' : ` ${to}`}`) };
}

/** The lines of all files but the ledger that are other after a removal: `path: line`, behind − or +. */
export function changes(before: Files, after: Files): string[] {
  const lines = (files: Files): string[] =>
    [...files].flatMap(([path, text]) =>
      path === 'addresses.json' ? [] : text.split('\n').map((line) => `${path}: ${line}`),
    );
  const missing = (all: string[], others: string[]): string[] => {
    const left = [...others];
    return all.filter((line) => {
      const index = left.indexOf(line);
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
  };
  const [old, now] = [lines(before), lines(after)];
  return [...missing(old, now).map((line) => `- ${line}`), ...missing(now, old).map((line) => `+ ${line}`)];
}
