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
  boolean: 'true or false',
  null: 'nothing',
};

/** Says how a value fails its schema, where the schema itself does not. */
export function misfit(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'it is missing' : expected(issue.expected, issue.input);
  if (issue.code === 'invalid_key') return 'the name of the field cannot be one';
  if (issue.code === 'invalid_union') return closest(issue.errors as z.core.$ZodIssue[][]);
  if (issue.code === 'invalid_value') {
    const close = nearest(String(issue.input), issue.values.map(String));
    return `it is none of ${issue.values.join(', ')}${close.length ? ` (did you mean "${close[0]}"?)` : ''}`;
  }
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? 'the list is empty'
      : `it is smaller than ${issue.inclusive ? issue.minimum : 'it may be'}`;
  if (issue.code === 'too_big') return `it is larger than ${issue.maximum}`;
  return undefined;
}

/** Of what a value may be, that which it is most like: the one of its own type. */
function closest(options: z.core.$ZodIssue[][]): string {
  const isOfType = ([issue]: z.core.$ZodIssue[]): boolean => issue?.code !== 'invalid_type' || issue.path.length > 0;
  const [issue] = options.find(isOfType) ?? options[0] ?? [];
  return `${issue?.path.length ? `"${issue.path.join('.')}": ` : ''}${issue?.message}`;
}

function expected(kind: string, input: unknown): string {
  const is = input === null ? 'null' : Array.isArray(input) ? 'array' : typeof input;
  return `expected is ${words[kind] ?? kind}, not ${words[is] ?? is}${remedy(kind, is, input)}`;
}

function remedy(kind: string, is: string, input: unknown): string {
  if (kind === 'string' && (is === 'number' || is === 'boolean')) return ': put it in quotation marks';
  if (kind === 'array' && ['string', 'number'].includes(is))
    return `: put it in square brackets, as in [${String(input)}], with commas between several`;
  if (kind === 'array' && is !== 'null') return ': begin each of its entries with a hyphen and a blank';
  if ((kind === 'number' || kind === 'int') && is === 'string' && /^\d+$/.test(String(input)))
    return ': take the quotation marks away';
  return '';
}
