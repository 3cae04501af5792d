import type { Link } from 'mdast';
import type { At, Problems } from '../problems/problems.ts';
import { atNode, writtenOf, type Manuscript } from './manuscript.ts';

/** What closes a paragraph of a brief: `[¶ 5–6](source:5-6 "p7")`. */
export interface Locator {
  /** The source paragraphs that it renders, ascending. */
  sources: readonly number[];
  /** The fragments of its address: none before they were written, several where it took another paragraph in. */
  ids: readonly string[];
  at: At;
  /** The line of the file on which it ends. */
  lastLine: number;
}

/** How many paragraphs the source has, and which of them a locator most likely names. */
export interface Expected {
  paragraphs: number;
  next: number;
}

/** As an author writes it, on one line: what stands between the brackets is read elsewhere. */
export const locatorEnd = String.raw`\]\( *source:([^\s"]*)(?: +"([^"]*)")? *\)`;
const written = new RegExp(`${locatorEnd}$`);
/** The fragment of a paragraph's address. */
export const paragraphId = /^p\d+[a-z]*$/;

/**
 * Reads a link as a locator.
 * @returns undefined, and a problem, if it is none
 */
export function readLocator(
  link: Link,
  manuscript: Manuscript,
  { paragraphs, next }: Expected,
  problems: Problems,
): Locator | undefined {
  const at = atNode(manuscript.file, link);
  const [, target, title = ''] = written.exec(writtenOf(manuscript, link)) ?? [];
  const sources = target === undefined ? undefined : readSources(target, paragraphs);
  if (!sources) {
    problems.add('LocatorInvalid', at, { locator: link.url, paragraphs, next });
    return undefined;
  }
  const ids = title.split(/\s+/).filter(Boolean);
  for (const id of ids) if (!paragraphId.test(id)) problems.add('ParagraphIdInvalid', at, { id });
  return { sources, ids: ids.filter((id) => paragraphId.test(id)), at, lastLine: link.position!.end.line };
}

/** Reads `5`, `5-6`, `5,8` or `5-6,8`; undefined if it is none or does not ascend from 1 to `paragraphs`. */
export function readSources(target: string, paragraphs: number): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const part of target.split(',')) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === undefined || Number(first) <= (numbers.at(-1) ?? 0) || Number(last) > paragraphs) return undefined;
    if (Number(last) < Number(first)) return undefined;
    for (let number = Number(first); number <= Number(last); number++) numbers.push(number);
  }
  return numbers;
}

/** Source paragraphs as a locator names them: `5-6,8`. */
export const sourceRange = (sources: readonly number[], dash = '-', comma = ','): string =>
  sources
    .filter((number, index) => number - 1 !== sources[index - 1])
    .map((first) => {
      const last = sources.find((number) => number >= first && !sources.includes(number + 1))!;
      return first === last ? `${first}` : `${first}${dash}${last}`;
    })
    .join(comma);

/** Source paragraphs as a reader sees them: `¶ 5–6, 8`. */
export const locatorText = (sources: readonly number[]): string => `¶ ${sourceRange(sources, '–', ', ')}`;
