import { isMap, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { refused } from '../problems/refused.ts';
import { endOf, lineBehind } from '../read/yaml-text.ts';
import type { Edit } from './edits.ts';

/**
 * The edits that add an id to the former ones of a thing, and take the one out that it has now.
 * @param text a file of YAML, or of Markdown with front matter
 * @param path where in the YAML the fields of the thing are
 */
export function formerlyEdits(text: string, path: readonly number[], old: string, now: string): Edit[] {
  const [start, yaml] = yamlOf(text);
  const document = parseDocument(yaml);
  const fields = path.length ? document.getIn(path, true) : document.contents;
  if (!isMap(fields)) throw refused('The fields of the thing cannot be found.', 'Mend the file, then try again.');
  const list = fields.get('formerly', true) as Node | undefined;
  const ids = isSeq(list) ? (list.toJSON() as string[]) : [];
  const kept = ids.filter((id) => id !== now);
  return editsOf(yaml, fields, list, ids, [...kept, ...(kept.includes(old) ? [] : [old])]).map((edit) => ({
    ...edit,
    from: edit.from + start,
    to: edit.to + start,
  }));
}

/** The YAML of a file, and where it begins. */
export function yamlOf(text: string): [start: number, yaml: string] {
  const [opening] = /^\ufeff?---[ \t]*\r?\n/.exec(text) ?? [''];
  const end = opening ? text.slice(opening.length).search(/^---[ \t]*\r?$/m) : -1;
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  return end < 0 ? [mark, text.slice(mark)] : [opening.length, text.slice(opening.length, opening.length + end)];
}

function editsOf(
  yaml: string,
  fields: YAMLMap,
  list: Node | undefined,
  before: readonly string[],
  after: readonly string[],
): Edit[] {
  const eol = /\r?\n/.exec(yaml)?.[0] ?? '\n';
  const written = `[${after.join(', ')}]`;
  if (list && (!isSeq(list) || list.flow)) return [{ from: list.range![0], to: list.range![1], by: written }];
  if (isSeq(list) && list.items.length === before.length && after.length > before.length) {
    const item = list.items.at(-1) as Node;
    const indent = ' '.repeat(columnOf(yaml, list.range![0]));
    return [{ ...at(endOf(item)), by: `${eol}${indent}- ${after.at(-1)}` }];
  }
  if (list) return [{ from: list.range![0], to: endOf(list), by: written }];
  const last = fields.items.at(-1) as Pair<Node, Node | null>;
  const end = endOf(last.value ?? last.key);
  if (fields.flow) return [{ ...at(end), by: `, formerly: ${written}` }];
  const place = lineBehind(yaml, last.value ?? last.key);
  const indent = ' '.repeat(columnOf(yaml, (fields.items[0]!.key as Node).range![0]));
  const line = `${indent}formerly: ${written}`;
  return [{ ...at(place), by: yaml[place - 1] === '\n' ? `${line}${eol}` : `${eol}${line}` }];
}

const at = (offset: number): Pick<Edit, 'from' | 'to'> => ({ from: offset, to: offset });

/** How many signs stand before an offset in its line. */
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
