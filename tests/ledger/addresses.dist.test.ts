import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatLedger } from '../../src/ledger/entry.ts';
import { getSite, contentFolder } from '../../src/site.ts';
import { base, pagesOf } from '../support/dist.ts';
import { faultsOf } from './pages.ts';

const ledger = readFileSync(join(contentFolder, 'addresses.json'), { encoding: 'utf8' });
const pages = pagesOf();

test('the ledger is up to date: npm run addresses writes what is missing', async () => {
  const { ledger: entries, unrecorded } = await getSite();
  expect(unrecorded).toEqual([]);
  expect(ledger).toBe(formatLedger(entries));
});

test('every address of the ledger stands in the built site, once', () => {
  const addresses = (JSON.parse(ledger) as { address: string }[]).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(pages.length);
  expect(faultsOf(addresses, pages)).toEqual([]);
});

test('every page of the built site is in the ledger, save the one for what is nowhere and the sources that a user brings in', () => {
  const known = new Set((JSON.parse(ledger) as { address: string }[]).map(({ address }) => base + address.slice(1)));
  expect(
    pages.map(({ path }) => path).filter((path) => !known.has(path) && !/\/(404\.html|source\/)$/.test(path)),
  ).toEqual([]);
});
