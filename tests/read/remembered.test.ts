import { expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { model } from '../../src/site.ts';
import { edited, fixture } from '../support/content.ts';

const harbour = fixture('harbour');
const slug = 'abel-2001';
const read = (files: typeof harbour) => {
  const problems = new Problems();
  const content = readTexts(files, 'remembered', problems);
  return { content, brief: content.briefs.find((brief) => brief.slug === slug), problems };
};

test('a file is read once, until its text changes', () => {
  const first = read(harbour);
  const other = edited(harbour, `articles/${slug}.md`, 'label: Abel 2001', 'label: Abel, 2001');
  const changed = read(other);
  expect(Object.is(read(other).brief, changed.brief)).toBe(true);
  expect(Object.is(changed.brief, first.brief)).toBe(false);
  expect(changed.brief!.meta.label).toBe('Abel, 2001');
  expect(Object.is(changed.content.briefs.at(-1), first.content.briefs.at(-1))).toBe(true);
});

test('problems are told each time', () => {
  const wrong = edited(harbour, `articles/${slug}.md`, 'label: Abel 2001', 'lable: Abel 2001');
  const told = read(wrong).problems.list;
  expect(told).not.toEqual([]);
  expect(read(wrong).problems.list).toEqual(told);
});

test('nothing that was read is changed by what is made of it', () => {
  const { content, problems } = read(harbour);
  freeze(content);
  expect(model(content, problems).site.articles.length).toBe(content.briefs.length);
});

/** Makes every change of a value throw, and of all that it holds. */
function freeze(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part, seen);
}
