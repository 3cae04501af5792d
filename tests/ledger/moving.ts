import { expect } from 'vitest';
import type { Site } from '../../src/link/model.ts';
import { readerOf, wordsAt, type Found } from './reader.ts';
import { Workshop } from './workshop.ts';

export const moor = 'articles/moor-1998.md';
export const vale = 'articles/vale-2004.md';
export const begin = '/articles/moor-1998/';

/** The addresses of the ledger before an author's move, each with the words that it was given out with. */
function promises(workshop: Workshop): Map<string, string | undefined> {
  const { site } = workshop.build();
  const open = readerOf(site!);
  return new Map(site!.ledger.map(({ address }) => [address, wordsAt(open(address))]));
}

/** Every address must still lead to its words, except those that a test names, of which it tells itself. */
export function expectKept(
  before: ReadonlyMap<string, string | undefined>,
  site: Site,
  ...except: string[]
): (address: string) => Found {
  const open = readerOf(site);
  for (const [address, words] of before) {
    const found = open(address);
    expect(found, `${address} leads nowhere`).toBeDefined();
    if (!except.includes(address)) expect({ address, words: wordsAt(found) }).toEqual({ address, words });
  }
  return (address) => open(address)!;
}

/** Makes a move with and without `npm run addresses` behind it: the build alone must keep every promise, too. */
export function move(make: (workshop: Workshop) => void): {
  before: Map<string, string | undefined>;
  site: Site;
  workshop: Workshop;
} {
  const workshop = Workshop.published('orchard');
  const before = promises(workshop);
  make(workshop);
  const { site, problems } = workshop.build();
  expect(problems).toEqual([]);
  workshop.publish();
  const again = workshop.build();
  expect(again.site?.ledger).toEqual(site?.ledger);
  expect(again.site?.unrecorded).toEqual([]);
  return { before, site: again.site!, workshop };
}

/** Makes a move that the build must refuse, and says with what. */
export function refused(make: (workshop: Workshop) => void): {
  workshop: Workshop;
  refusals: string[];
  before: Map<string, string | undefined>;
} {
  const workshop = Workshop.published('orchard');
  const before = promises(workshop);
  make(workshop);
  return { workshop, refusals: workshop.refusals(), before };
}
