import { expect, test } from 'vitest';
import { forms, type Shared } from '../../src/client/share/forms.ts';

const shared: Shared = {
  title: 'Tolls shared',
  reference: 'Brief of Abel 2001, paragraph 7 (source ¶ 5)',
  site: 'One harbour?',
  words: 'sold “Tollen” the [K-120]*',
  url: 'https://example.org/articles/abel-2001/#p7',
  lit: 'https://example.org/articles/abel-2001/#p7:~:text=sold',
  claim: 'https://example.org/claims/toll-shared/#abel-2001',
  citations: { BibTeX: 'url = {https://example.org/articles/abel-2001/}' },
  cited: 'https://example.org/articles/abel-2001/',
};
const textOf = (label: string, of: Shared) => forms(of).find((form) => form.label === label)?.text;

test('a passage is sent in every form, the plain link first', () => {
  expect(forms(shared).map(({ label }) => label)).toEqual([
    'Link',
    'Link with the words lit up',
    'Link to the claim, with who else says so',
    'Markdown',
    'Quotation with its reference',
    'BibTeX',
  ]);
});

test('a quotation has its reference and address, and single marks within', () => {
  expect(textOf('Quotation with its reference', shared)).toBe(
    '“sold ‘Tollen’ the [K-120]*” (Brief of Abel 2001, paragraph 7 (source ¶ 5), One harbour?, https://example.org/articles/abel-2001/#p7)',
  );
});

test('Markdown is a quotation that reads as it was', () => {
  expect(textOf('Markdown', { ...shared, words: 'One *star*.\nTwo [links].' })).toBe(
    '> One \\*star\\*.\n>\n> Two \\[links\\].\n>\n> — [Brief of Abel 2001, paragraph 7 (source ¶ 5)](https://example.org/articles/abel-2001/#p7), One harbour?',
  );
});

test('a place without words is a link in Markdown, and no quotation', () => {
  expect(textOf('Markdown', { ...shared, words: '' })).toBe(
    '[Brief of Abel 2001, paragraph 7 (source ¶ 5)](https://example.org/articles/abel-2001/#p7), One harbour?',
  );
  expect(textOf('Quotation with its reference', { ...shared, words: '' })).toBeUndefined();
});

test('a citation gets the address of the very place', () => {
  expect(textOf('BibTeX', shared)).toBe('url = {https://example.org/articles/abel-2001/#p7}');
});

test('a page that comes without citations is cited by what it is', () => {
  expect(textOf('Chicago', { ...shared, reference: 'Tolls shared', citations: {} })).toBe(
    '“Tolls shared.” One harbour? https://example.org/articles/abel-2001/#p7.',
  );
  expect(textOf('Chicago', { ...shared, reference: 'Tolls shared', site: 'Harbours', citations: {} })).toBe(
    '“Tolls shared.” Harbours. https://example.org/articles/abel-2001/#p7.',
  );
});
