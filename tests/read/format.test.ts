import { expect, test } from 'vitest';
import { currentFormat, siteSchema } from '../../src/read/schemas/site.ts';

const site = {
  id: 'a',
  title: 'A',
  question: 'B?',
  description: 'C',
  introduction: 'D',
  groups: [{ id: 'e', title: 'E' }],
};
const said = (format?: unknown): string[] =>
  siteSchema
    .safeParse({ ...site, ...(format !== undefined && { format }) })
    .error?.issues.map(({ message }) => message) ?? [];

test('content says in which format it is written, and what is older or newer is told what to do', () => {
  expect(said(currentFormat)).toEqual([]);
  expect(said(currentFormat + 1)).toEqual([expect.stringContaining('the content is newer: take a newer release')]);
  expect(said(currentFormat - 1)).toEqual([expect.stringContaining('the content is older: change it')]);
  expect(said()).toEqual([expect.stringContaining(`write "format: ${currentFormat}"`)]);
  expect(said(String(currentFormat))).toEqual([expect.stringContaining('expected is a number')]);
});
