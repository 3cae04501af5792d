import { dateIn, isDateLine } from '../dates.ts';
import { endsSentence, letters, size } from '../words.ts';
import { labelFurniture } from '../phrases/furniture.ts';
import { isRoleLine } from '../phrases/biographies.ts';
import { reasons } from '../phrases/reasons.ts';
import type { Block, Facts } from '../block.ts';

const byline = new RegExp(
  '^(?:(?:posted|published|submitted|written)\\b.{0,40}?\\b(?:by|от)|by|von|par|por|автор(?:ы)?|text|' +
    '作者|记者|記者|文|撰文)\\s*[:：/／]?\\s*(.+)$',
  'iu',
);
const bylineWithin = /(?:作者|记者|記者)\s*[:：]\s*([^\s|，,]{2,12})/u;
const publicationWithin = /(?:来源|來源)\s*[:：]\s*([^\s|，,]{2,20})/u;
const publication = /^(?:publication|journal|source|published in|издание|журнал)\s*:\s*(.+)$/iu;
const volume = /[,;]?\s+(?:volume|vol\.|issue|no\.|том|выпуск|№)/i;
const capital = "\\p{Lu}[\\p{L}.'’-]*";
const name = new RegExp(
  `^(?:(?:Dr|Prof|Sir|Amb|Gen)\\.? )?${capital}(?: (?:${capital}|de|von|van|der|da|al|bin|and|и)){1,5}$`,
  'u',
);

/**
 * What the lines before an article's first paragraph say of it.
 * @param front all that stands before the first paragraph
 * @param title the title, where the file states it elsewhere
 */
export function factsOfFront(front: readonly Block[], title?: string): Facts {
  const blocks = front.filter(({ why }) => why === undefined);
  const lines = blocks.map(({ text }) => text).filter((text) => size(text) <= 40 && !isButton(text));
  const author = lines.map(authorIn).find(Boolean);
  const candidates = lines.filter((text) => isTitleLike(text) && !isNamed(text, author));
  const headings = blocks.filter(({ kind, text }) => kind === 'heading' && isTitleLike(text)).map(({ text }) => text);
  const others = candidates.filter((text, index) => !isLoneName(text, candidates, index));
  const found = title ?? longest(headings) ?? longest(others.filter((text) => !isRoleLine(text)));
  const after = lines.slice(found === undefined ? 0 : lines.indexOf(found) + 1);
  return {
    title: found,
    byline:
      author ??
      after
        .slice(0, bylineLines)
        .filter((text) => text !== found)
        .map(nameIn)
        .find(Boolean),
    date: blocks.map(({ text }) => (text.length < 120 ? dateIn(text) : undefined)).find(Boolean),
    publication: lines
      .map((text) => publication.exec(text)?.[1]?.split(volume)[0] ?? publicationWithin.exec(text)?.[1])
      .find(Boolean),
  };
}

const bylineLines = 4;

/** Where two elements of a page follow each other without a blank; McDonald and MacDonald are one word. */
const glued = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/gu;

/** Lines that say nothing of the article; "Posted by" and "Published on" do. */
const isButton = (text: string): boolean => {
  const why = labelFurniture(text);
  return why !== undefined && why !== reasons.publication && why !== reasons.caption;
};

/** The name behind "By", without what follows a comma or a date. */
function authorIn(text: string): string | undefined {
  const within = bylineWithin.exec(text)?.[1];
  if (within) return within;
  const [, rest] = byline.exec(text) ?? [];
  const person = rest
    ?.replace(glued, ' | ')
    .split(/[,|•·/／]|\s[-–—]\s|\s(?:on|at|for|updated|published)\s/i)[0]
    ?.trim();
  return person && size(person) <= 8 && !/\d/.test(person) && /^\P{Ll}/u.test(person) ? person : undefined;
}

/** A line that is a name, or a name and what its bearer is. */
function nameIn(text: string): string | undefined {
  const [start = ''] = text.split(/,\s/);
  return isName(text) || (start !== text && isName(start) && isRoleLine(text)) ? start : undefined;
}

const isName = (text: string): boolean => name.test(text) && size(text) <= 6;

const isNamed = (text: string, author: string | undefined): boolean =>
  author !== undefined && (letters(text) === letters(author) || byline.test(text));

/** One line that reads as a name and is not the only one: whose title it would be, another line is. */
const isLoneName = (text: string, lines: readonly string[], index: number): boolean =>
  isName(text) && size(text) <= 3 && (lines.length === 1 || index > 0);

const isTitleLike = (text: string): boolean =>
  (!endsSentence(text) || /[?!]["”’]?$/.test(text) || (size(text) <= 16 && !/[.。]$/.test(text))) &&
  size(text) >= 2 &&
  !labelFurniture(text) &&
  !isDateLine(text) &&
  !byline.test(text) &&
  !publication.test(text) &&
  /\p{L}/u.test(text) &&
  !text.includes('|');

const longest = (lines: readonly string[]): string | undefined =>
  lines.reduce<string | undefined>(
    (best, text) => (best === undefined || size(text) > size(best) ? text : best),
    undefined,
  );
