import { expect, test } from 'vitest';
import { answers } from '../../src/show/front-page.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

const titled = (title: string): string =>
  answers(
    siteOf(edited(fixture('harbour'), 'articles/abel-2001.md', 'title: A bay with one door', `title: ${title}`)),
  ).find(({ label }) => label === 'Abel 2001')!.title;

test('the title of an article stands in quotation marks, which those in it are told from', () => {
  expect(titled('A bay')).toBe('“A bay”');
  expect(titled('Of “the ‘one’ door” and ‘two’')).toBe('“Of ‘the “one” door’ and ‘two’”');
});
