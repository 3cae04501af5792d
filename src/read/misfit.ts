import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';

/** What a field holds or should hold, in an author's words. */
const words: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'a yes or no',
  null: 'nothing',
};

/** Says how a value fails its schema, where the schema itself does not. */
export function misfit(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'it is missing' : expected(issue.expected, issue.input);
  if (issue.code === 'invalid_key') return 'the name of the field cannot be one';
  if (issue.code === 'invalid_union')
    return 'expected is a text, or one language tag with a text behind it (ru: Шойгу)';
  if (issue.code === 'invalid_value') {
    const close = nearest(String(issue.input), issue.values.map(String));
    return `it is none of ${issue.values.join(', ')}${close.length ? ` (did you mean "${close[0]}"?)` : ''}`;
  }
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? 'the list is empty'
      : `it is smaller than ${issue.inclusive ? issue.minimum : 'it may be'}`;
  return undefined;
}

function expected(kind: string, input: unknown): string {
  const is = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  const quote = kind === 'string' && (is === 'number' || is === 'boolean') ? ': put it in quotation marks' : '';
  return `expected is ${words[kind] ?? kind}, not ${words[is] ?? is}${quote}`;
}
