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
  test.each([
    [
      'claim:toll-shared',
      'affirms',
      { claim: 'toll-shared', id: 'toll-shared', stance: 'affirms', speaker: undefined },
    ],
    [
      'claim:toll-shared#later',
      'disputes',
      { claim: 'toll-shared', id: 'later', stance: 'disputes', speaker: undefined },
    ],
    [
      'claim:toll-shared',
      'reports; iris-abel',
      { claim: 'toll-shared', id: 'toll-shared', stance: 'reports', speaker: 'iris-abel' },
    ],
    [
      'claim:toll-shared',
      ' expects ;iris-abel ',
      { claim: 'toll-shared', id: 'toll-shared', stance: 'expects', speaker: 'iris-abel' },
    ],
    [
      'claim:toll-shared',
      'qualifies;',
      { claim: 'toll-shared', id: 'toll-shared', stance: 'qualifies', speaker: undefined },
    ],
    // More than a speaker cannot be meant, and is not lost: no name has this id.
    [
      'claim:toll-shared',
      'reports; iris-abel; jonas-quist',
      { claim: 'toll-shared', id: 'toll-shared', stance: 'reports', speaker: 'iris-abel; jonas-quist' },
    ],
  ])('[words](%s "%s")', (url, title, expected) => {
    const problems = new Problems();
    expect(readMark(link(url, title), 'a.md', problems)).toMatchObject({
      type: 'claimMark',
      ...expected,
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
