import type { Article, Name, Paragraph, Position, Section } from '../link/model.ts';
import { isDisputed } from '../link/stances.ts';
import { locatorText } from '../read/locator.ts';
import { articlePath, href, namePath } from './href.ts';
import { lineOf, type LineView } from './lines.ts';
import { noticesBehind, type NoticeView } from './notices.ts';
import { renderParagraph } from './paragraph-html.ts';
import { isMain } from './sign.ts';
import { locatorHref } from './source-page.ts';
import { published, type Published } from './source.ts';
import { stripOf, symbolOf, type ShownCell } from './strip.ts';

/** A paragraph of a brief with all that stands beside it. */
export interface ParagraphView {
  id: string;
  /** Fragments that lead here too. */
  formerIds: readonly string[];
  number: string;
  html: string;
  /** Ids of the notes within, which are heard after its words. */
  notes: string[];
  locator: string;
  /** Of the source paragraph, where the user has the source. */
  sourceHref: string | undefined;
  /** Of what was withdrawn here, or read otherwise before; they stand behind the paragraph. */
  notices: NoticeView[];
}

/** A heading and the paragraphs below it. */
export interface SectionView {
  heading: Section['heading'];
  paragraphs: ParagraphView[];
}

/**
 * A brief section by section, ready to be shown.
 * @param articles all articles, by date
 */
export function sectionViews(article: Article, articles: readonly Article[]): SectionView[] {
  const noted = new Set<string>();
  return article.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((paragraph) => viewOf(paragraph, articles, noted)),
  }));
}

function viewOf(paragraph: Paragraph, articles: readonly Article[], noted: Set<string>): ParagraphView {
  const { id, formerIds, locator, article } = paragraph;
  const before = noted.size;
  const html = renderParagraph(paragraph, articles, noted);
  return {
    id,
    formerIds,
    number: id.slice(1),
    html,
    notes: [...noted].slice(before).map((note) => `note-${note}`),
    locator: locatorText(locator),
    sourceHref: locatorHref(article, locator),
    notices: noticesBehind(article, id),
  };
}

/** A line of the table of contents. */
export interface ContentsView {
  text: string;
  href: string;
  /** On how many disputed claims the section says where the article stands. */
  disputed: number;
}

/** A table of contents: each section by its heading, or by its place where it has none. */
export const contents = ({ sections }: Article): ContentsView[] =>
  sections.map(({ heading, paragraphs }) => ({
    text: heading?.text ?? 'Opening',
    href: `#${heading?.id ?? paragraphs[0]?.id ?? ''}`,
    disputed: paragraphs.flatMap(clashes).length,
  }));

/** The positions of a paragraph that say where its article stands on a disputed claim. */
const clashes = ({ passages }: Paragraph): Position[] =>
  passages.flatMap(({ positions }) => positions.filter((position) => isMain(position) && isDisputed(position.claim)));

/** What an article says, beside what others say. */
export interface StandsView {
  /** Where they disagree, as links into its text. */
  lines: LineView[];
  /** On how many claims it speaks at all. */
  claims: number;
  /** What is shown of positions in its margin and behind its passages. */
  cells: ShownCell[];
}

/** Where an article stands, and others. */
export function disagreementsIn(article: Article, articles: readonly Article[]): StandsView {
  const positions = article.paragraphs.flatMap(({ passages }) => passages.flatMap(({ positions }) => positions));
  const lines = article.paragraphs
    .flatMap(clashes)
    .map(({ claim, passage }) => lineOf(claim, articles, article, `#${passage.id}`));
  const claims = [...new Set(positions.map(({ claim }) => claim))];
  const strips = claims.flatMap((claim) => stripOf(claim, articles).cells);
  const signs = positions.map((position) => ({ symbol: symbolOf(position), isMixed: false }));
  return { lines, claims: claims.length, cells: strips.length ? [...strips, ...signs] : [] };
}

/** The names that the text of an article links, by the alphabet, each once. */
export const namesLinked = ({ paragraphs }: Article): Name[] =>
  [
    ...new Set(paragraphs.flatMap(({ mentions }) => mentions.filter(({ linked }) => linked).map(({ name }) => name))),
  ].sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Who wrote an article, and where and when it was published. */
export interface HeadView extends Published {
  authors: { name: string; href: string; affiliation: string | undefined }[];
}

/** The line below the title of a brief. */
export const headOf = (article: Article): HeadView => ({
  authors: article.authors.map(({ name, affiliation }) => ({
    name: name.name,
    href: href(namePath(name)),
    affiliation,
  })),
  ...published(article),
});

/** The article before and the one after by date. */
export function neighbours(
  articles: readonly Article[],
  article: Article,
): { rel: 'prev' | 'next'; word: string; label: string; href: string }[] {
  const index = articles.indexOf(article);
  return [
    { rel: 'prev' as const, word: 'Earlier', article: articles[index - 1] },
    { rel: 'next' as const, word: 'Later', article: articles[index + 1] },
  ].flatMap(({ rel, word, article: other }) =>
    other ? [{ rel, word, label: other.label, href: href(articlePath(other)) }] : [],
  );
}
