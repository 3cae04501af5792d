import { expect, test } from 'vitest';
import { entryRemovals } from '../../src/remove/entries.ts';
import { withEdits } from '../../src/rename/edits.ts';

/** The text without what begins at each `▸`. */
function without(marked: string): string {
  const text = marked.replaceAll('▸', '');
  const places = [...marked.matchAll(/▸/g)].map(({ index }) => {
    const before = marked.slice(0, index).replaceAll('▸', '').split('\n');
    return { file: 'a.yaml', line: before.length, column: before.at(-1)!.length + 1 };
  });
  return withEdits(text, entryRemovals(text, places));
}

test.each([
  ['a: [▸b, c]\n', 'a: [c]\n'],
  ['a: [b, ▸c]\n', 'a: [b]\n'],
  ['a: [b, ▸c, ▸d] # so\n', 'a: [b] # so\n'],
  ['a: [▸b, c, ▸d]\n', 'a: [c]\n'],
  ['a: [▸b]\nc: 1\n', 'c: 1\n'],
  ['c: 1\na:\n  x: [▸b]\n', 'c: 1\n'],
  ['a:\n  x: [▸b]\n  y: [c]\n', 'a:\n  y: [c]\n'],
  ['a: { ▸b: [1], c: [2] }\n', 'a: { c: [2] }\n'],
  ['a:\n  - b # so\n  - ▸c # then\n  - d\n', 'a:\n  - b # so\n  - d\n'],
  ['# All\n\n- ▸id: a\n  b: 1\n\n- id: c\n', '# All\n\n- id: c\n'],
  ['- id: a\n\n- ▸id: c\n\n- ▸id: d\n', '- id: a\n'],
  ['- id: a\n\n- ▸id: c\n\n- ▸id: d\n\n- id: e', '- id: a\n\n- id: e'],
  ['- id: a\n- ▸id: c\n  text: >-\n    so\n\n    on\n- id: e\n', '- id: a\n- id: e\n'],
  ['# All\n- ▸id: a\n# End\n', '# All\n[]\n# End\n'],
  ['- ▸{ id: a }\n- { id: b }\n', '- { id: b }\n'],
  ['- x: [▸a]\n  y: 1\n- z: 2\n', '- y: 1\n- z: 2\n'],
  ['---\ntitle: A\nnames: [▸a]\ngroup: b\n---\n\nnames: [a]\n', '---\ntitle: A\ngroup: b\n---\n\nnames: [a]\n'],
  ['a: ["▸b", c]\n', 'a: ["b", c]\n'],
  ['a: [▸"b", c]\n', 'a: [c]\n'],
])('%j', (marked, expected) => {
  expect(without(marked)).toBe(expected);
});
