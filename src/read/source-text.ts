import { parse } from 'yaml';
import type { Problems } from '../problems/problems.ts';

/** What a block of a source is; an `item` is one entry of a list. All but headings are paragraphs and have numbers. */
export type SourceKind = 'paragraph' | 'heading' | 'quote' | 'item';

/** One block of a source, on one line, without markup. */
export interface SourceBlock {
  kind: SourceKind;
  text: string;
}

/** What an original states about itself; the date as ISO 8601, `2019-10-03`. Nothing is guessed. */
export interface SourceFacts {
  title: string | undefined;
  byline: string | undefined;
  date: string | undefined;
  publication: string | undefined;
}

/**
 * One file of content/sources/: the original text of an article, which a user brought in and which is never
 * published.
 */
export interface SourceText {
  slug: string;
  file: string;
  facts: SourceFacts;
  blocks: SourceBlock[];
  /** The blocks that are no headings, numbered from 1 in the order of the list. */
  paragraphs: string[];
}

const numbered = /^\[(\d+)\] /;

/**
 * Reads a source as `npm run import` writes it: front matter, then blocks between blank lines, of which `## ` begins a
 * heading, `> ` a quotation, `- ` the entry of a list. Where every paragraph begins with a number in brackets and these
 * count up, they are ours and belong to none of them; else such a number is the author's.
 */
export function readSourceText(text: string, file: string, slug: string): SourceText {
  const [, front, body = ''] = /^(?:---\n([^]*?\n)---\n)?([^]*)$/.exec(text.replaceAll('\r\n', '\n')) ?? [];
  const marked = body
    .split(/\n\s*\n/)
    .map((part) => markedBlock(part.trim()))
    .filter((block) => block.text !== '');
  const isOurs = countUp(
    marked.filter(({ kind }) => kind !== 'heading').map((block) => numbered.exec(block.text)?.[1]),
  );
  const blocks = marked.map((block) =>
    isOurs && block.kind !== 'heading' ? { ...block, text: block.text.replace(numbered, '') } : block,
  );
  const paragraphs = blocks.filter(({ kind }) => kind !== 'heading').map((block) => block.text);
  return { slug, file, facts: factsIn(front), blocks, paragraphs };
}

const marks: [RegExp, SourceKind][] = [
  [/^#{1,6} /, 'heading'],
  [/^> /, 'quote'],
  [/^- /, 'item'],
];

function markedBlock(part: string): SourceBlock {
  const [mark, kind] = marks.find(([mark]) => mark.test(part)) ?? [/^/, 'paragraph'];
  return { kind, text: part.replace(mark, '').replace(/\s*\n(?:> )?\s*/g, ' ') };
}

const countUp = (numbers: readonly (string | undefined)[]): boolean =>
  numbers.every((number, index) => number !== undefined && Number(number) > Number(numbers[index - 1] ?? 0));

function factsIn(front: string | undefined): SourceFacts {
  const fields = looseFields(front ?? '');
  const fact = (name: string): string | undefined => {
    const value = fields[name];
    return value === undefined || value === null ? undefined : String(value);
  };
  return { title: fact('title'), byline: fact('byline'), date: fact('date'), publication: fact('publication') };
}

/** The fields of front matter that is not checked: what is broken, or holds none, states nothing. */
export function looseFields(yaml: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(parse(yaml) as object | null) };
  } catch {
    return {};
  }
}

/** Holds a source against the number of paragraphs that its brief speaks of. */
export function checkSourceText({ file, paragraphs }: SourceText, wanted: number, problems: Problems): void {
  if (paragraphs.length !== wanted)
    problems.add('SourceCount', { file, line: 1, column: 1 }, { found: paragraphs.length, wanted });
}
