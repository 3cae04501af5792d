import { expect, test } from 'vitest';
import { wholeList } from '../../src/index/list.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

test.each([
  ['Tollen', 'place · named in 2 articles, 2 paragraphs'],
  ['Iris Abel', 'person · named in 1 article, 1 paragraph'],
  ['Skerry', 'place · named in no brief'],
])('a result says how much there is of a name: %s', (name, note) => {
  const more = '- id: skerry\n  name: Skerry\n  description: A rock.\n- id: marrow-bay\n';
  const site = siteOf(edited(fixture('harbour'), 'names/places.yaml', '- id: marrow-bay\n', more));
  expect(wholeList(site).entries.find(({ called }) => called[0] === name)!.note).toBe(note);
});
