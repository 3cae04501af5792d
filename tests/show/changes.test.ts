import { expect, test } from 'vitest';
import { changesView } from '../../src/show/changes-page.ts';
import { fixture, siteOf } from '../support/content.ts';

const harbour = fixture('harbour');
const view = (lines: object[], files = harbour) =>
  changesView(
    siteOf(
      new Map(files).set(
        'addresses.json',
        `[\n${[{ addresses: lines.length }, ...lines].map((line) => JSON.stringify(line)).join(',\n')}\n]\n`,
      ),
    ),
  );
const guild = '/articles/abel-2001/#guild';
const page = { address: '/articles/abel-2001/', kind: 'article', words: 'Abel 2001', day: '2025-01-01' };
const words = 'Its master calls the single harbour a fiction';

test('a site of which nothing is written down has no changes', () => {
  expect(changesView(siteOf(harbour))).toEqual([]);
});

test('the latest day comes first; what came with its page is not told by itself', () => {
  const days = view([
    page,
    { address: guild, kind: 'passage', words, day: '2025-01-01' },
    {
      address: '/claims/toll-shared/',
      kind: 'claim',
      words: 'The two towns share the tolls of the bay evenly.',
      day: '2025-02-02',
    },
  ]);
  expect(days.map(({ day, date }) => [day, date])).toEqual([
    ['2025-02-02', '2 February 2025'],
    ['2025-01-01', '1 January 2025'],
  ]);
  expect(days[1]!.added).toEqual([{ what: '1 brief', links: [{ text: 'Abel 2001', href: '/articles/abel-2001/' }] }]);
});

test('a passage that was added to a page or reworded is told with its words', () => {
  const days = view([
    page,
    {
      address: guild,
      kind: 'passage',
      words,
      day: '2025-03-03',
      was: [{ words: 'Its master doubts it', day: '2025-02-02' }],
    },
  ]);
  expect(days.map(({ day, reworded, added }) => [day, reworded.length, added.map(({ what }) => what)])).toEqual([
    ['2025-03-03', 1, []],
    ['2025-02-02', 0, ['1 passage']],
    ['2025-01-01', 0, ['1 brief']],
  ]);
  expect(days[0]!.reworded[0]).toEqual({
    text: `Abel 2001: “${words}”`,
    href: guild,
    before: 'Its master doubts it',
    after: words,
  });
});

test('what was withdrawn is told on the day on which it was, and leads to where to look instead', () => {
  const days = view([
    page,
    {
      address: '/articles/abel-2001/#lost',
      kind: 'passage',
      words: 'Nobody pays',
      day: '2025-01-01',
      status: 'withdrawn',
      to: guild,
      since: '2026-05-05',
    },
    { address: guild, kind: 'passage', words, day: '2025-01-01' },
  ]);
  expect(days.map(({ day, gone }) => [day, gone.length])).toEqual([
    ['2026-05-05', 1],
    ['2025-01-01', 0],
  ]);
  expect(days[0]!.gone).toEqual([
    {
      text: 'Abel 2001: “Nobody pays”',
      href: '/articles/abel-2001/#lost',
      status: 'withdrawn',
      successor: { text: `Abel 2001: “${words}”`, href: guild },
    },
  ]);
});
