import type { Problems } from '../problems/problems.ts';

/** One file of content/sources/: the original text of an article, which a user brought in and which is never published. */
export interface SourceText {
  slug: string;
  file: string;
  /** Numbered from 1 in the order of the list. */
  paragraphs: string[];
}

/** Reads a source: blocks of text between blank lines; a heading is not a paragraph, a number in brackets is not part of one. */
export function readSourceText(text: string, file: string, slug: string): SourceText {
  const blocks = text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim());
  const paragraphs = blocks
    .filter((block) => block && !block.startsWith('#'))
    .map((block) => block.replace(/^\[\d+\]\s*/, '').replace(/\s*\n\s*/g, ' '));
  return { slug, file, paragraphs };
}

/** Holds a source against the number of paragraphs that its brief speaks of. */
export function checkSourceText({ file, paragraphs }: SourceText, wanted: number, problems: Problems): void {
  if (paragraphs.length !== wanted)
    problems.add('SourceCount', { file, line: 1, column: 1 }, { found: paragraphs.length, wanted });
}
