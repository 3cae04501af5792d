import type { Link, Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';
import { readMark } from '../../src/read/marks.ts';

function read(text: string) {
  const problems = new Problems();
  const link = (parseMarkdown(text).children[0] as Paragraph).children[0] as Link;
  const mark = readMark(link, { file: 'a.md', text }, problems);
  return { mark, told: problems.list.map(({ code, at }) => `${at.line}:${at.column} ${code}`) };
}

const own = { isLead: false, holders: [] };
const held = (...ids: string[]) => ids.map((id) => expect.objectContaining({ id }));

describe('a claim mark', () => {
  test.each([
    ['[w](claim:toll "affirms")', 'toll', [{ ...own, claim: 'toll', stance: 'affirms' }]],
    ['[w](claim:toll#later "disputes lead")', 'later', [{ ...own, claim: 'toll', stance: 'disputes', isLead: true }]],
    ["[w](<claim:toll>\n' expects ; iris ,author ')", 'toll', [{ claim: 'toll', holders: held('iris', 'author') }]],
    [
      '[w](claim:toll+quay "affirms; iris + disputes lead")',
      'toll',
      [
        { claim: 'toll', stance: 'affirms', holders: held('iris') },
        { claim: 'quay', stance: 'disputes', isLead: true, holders: [] },
      ],
    ],
    ['[w](claim:toll+quay "affirms; iris")', 'toll', [{ claim: 'toll' }, { claim: 'quay', holders: held('iris') }]],
  ])('%s', (text, id, positions) => {
    expect(read(text)).toMatchObject({ mark: { type: 'claimMark', id, positions }, told: [] });
  });

  test('knows where each of its parts stands, over lines too', () => {
    expect(read('[w\nx](claim:toll+quay\n"affirms; iris, toll + disputes; quay")').mark).toMatchObject({
      at: { line: 1, column: 1 },
      positions: [
        { at: { line: 2, column: 10 }, holders: [{ at: { line: 3, column: 11 } }, { at: { line: 3, column: 17 } }] },
        { at: { line: 2, column: 15 }, holders: [{ at: { line: 3, column: 34 } }] },
      ],
    });
  });
});

test('a name mark', () => {
  expect(read('[her](name:iris)').mark).toMatchObject({ type: 'nameMark', name: 'iris', at: { line: 1, column: 12 } });
});

test.each(['https://example.org/', 'http://example.org/', 'mailto:a@example.org'])('%s stays a link', (url) => {
  expect(read(`[w](${url})`)).toMatchObject({ mark: { type: 'link', url }, told: [] });
});

describe('a faulty mark says so where it is faulty', () => {
  test.each([
    ['[w](claim:toll "affirm")', '1:17 StanceUnknown'],
    ['[w](claim:toll)', '1:1 StanceUnknown'],
    ['[w](claim:toll "affirms + says")', '1:27 StanceUnknown'],
    ['[w](claim:toll "affirms, iris")', '1:17 StanceUnknown'],
    ['[w](claim:toll "affirms;")', '1:25 HolderInvalid'],
    ['[w](claim:toll "affirms; iris;quay")', '1:26 HolderInvalid'],
    ['[w](claim:toll "affirms; iris, iris")', '1:32 HolderInvalid'],
    ['[w](claim:toll# "affirms")', '1:15 IdInvalid'],
    ['[w](claim:toll#p7 "says")', '1:15 IdInvalid, 1:20 StanceUnknown'],
    ['[w](claim:toll+toll "affirms")', '1:16 ClaimTwice'],
    ['[w](Claim:toll "affirms")', '1:5 SchemeUnknown'],
    ['[w](/claims/toll/)', '1:5 SchemeUnknown'],
    ['[w](javascript:alert(1))', '1:5 SchemeUnknown'],
    ['[w](https://)', '1:5 SchemeUnknown'],
    ['[&nbsp;](name:iris)', '1:1 WordsMissing'],
    ['<name:iris>', '1:1 MarkUnread'],
    ['[w](name:iris "affirms")', '1:16 MarkUnread'],
  ])('%s', (text, expected) => expect(read(text).told.join(', ')).toBe(expected));
});
