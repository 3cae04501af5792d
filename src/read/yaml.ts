import { LineCounter, isMap, isNode, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { At, Problems } from '../problems/problems.ts';
import { misfit } from './misfit.ts';

/** The place of a value in a YAML text; for a path that is not there, the nearest parent that is. */
export type Locate = (...path: PropertyKey[]) => At;

/** What a YAML text says, and where it says it. */
export interface Yaml<T> {
  value: T;
  at: Locate;
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
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos: [offset], message }) => ({ offset, message }));
  visit(document, {
    Alias: (_, node) => {
      if (!node.resolve(document))
        faults.push({ offset: node.range?.[0] ?? 0, message: `"*${node.source}" refers to nothing` });
    },
  });
  for (const { offset, message } of faults) problems.add('YamlInvalid', place(offset), { reason: message });
  if (faults.length) return undefined;

  const at: Locate = (...path) => place(offsetOf(document, path));
  const result = schema.safeParse(document.toJS(), { error: misfit });
  if (result.success) return { value: result.data, at };
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        problems.add('FieldInvalid', place(keyOffset(document, issue.path, key)), {
          field: [...issue.path, key].join('.'),
          reason: 'there is no such field',
        });
    } else {
      problems.add('FieldInvalid', at(...issue.path), { field: issue.path.join('.'), reason: issue.message });
    }
  }
  return undefined;
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
