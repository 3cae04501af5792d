import { describe, expect, test } from 'vitest';
import { report } from '../../src/problems/problems.ts';
import { edited, fixture, load, type Files } from '../support/content.ts';
import { withLedger } from './cases.ts';

const harbour = fixture('harbour');
const abel = 'articles/abel-2001.md';
const quist = 'articles/quist-2005.md';

const change = (path: string, words: string, by: string) => (files: Files) => edited(files, path, words, by);

test('a mark is told of its claim and of its holder at once', () => {
  const files = edited(
    harbour,
    abel,
    'joint-harbour#guild "disputes; jonas-quist"',
    'joint-harbor#guild "disputes; jonas"',
  );
  expect(load(files).problems.map(({ code, at }) => `${code} ${at.column}`)).toEqual([
    'NameUnknown 126',
    'ClaimUnknown 96',
  ]);
});

describe('one report says all that is wrong', () => {
  const broken = [
    change(abel, 'toll-shared "affirms"', 'tolls-shared "afirms"'),
    change(abel, '{#pilots}', ''),
    change(quist, '[¶ 3](source:3)', '[¶ 3](source:4)'),
    change('claims/breakwater-built.md', 'group: works', 'group: work'),
    change('timeline.yaml', 'date: "1998"\n', 'date: 1998\n'),
  ].reduce((files, make) => make(files), harbour);

  test('in the folder that the content is in', () => {
    const told = (folder: string) => report(load(broken, folder).problems);
    expect(told('../mine')).toBe(told('content').replaceAll('content/', '../mine/'));
  });

  test('by file and place, each with what to do', () => {
    expect(report(load(broken).problems)).toMatchInlineSnapshot(`
      "content/articles/abel-2001.md:14:193  ClaimUnknown
        There is no claim "tolls-shared".
        → Did you mean "toll-shared"? Valid ids are in content/claims/.

      content/articles/abel-2001.md:14:207  StanceUnknown
        "afirms" is not a stance.
        → Did you mean "affirms"? Write one of affirms, qualifies, disputes, expects in quotation marks behind the target, as in (claim:some-id "affirms").

      content/articles/abel-2001.md:16:1  HeadingWithoutId
        The heading "The pilots" has no id.
        → End it with a short id of your own in braces, as in "## The treaty {#treaty}"; it never changes again.

      content/articles/quist-2005.md:16:67  LocatorInvalid
        The locator "source:4" names no paragraph of the source.
        → Write it on one line as source:N, source:N-M or source:N,M with numbers from 1 to 3, the smaller first; behind it stand the paragraph's ids, if it has any: [¶ 3](source:3 "p7").

      content/claims/breakwater-built.md:4:8  GroupUnknown
        There is no group of claims "work".
        → Did you mean "works"? Valid ids are in content/site.yaml, under groups: law, works.

      content/timeline.yaml:2:9  FieldInvalid
        "date" of "treaty-1998" does not fit: expected is a text, not a number: put it in quotation marks.
        → Mend the value; the fields are described in content/README.md, under timeline.yaml.

      6 problems in the content."
    `);
  });

  test.each([
    ['names', change('names/people.yaml', 'name: Iris Abel', 'nam: Iris Abel')],
    ['a claim', change('claims/toll-shared.md', 'title: Tolls shared', 'title: [')],
    ['a brief', change(abel, 'label: Abel 2001', 'lable: Abel 2001')],
    ['the base facts', change('site.yaml', 'title: One harbour or two?', 'title:')],
  ])('but not what only follows from it: %s that cannot be read', (_, make) => {
    const { problems } = load(make(harbour));
    expect(new Set(problems.map(({ at }) => at.file)).size).toBe(1);
  });
});

test('what is gone is told along with what only refers to nothing', () => {
  const published = withLedger(harbour);
  const unknown = change('timeline.yaml', 'names: [tollen]', 'names: [tolen]');
  const gone = change(abel, '(claim:joint-harbour#guild ', '(claim:joint-harbour#master ');
  const codes = (files: Files) => load(files).problems.map(({ code }) => code);
  expect(codes(unknown(gone(published)))).toEqual(['NameUnknown', 'AddressGone']);
  expect(codes(change(abel, 'claim:toll-shared', 'claim:toll-share')(published))).toEqual(['ClaimUnknown']);
  // Where a mark is misread, its passage would only seem to be gone.
  expect(codes(change(abel, '](claim:joint-harbour#guild', '] (claim:joint-harbour#guild')(published))).toEqual([
    'MarkUnread',
  ]);
});
