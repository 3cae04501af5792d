import { expect, test } from 'vitest';
import { citedAddress, paragraphMark } from '../../src/common/share-file.ts';
import { forms, type Shared } from '../../src/client/share/forms.ts';

const shared: Shared = {
  title: 'Tolls shared',
  reference: 'Brief of Abel 2001, paragraph 7 (source ¶ 5)',
  site: 'One harbour?',
  words: 'sold “Tollen” the [K-120]*',
  url: 'https://example.org/articles/abel-2001/#p7',
  lit: 'https://example.org/articles/abel-2001/#p7:~:text=sold',
  claim: 'https://example.org/claims/toll-shared/#abel-2001',
  former: [],
  source: undefined,
  citations: {
    BibTeX: {
      page: `url = {${citedAddress}}`,
      paragraph: `par. ${paragraphMark}, url = {${citedAddress}}`,
    },
  },
  paragraph: '7',
};
const textOf = (label: string, of: Shared) => forms(of).find((form) => form.label === label)?.text;

test('a passage is sent in every form, the plain link first', () => {
  expect(forms(shared).map(({ label }) => label)).toEqual([
    'Copy link',
    'Copy link with the words lit up',
    'Copy link to the claim, with who else says so',
    'Copy as Markdown',
    'Copy the words with their reference',
    'BibTeX',
  ]);
});

test('a quotation has its reference and address, and single marks within', () => {
  expect(textOf('Copy the words with their reference', shared)).toBe(
    '“sold ‘Tollen’ the [K-120]*” (Brief of Abel 2001, paragraph 7 (source ¶ 5), One harbour?, https://example.org/articles/abel-2001/#p7)',
  );
});

test('Markdown is a quotation that reads as it was', () => {
  expect(textOf('Copy as Markdown', { ...shared, words: 'One *star*.\nTwo [links].' })).toBe(
    '> One \\*star\\*.\n>\n> Two \\[links\\].\n>\n> — [Brief of Abel 2001, paragraph 7 (source ¶ 5)](https://example.org/articles/abel-2001/#p7), One harbour?',
  );
});

test('a place without words is a link in Markdown, and no quotation', () => {
  expect(textOf('Copy as Markdown', { ...shared, words: '' })).toBe(
    '[Brief of Abel 2001, paragraph 7 (source ¶ 5)](https://example.org/articles/abel-2001/#p7), One harbour?',
  );
  expect(textOf('Copy the words with their reference', { ...shared, words: '' })).toBeUndefined();
});

test('a citation gets the paragraph and the address of the very place', () => {
  expect(textOf('BibTeX', shared)).toBe('par. 7, url = {https://example.org/articles/abel-2001/#p7}');
  expect(textOf('BibTeX', { ...shared, paragraph: undefined })).toBe(
    'url = {https://example.org/articles/abel-2001/#p7}',
  );
});

test('a page that comes without citations is cited by what it is', () => {
  expect(textOf('Chicago', { ...shared, reference: 'Tolls shared', citations: {} })).toBe(
    '“Tolls shared.” One harbour? https://example.org/articles/abel-2001/#p7.',
  );
  expect(textOf('Chicago', { ...shared, reference: 'Tolls shared', site: 'Harbours', citations: {} })).toBe(
    '“Tolls shared.” Harbours. https://example.org/articles/abel-2001/#p7.',
  );
});

test('words that read otherwise before are sent with what they were', () => {
  const former = [{ words: 'sold “nobody” anything', day: '2001-02-03' }];
  expect(textOf('Copy the words with their reference', { ...shared, former })).toContain(
    '#p7, on 2001-02-03 it read “sold ‘nobody’ anything”)',
  );
});
