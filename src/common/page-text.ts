import type { Span } from './span.ts';

/** The words of a page as a browser searches them: block after block, each ended by a line feed, white space collapsed. */
export interface PageText {
  readonly text: string;
  /** Numbers, locators and signs that stand between the words and are none themselves; a sign has no length. */
  readonly apparatus: readonly Span[];
}

/** How to read a tree: the browser's, or the parser's at build time. */
export interface Reader<N> {
  /** Such as `p`, or `#text`. */
  name: (node: N) => string;
  /** The words of a text node. */
  words: (node: N) => string;
  children: (node: N) => Iterable<N>;
  classes: (node: N) => string;
}

/** Of HTML; and of SVG, whose labels a browser finds as well. */
const blocks = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre search section summary table tbody td text tfoot th thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['head', 'script', 'style', 'template', 'title', '#comment']);
const when = new Set(['date', 'when']);
const apparatus = /(?:^| )(?:num|locator|share-words|side|take)(?: |$)/;

/** Reads the words of a page, and where each of its nodes lies in them. */
export function readPage<N>(
  root: N,
  { name, words, children, classes }: Reader<N>,
): PageText & { spanOf: ReadonlyMap<N, Span> } {
  let ended = '';
  let block = '';
  const set: Span[] = [];
  const spanOf = new Map<N, Span>();
  const here = (): number => ended.length + block.length;
  const endBlock = (): void => {
    block = block.trimEnd();
    if (block) ended += `${block}\n`;
    block = '';
  };
  const walk = (node: N, inApparatus: boolean): void => {
    const kind = name(node);
    if (silent.has(kind)) return;
    if (blocks.has(kind)) endBlock();
    const from = here();
    const isApparatus = kind === 'sup' || kind === 'svg' || (kind !== '#text' && apparatus.test(classes(node)));
    if (kind === '#text') block += collapse(words(node), block);
    else for (const child of children(node)) walk(child, inApparatus || isApparatus);
    spanOf.set(node, { from, to: here() });
    if (isApparatus && !inApparatus) set.push({ from, to: here() });
    if (blocks.has(kind)) endBlock();
  };
  walk(root, false);
  return { text: ended + block, apparatus: set, spanOf };
}

/** The words of a stretch as a reader would copy them: without apparatus, a line for each block. */
export function wordsIn({ text, apparatus }: PageText, { from, to }: Span): string {
  let at = from;
  let found = '';
  for (const span of apparatus.filter((span) => from <= span.from && span.to <= to)) {
    found += text.slice(at, span.from);
    at = span.to;
  }
  return (found + text.slice(at, to)).replace(/ *\n\s*/g, '\n').trim();
}

/**
 * The part of a place that has its words, or else all of it: of an account what says where the article stands; not the line
 * that says when an event or an article was.
 */
export function standingIn<N>(place: N, reader: Reader<N>): N {
  const classesOf = (node: N): string[] => reader.classes(node).split(' ');
  const isBlock = (node: N): boolean =>
    ['blockquote', 'p'].includes(reader.name(node)) && !classesOf(node).some((name) => when.has(name));
  const lead = firstIn(place, reader, (node) => classesOf(node).includes('standing')) ?? place;
  return firstIn(lead, reader, (node) => isBlock(node) || classesOf(node).includes('text')) ?? place;
}

/** The first node within another that is such, in the order of the document. */
function firstIn<N>(place: N, reader: Reader<N>, isSuch: (node: N) => boolean): N | undefined {
  for (const child of reader.children(place)) {
    const found = isSuch(child) ? child : firstIn(child, reader, isSuch);
    if (found) return found;
  }
  return undefined;
}

/** What a run of words adds to a text: no two spaces together, none to begin a block. */
export function collapse(words: string, before: string): string {
  const collapsed = words.replace(/[ \t\n\r\f]+/g, ' ');
  return !before || /[ \n]/.test(before.at(-1)!) ? collapsed.replace(/^ /, '') : collapsed;
}

/** A stretch made to begin and end with whole words. */
export function wholeWords(text: string, { from, to }: Span): Span {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(0, from))![0];
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(to))![0];
  return {
    from: /^[\p{L}\p{N}]/u.test(text.slice(from)) ? from - before.length : from,
    to: /[\p{L}\p{N}]$/u.test(text.slice(0, to)) ? to + after.length : to,
  };
}
