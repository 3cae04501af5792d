import { endsFully } from '../words.ts';
import type { Block, BlockKind } from '../block.ts';
import { textBlocks } from '../lines/text.ts';
import type { Element, Node } from './dom.ts';
import { addText, blocksOfRun, breakLine, emptyRun, type Run } from './run.ts';
import { isDataTable } from './tables.ts';

/** Elements that begin a block of their own; all others run on within a line. */
const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const silentTags = new Set(
  'script style noscript template svg math iframe object select button input textarea head title'.split(' '),
);

interface State {
  blocks: Block[];
  run: Run;
  kind: BlockKind;
  /** What the elements around say of the block. */
  why: string | undefined;
}

/** Elements whose name says that what they hold is no part of the text. */
const furnitureTags = new Map([
  ['figcaption', 'a caption'],
  ['nav', 'links of the site'],
  ['aside', 'a box beside the text'],
  ['footer', 'the foot of the page'],
  ['form', 'a form'],
  ['address', 'an address'],
]);

/**
 * Turns a tree of HTML into blocks: paragraphs, headings, quotations and the entries of lists, in their order. Two
 * line breaks end a paragraph as well; a short line that is bold as a whole is a heading. Time is linear in the size
 * of the tree.
 * @param root an element of any DOM
 */
export function blocksOf(root: Element): Block[] {
  const state: State = { blocks: [], run: emptyRun(), kind: 'paragraph', why: undefined };
  walk(root, state, 0);
  flush(state);
  return state.blocks;
}

const deepest = 400;

function walk(node: Node, state: State, depth: number, linked = false, bold = false): void {
  if (depth > deepest) return;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText(state.run, child.nodeValue ?? '', linked, bold);
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = element.localName.toLowerCase();
    if (silentTags.has(tag)) continue;
    if (isNoteMark(element, tag)) continue;
    if (tag === 'br') {
      if (breakLine(state.run)) flush(state);
    } else if (tag === 'pre') inPreformatted(element, state);
    else if (blockTags.has(tag)) inBlock(element, tag, state, depth);
    else walk(element, state, depth + 1, linked || tag === 'a', bold || tag === 'b' || tag === 'strong');
  }
}

function inBlock(element: Element, tag: string, state: State, depth: number): void {
  flush(state);
  const outer = { kind: state.kind, why: state.why };
  state.kind = kindOf(tag, outer.kind);
  state.why ??= furnitureTags.get(tag) ?? (tag === 'table' && isDataTable(element) ? 'a table' : undefined);
  const first = state.blocks.length;
  walk(element, state, depth + 1);
  flush(state);
  Object.assign(state, outer);
  if (tag === 'li') keepEntryTogether(state.blocks, first);
}

/** Text whose lines were broken before it came into the page. */
function inPreformatted(element: Element, state: State): void {
  flush(state);
  const { why } = state;
  state.blocks.push(...textBlocks(element.textContent ?? '').map((block) => ({ ...block, why })));
}

function kindOf(tag: string, outer: BlockKind): BlockKind {
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'li') return 'item';
  return outer === 'heading' ? 'paragraph' : outer;
}

/** A bare number that leads to a note, or comes back from it. */
function isNoteMark(element: Element, tag: string): boolean {
  if (tag !== 'sup' && tag !== 'a') return false;
  const text = (element.textContent ?? '').trim();
  if (!/^[[(]?(?:\d{1,3}|(?:[*†‡↩⤴^ivx]\uFE0E?){1,4})[\])]?$/u.test(text)) return false;
  const link = tag === 'a' ? element : element.querySelector('a');
  return tag === 'sup' || (link?.getAttribute('href') ?? '').includes('#');
}

function flush(state: State): void {
  state.blocks.push(...blocksOfRun(state.run, state.kind, state.why));
  state.run = emptyRun();
}

/** An entry whose text stands in elements of its own is one entry, unless it holds whole paragraphs. */
function keepEntryTogether(blocks: Block[], first: number): void {
  const entry = blocks.slice(first);
  if (entry.length < 2 || entry.some(({ text, kind }) => kind !== 'item' || endsFully(text))) return;
  const text = entry.map((block) => block.text).join(' ');
  const linked = entry.reduce((sum, block) => sum + block.linked * block.text.length, 0) / text.length;
  blocks.splice(first, entry.length, { kind: 'item', text, linked, why: entry[0]?.why });
}
