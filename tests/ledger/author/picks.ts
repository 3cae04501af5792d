import type { Article, Heading, Manuscript, Mark, Paragraph, Word } from '../manuscript.ts';
import type { Random } from '../../support/random.ts';

/** What an author does to a manuscript. */
export type Move = (m: Manuscript, r: Random) => void;

export const paragraphsOf = (article: Article): Paragraph[] =>
  article.blocks.filter((block) => block.type === 'paragraph');
export const headingsOf = (article: Article): Heading[] => article.blocks.filter((block) => block.type === 'heading');
export const claimMarks = (article: Article): Mark[] => [
  ...new Set(
    paragraphsOf(article).flatMap(({ words }) => words.flatMap(({ mark }) => (mark?.target === 'claim' ? [mark] : []))),
  ),
];
export const anyWords = (m: Manuscript): Word[] =>
  m.articles.flatMap((article) => paragraphsOf(article).flatMap(({ words }) => words));
export const place = (article: Article, paragraph: Paragraph): number => article.blocks.indexOf(paragraph);
export const pickMark = (
  m: Manuscript,
  r: Random,
): { article: Article; paragraph: Paragraph; mark: Mark; span: Word[] } => {
  const article = r.pick(m.articles);
  const mark = r.pick(claimMarks(article));
  const paragraph = paragraphsOf(article).find(({ words }) => words.some((word) => word.mark === mark))!;
  return { article, paragraph, mark, span: paragraph.words.filter((word) => word.mark === mark) };
};
export const pickParagraph = (m: Manuscript, r: Random): { article: Article; paragraph: Paragraph } => {
  const article = r.pick(m.articles);
  return { article, paragraph: r.pick(paragraphsOf(article)) };
};

/** New words drawn from those of all briefs, so that other text is never quite unlike. */
export const invent = (m: Manuscript, r: Random, count: number): Word[] =>
  Array.from({ length: count }, () => ({
    id: m.next++,
    text: r.pick(anyWords(m)).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || 'and',
    glued: false,
    mark: undefined,
  }));
/** A copied word is the same word. */
export const copy = (words: readonly Word[]): Word[] => words.map((word) => ({ ...word, mark: undefined }));
/** Cuts a paragraph where no mark is cut. */
export const seam = (words: readonly Word[], r: Random): number =>
  r.pick(
    words.flatMap((word, index) =>
      index > 0 && !word.glued && (!word.mark || word.mark !== words[index - 1]!.mark) ? [index] : [],
    ),
  );

/** Words that decide what a clause says. */
export const telling = /\p{Lu}|\p{N}|^(not|never|nobody|nothing|no|only|half|two|nine)$/u;

export function replaceWords(m: Manuscript, r: Random, words: Word[], share: number): void {
  words.forEach((word, index) => {
    if (!r.chance(share)) return;
    const [fresh] = invent(m, r, 1);
    words[index] = { ...fresh!, glued: word.glued, mark: word.mark };
    if (word.mark && [word, fresh!].some(({ text }) => telling.test(text))) word.mark.meaning = m.next++;
  });
}

export const formerly = (holder: Record<string, unknown>, id: string): void => {
  holder['formerly'] = [...((holder['formerly'] as string[] | undefined) ?? []), id];
};
export const freshId = (m: Manuscript, old: string): string => `${old.replace(/-v\d+$/, '')}-v${m.next++}`;
export const swap = <T, K extends keyof T>(a: T, b: T, ...keys: K[]): void => {
  for (const key of keys) [a[key], b[key]] = [b[key], a[key]];
};
export const two = <T>(items: readonly T[], r: Random): [T, T] => {
  const a = r.pick(items);
  return [a, r.pick(items.filter((item) => item !== a))];
};
