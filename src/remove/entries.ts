import { isCollection, isPair, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { offsetOf, type Edit } from '../rename/edits.ts';
import { yamlOf } from '../rename/formerly.ts';
import type { At } from '../problems/problems.ts';
import { endOf, lineBehind } from '../read/yaml-text.ts';

type Item = Node | Pair<Node, Node | null>;

/**
 * The edits that take entries of lists, and fields, out of YAML; what is empty then goes too, and a whole file becomes `[]`.
 * @param text a file of YAML, or of Markdown with front matter
 * @param places where each entry or field begins
 */
export function entryRemovals(text: string, places: readonly At[]): Edit[] {
  const [start, yaml] = yamlOf(text);
  const { contents } = parseDocument(yaml);
  const begins = new Set(places.map((at) => offsetOf(text, at) - start));
  if (!isCollection(contents)) return [];
  const edits = within(yaml, contents, begins) ?? [{ from: contents.range![0], to: endOf(contents), by: '[]' }];
  return edits.map(({ from, to, by }) => ({ from: from + start, to: to + start, by }));
}

const keyOf = (item: Item): Node => (isPair(item) ? item.key : item);
const valueOf = (item: Item): Node => (isPair(item) ? (item.value ?? item.key) : item);
const startOf = (item: Item): number => keyOf(item).range![0];

/** The edits inside of a list or map; undefined if nothing is left of it. */
function within(yaml: string, node: Node, begins: ReadonlySet<number>): Edit[] | undefined {
  if (!isCollection(node) || !node.items.length) return [];
  const items = node.items as Item[];
  const inner = items.map((item) => (begins.has(startOf(item)) ? undefined : within(yaml, valueOf(item), begins)));
  if (inner.every((edits) => edits === undefined)) return undefined;
  const runs = runsOf(inner.map((edits) => edits === undefined));
  const cut = node.flow ? cutFlow : cutBlock;
  return [
    ...inner.flatMap((edits) => edits ?? []),
    ...runs.map(([first, last]) => ({ ...cut(yaml, node as YAMLMap | YAMLSeq, first, last), by: '' })),
  ];
}

/** The first and last index of each run of what goes. */
function runsOf(goes: readonly boolean[]): [first: number, last: number][] {
  return goes.flatMap((isGone, first): [number, number][] => {
    if (!isGone || goes[first - 1]) return [];
    const next = goes.indexOf(false, first);
    return [[first, (next < 0 ? goes.length : next) - 1]];
  });
}

type Cut = (yaml: string, node: YAMLMap | YAMLSeq, first: number, last: number) => Pick<Edit, 'from' | 'to'>;

/** In brackets, with the comma behind, else the one before. */
const cutFlow: Cut = (_, { items }, first, last) => {
  const next = items[last + 1] as Item | undefined;
  if (next) return { from: startOf(items[first] as Item), to: startOf(next) };
  return { from: endOf(valueOf(items[first - 1] as Item)), to: endOf(valueOf(items[last] as Item)) };
};

/** Whole lines, with a blank one where two would be left. */
const cutBlock: Cut = (yaml, node, first, last) => {
  const start = startOf(node.items[first] as Item);
  const line = yaml.lastIndexOf('\n', start - 1) + 1;
  const hasLine = (isSeq(node) ? /^ *-\s+$/ : /^ *$/).test(yaml.slice(line, start));
  if (!hasLine) return { from: start, to: startOf(node.items[last + 1] as Item) };
  const to = lineBehind(yaml, valueOf(node.items[last] as Item));
  const before = /(?:^|\n)([ \t]*\r?\n)$/.exec(yaml.slice(0, line));
  if (before && to === yaml.length) return { from: line - before[1]!.length, to };
  const behind = before || line === 0 ? /^[ \t]*\r?\n/.exec(yaml.slice(to)) : null;
  return { from: line, to: to + (behind?.[0].length ?? 0) };
};
