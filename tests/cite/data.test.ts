import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { claimsGraph } from '../../src/export/claims-graph.ts';
import { claimsTable } from '../../src/export/claims-table.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

const address = (path: string): string => `https://example.org${path}`;
const site = siteOf(fixture('harbour'));

test('the table has a row for every position, with all that is marked', () => {
  const rows = parse(claimsTable(site, address), { bom: true, columns: true }) as Record<string, string>[];
  const positions = site.claims.flatMap(({ accounts }) => accounts.flatMap((account) => account.positions));
  expect(rows).toHaveLength(positions.length);
  expect(
    rows.find(({ passage_address }) => passage_address === 'https://example.org/articles/abel-2001/#guild'),
  ).toMatchObject({
    claim: 'joint-harbour',
    statement: 'The treaty of 1998 made one harbour of the harbours of Tollen and Marrow Bay.',
    article: 'abel-2001',
    stance: 'disputes',
    voice: 'relayed',
    holder: 'Jonas Quist',
    words: 'Its master calls the single harbour a fiction',
    source_paragraphs: '¶ 2',
    paragraph_address: 'https://example.org/articles/abel-2001/#p2',
  });
  expect(
    rows.filter(({ article }) => article === 'abel-2001').find(({ stance }) => stance === 'affirms')?.['holder'],
  ).toBe('Iris Abel');
});

test('words with commas, quotation marks and umlauts come back from the table as they were', () => {
  const statement = 'It is "one", or not; ünder 5 %.';
  const table = claimsTable(
    siteOf(
      edited(fixture('harbour'), 'claims/breakwater-built.md', 'The new breakwater has been built.', `'${statement}'`),
    ),
    address,
  );
  expect(
    (parse(table, { bom: true, columns: true }) as Record<string, string>[]).find(
      ({ claim }) => claim === 'breakwater-built',
    )?.['statement'],
  ).toBe(statement);
  expect(table).toMatch(/\r\n$/);
});

test('the linked data says of every claim who does what with it', () => {
  const graph = JSON.parse(JSON.stringify(claimsGraph(site, address)));
  const claim = graph.hasPart.find(
    (part: { '@id': string }) => part['@id'] === 'https://example.org/claims/joint-harbour/',
  );
  expect(claim).toMatchObject({
    '@type': 'Claim',
    text: site.claims[0]!.statement,
    'cito:isSupportedBy': [{ '@id': 'https://example.org/claims/toll-shared/' }],
  });
  expect(claim.appearance).toHaveLength(4);
  expect(claim.appearance[1]).toMatchObject({
    '@id': 'https://example.org/articles/abel-2001/#guild',
    text: 'Its master calls the single harbour a fiction',
    isPartOf: { '@id': 'https://example.org/articles/abel-2001/' },
    author: [{ name: 'Jonas Quist', '@type': 'Person' }],
    'cito:disputes': { '@id': 'https://example.org/claims/joint-harbour/' },
  });
});

test('an author of whom nothing is known is not missed beside others who hold the same', () => {
  const own = '(claim:joint-harbour "disputes")';
  const both = siteOf(
    edited(fixture('harbour'), 'articles/gazette-2003.md', own, own.replace('s")', 's; jonas-quist, author")')),
  );
  const rows = parse(claimsTable(both, address), { bom: true, columns: true }) as Record<string, string>[];
  const row = rows.find(({ article, claim }) => article === 'gazette-2003' && claim === 'joint-harbour');
  expect([row?.['voice'], row?.['holder']]).toEqual(['own', 'the author; Jonas Quist']);
  expect(JSON.stringify(claimsGraph(both, address))).toContain(
    '"author":[{"@type":"Person","name":"the author"},{"@id":"https://example.org/names/jonas-quist/"',
  );
});

test('a spreadsheet takes no cell of the table for a day or a formula', () => {
  const rows = parse(claimsTable(site, address), { bom: true, columns: true }) as Record<string, string>[];
  const cells = rows.flatMap(({ article_date: _date, ...row }) => Object.values(row));
  expect(cells.filter((cell) => /^[=+@\t]|^-|^\d+[-/]\d+$/.test(cell))).toEqual([]);
});
