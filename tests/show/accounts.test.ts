import { expect, test } from 'vitest';
import { accountViews } from '../../src/show/accounts.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

const verbs = (holders: string): string[] => {
  const site = siteOf(
    edited(fixture('harbour'), 'articles/abel-2001.md', 'disputes; jonas-quist', `disputes; ${holders}`),
  );
  const claim = site.claims.find(({ id }) => id === 'joint-harbour')!;
  return accountViews(claim).flatMap(({ quotations }) =>
    quotations.filter(({ isOwn }) => !isOwn).map(({ holders, verb }) => `${holders.length} ${verb}`),
  );
};

test.each([
  ['jonas-quist', '1 disputes'],
  ['jonas-quist, pilot-guild', '2 dispute'],
])('whom an article relays does what is said of so many: %s', (holders, verb) => {
  expect(verbs(holders)).toContain(verb);
});
