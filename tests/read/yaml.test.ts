import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Problems } from '../../src/problems/problems.ts';
import { readYaml } from '../../src/read/yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  count: z.int().optional(),
  kind: z.enum(['port', 'ship']).optional(),
  list: z.array(z.string()).min(1).optional(),
});

function read(text: string, firstLine?: number): string[] {
  const problems = new Problems();
  readYaml(text, 'a.yaml', schema, problems, firstLine);
  return problems.list.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
}

describe('a misfit stands at its own place, in an author’s words', () => {
  test.each([
    ['title: 2019', '1:8 "title" does not fit: expected is a text, not a number: put it in quotation marks.'],
    ['count: 1', '1:1 "title" does not fit: it is missing.'],
    ['title: a\ncount: many', '2:8 "count" does not fit: expected is a number, not a text.'],
    ['title: a\n\nkind: shop', '3:7 "kind" does not fit: it is none of port, ship (did you mean "ship"?).'],
    ['title: a\nlist: []', '2:7 "list" does not fit: the list is empty.'],
    [
      'title: a\nlist:\n  - b\n  - 3',
      '4:5 "3" in "list" does not fit: expected is a text, not a number: put it in quotation marks.',
    ],
    ['title: a\ntitel: b', '2:1 "titel" does not fit: there is no such field (did you mean "title"?).'],
    ['- a', '1:1 What stands here does not fit: expected is a group of fields, not a list.'],
    ['', '1:1 What stands here does not fit: expected is a group of fields, not nothing.'],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test('all misfits are listed', () => {
  expect(read('count: many\nkind: shop\nsize: 3')).toHaveLength(4);
});

test('broken syntax is one problem, where it breaks', () => {
  expect(read('title: "a')).toEqual([expect.stringMatching(/^1:\d+ This is not valid YAML: /)]);
  expect(read('title: a: b')).toEqual([expect.stringMatching(/^1:\d+ This is not valid YAML: /)]);
});

test('front matter counts its lines from the top of the file', () => {
  expect(read('title: 2019', 2)).toEqual([expect.stringMatching(/^2:8 /)]);
});

test('a value can be found again', () => {
  const at = readYaml('title: a\nlist:\n  - b\n  - c', 'a.yaml', schema, new Problems())!.at;
  expect(at('list', 1)).toEqual({ file: 'a.yaml', line: 4, column: 5 });
  expect(at('list', 7)).toEqual({ file: 'a.yaml', line: 3, column: 3 });
  expect(at('kind')).toEqual({ file: 'a.yaml', line: 1, column: 1 });
});
