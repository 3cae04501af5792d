import type { Link } from 'mdast';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { readMark } from '../../src/read/marks.ts';

const link = (url: string, title?: string): Link => ({
  type: 'link',
  url,
  title: title ?? null,
  children: [{ type: 'text', value: 'words' }],
  position: { start: { line: 3, column: 7 }, end: { line: 3, column: 40 } },
});

describe('a claim mark', () => {
  const affirms = { claim: 'toll-shared', stance: 'affirms', isLead: false, holders: [] };
  test.each([
    ['claim:toll-shared', 'affirms', 'toll-shared', [affirms]],
    ['claim:toll-shared#later', 'disputes', 'later', [{ ...affirms, stance: 'disputes' }]],
    ['claim:toll-shared', 'affirms lead', 'toll-shared', [{ ...affirms, isLead: true }]],
    ['claim:toll-shared', 'affirms; iris-abel', 'toll-shared', [{ ...affirms, holders: ['iris-abel'] }]],
    [
      'claim:toll-shared',
      ' affirms ;iris-abel,author ',
      'toll-shared',
      [{ ...affirms, holders: ['iris-abel', 'author'] }],
    ],
    ['claim:toll-shared+pike', 'affirms', 'toll-shared', [affirms, { ...affirms, claim: 'pike' }]],
    [
      'claim:toll-shared+pike#both',
      'affirms lead + disputes; iris-abel',
      'both',
      [
        { ...affirms, isLead: true },
        { claim: 'pike', stance: 'disputes', isLead: false, holders: ['iris-abel'] },
      ],
    ],
  ])('[words](%s "%s")', (url, title, id, positions) => {
    const problems = new Problems();
    expect(readMark(link(url, title), 'a.md', problems)).toMatchObject({
      type: 'claimMark',
      id,
      positions,
      at: { file: 'a.md', line: 3, column: 7 },
    });
    expect(problems.list).toEqual([]);
  });
});

test('a name mark', () => {
  expect(readMark(link('name:iris-abel'), 'a.md', new Problems())).toMatchObject({
    type: 'nameMark',
    name: 'iris-abel',
  });
});

test.each(['https://example.org/', 'http://example.org/', 'mailto:a@example.org'])('%s stays a link', (url) => {
  expect(readMark(link(url), 'a.md', new Problems())).toMatchObject({ type: 'link', url });
});

describe('a faulty mark', () => {
  test.each([
    ['claim:toll-shared', 'affirm', ['StanceUnknown']],
    ['claim:toll-shared', undefined, ['StanceUnknown']],
    ['claim:toll-shared', 'Affirms', ['StanceUnknown']],
    ['claim:toll-shared#', 'affirms', ['IdInvalid']],
    ['claim:toll-shared#p7', 'affirms', ['IdInvalid']],
    ['claim:toll-shared#Two', 'says', ['IdInvalid', 'StanceUnknown']],
    ['Claim:toll-shared', 'affirms', ['SchemeUnknown']],
    ['claims:toll-shared', 'affirms', ['SchemeUnknown']],
    ['/claims/toll-shared/', undefined, ['SchemeUnknown']],
    ['javascript:alert(1)', undefined, ['SchemeUnknown']],
  ])('[words](%s "%s") is %j', (url, title, codes) => {
    const problems = new Problems();
    readMark(link(url, title), 'a.md', problems);
    expect(problems.list.map(({ code }) => code)).toEqual(codes);
  });
});
