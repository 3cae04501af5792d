import { expect, test } from 'vitest';
import { withEntry } from '../../src/new/with-entry.ts';

const entry = 'id: new\nname: New';

test.each([
  ['an empty file', '', undefined, '- id: new\n  name: New\n'],
  ['a pair of brackets', '# Names\n[]\n', undefined, '# Names\n- id: new\n  name: New\n'],
  ['comments alone', '# Names', undefined, '# Names\n- id: new\n  name: New\n'],
  ['the end', '- id: a\n', undefined, '- id: a\n- id: new\n  name: New\n'],
  ['an end without a line end', '- id: a # so', undefined, '- id: a # so\n- id: new\n  name: New\n'],
  ['the beginning', '# Top\n\n- id: a\n', 0, '# Top\n\n- id: new\n  name: New\n- id: a\n'],
  [
    'a place between, before what is said of the next',
    '- id: a\n  b:\n    c: [1]\n\n# Of d\n- id: d\n',
    1,
    '- id: a\n  b:\n    c: [1]\n\n- id: new\n  name: New\n\n# Of d\n- id: d\n',
  ],
  ['lines of Windows', '- id: a\r\n', undefined, '- id: a\r\n- id: new\r\n  name: New\r\n'],
  [
    'a block of text',
    '- id: a\n  b: >-\n    Long\n    text\n',
    undefined,
    '- id: a\n  b: >-\n    Long\n    text\n- id: new\n  name: New\n',
  ],
])('%s', (_, text, index, expected) => {
  expect(withEntry(text, entry, index)).toBe(expected);
});

test('a list in brackets is left to its author', () => {
  expect(() => withEntry('[{ id: a }]\n', entry)).toThrow('written in brackets');
});
