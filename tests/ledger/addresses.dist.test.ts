import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatLedger } from '../../src/ledger/entry.ts';
import { getSite, contentFolder } from '../../src/site.ts';
import { base, pagesOf } from '../support/dist.ts';
import { faultsOf } from './pages.ts';

const file = join(contentFolder, 'addresses.json');
const pages = pagesOf();
const { ledger, meta, unrecorded } = await getSite();
const addresses = ledger.map(({ address }) => address);

// Before the first address is written down there is none.
test.runIf(existsSync(file))('the ledger is up to date: npm run addresses writes what is missing', () => {
  expect(unrecorded).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(formatLedger(ledger, '', meta.id));
});

test('every address stands in the built site, once', () => {
  expect(addresses.length).toBeGreaterThan(pages.length);
  expect(faultsOf(addresses, pages)).toEqual([]);
});

test('every page of the built site has an address, save the one for what is nowhere and the sources that a user brings in', () => {
  const known = new Set(addresses.map((address) => base + address.slice(1)));
  expect(
    pages.map(({ path }) => path).filter((path) => !known.has(path) && !/\/(404\.html|source\/)$/.test(path)),
  ).toEqual([]);
});
