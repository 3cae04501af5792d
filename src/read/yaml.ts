import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import type { At, Problems } from '../problems/problems.ts';
import { fieldName, fieldsAt } from './fields.ts';
import { misfit } from './misfit.ts';
import { faultsOf } from './yaml-faults.ts';

/** The place of a value in a YAML text, or of its field; for a path that is not there, the nearest parent that is. */
export interface Locate {
  (...path: PropertyKey[]): At;
  key: (...path: PropertyKey[]) => At;
}

/** What a YAML text says, and where it says it. */
export interface Yaml<T> {
  value: T;
  at: Locate;
}

/** A YAML text that was parsed, with the place of each offset. */
interface Parsed {
  text: string;
  document: Document;
  place: (offset: number) => At;
  problems: Problems;
}

/**
 * Parses YAML and holds it against a schema; every misfit becomes a problem at its own line and column.
 * @param firstLine the line of `file` on which `text` begins
 * @returns undefined if there were problems
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  problems: Problems,
  firstLine = 1,
): Yaml<z.infer<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): At => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const parsed = { text, document, place, problems };
  const value = valueOf(parsed);
  if (!value) return undefined;
  const at: Locate = Object.assign((...path: PropertyKey[]) => place(offsetOf(document, path)), {
    key: (...path: PropertyKey[]) => place(keyOffset(document, path.slice(0, -1), String(path.at(-1)))),
  });
  const result = schema.safeParse(value.js, { error: misfit });
  if (result.success) return value.isWhole ? { value: result.data, at } : undefined;
  tellMisfits(result.error.issues, schema, parsed, at);
  return undefined;
}

/** The value of a document; undefined, and problems, if it cannot be read. */
function valueOf({ text, document, place, problems }: Parsed): { js: unknown; isWhole: boolean } | undefined {
  const faults = faultsOf(document, text);
  for (const { offset, ...fault } of faults) problems.add('YamlInvalid', place(offset), fault);
  if (faults.length) return undefined;
  try {
    const js: unknown = document.toJS({ maxAliasCount: 100 });
    return { js, isWhole: isWhole({ text, document, place, problems }) };
  } catch {
    problems.add('YamlInvalid', place(0), { reason: 'its aliases refer to each other without end' });
    return undefined;
  }
}

/** Whether all that is written is in the value; what JavaScript or YAML would drop without a word becomes a problem. */
function isWhole({ document, place, problems }: Parsed): boolean {
  let isWhole = true;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      isWhole = false;
      const at = place(key.range?.[0] ?? 0);
      problems.add('FieldInvalid', at, { field: '"__proto__"', reason: 'there is no such field', file: at.file });
    },
    Scalar: (_, { type, value, comment, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || !comment || /^\s/.test(comment)) return;
      isWhole = false;
      problems.add('TextCut', place(range?.[0] ?? 0), { kept: value, lost: comment });
    },
  });
  return isWhole;
}

function tellMisfits(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, parsed: Parsed, at: Locate): void {
  const { document, place, problems } = parsed;
  const tell = (at: At, path: PropertyKey[], reason: string): void =>
    problems.add('FieldInvalid', at, { field: fieldName(document, path), reason, file: at.file });
  const told = new Set<string>();
  for (const { code, path, ...issue } of issues) {
    if (code !== 'unrecognized_keys') continue;
    for (const key of (issue as z.core.$ZodIssueUnrecognizedKeys).keys) {
      const [close] = nearest(key, fieldsAt(schema, path));
      if (close !== undefined) told.add([...path, close].join('.'));
      tell(
        place(keyOffset(document, path, key)),
        [...path, key],
        `there is no such field${close === undefined ? '' : ` (did you mean "${close}"?)`}`,
      );
    }
  }
  // A field that is there under a wrong name is not missing, too.
  for (const { code, path, message } of issues) {
    const field = path.join('.');
    if (code !== 'unrecognized_keys' && !told.has(field)) tell(at(...path), path, message);
    told.add(field);
  }
}

function offsetOf(document: Document, path: PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: PropertyKey[], key: string): number {
  const map = path.length ? document.getIn(path, true) : document.contents;
  const pair = isMap(map) ? map.items.find((item) => isNode(item.key) && String(item.key) === key) : undefined;
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
