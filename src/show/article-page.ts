import type { Article, Paragraph, Position, Section, Site } from '../link/model.ts';
import { isDisputed } from '../link/stances.ts';
import { locatorText } from '../read/locator.ts';
import { columnsOf, type ColumnView } from './columns.ts';
import { articlePath, href, namePath, sourcePath } from './href.ts';
import { lineOf, type LineView } from './lines.ts';
import { nameLink, type LinkView } from './links.ts';
import { noticesBehind, type NoticeView } from './notices.ts';
import { renderParagraph } from './paragraph-html.ts';
import { reportOf, type ReportView } from './report.ts';
import { isMain } from './sign.ts';
import { locatorHref } from './source-page.ts';
import { byline, published, sourceFacts, titleOf, type Published, type SourceFact } from './source.ts';
import { stripOf, symbolOf, type ShownCell } from './strip.ts';
import { capital } from './words.ts';

/** All that the page of a brief shows, but for how it is cited. */
export interface ArticlePage {
  head: HeadView;
  stands: StandsView;
  contents: ContentsView[];
  columns: ColumnView[];
  /** Of what was withdrawn before the first paragraph. */
  notices: NoticeView[];
  sections: SectionView[];
  facts: SourceFact[];
  names: LinkView[];
  around: NeighbourView[];
}

/** The page of a brief. */
export const articlePage = (article: Article, { meta, articles }: Pick<Site, 'meta' | 'articles'>): ArticlePage => ({
  head: headOf(article, meta),
  stands: standsOf(article, articles),
  contents: contents(article),
  columns: columnsOf(articles, article),
  notices: noticesBehind(article, undefined),
  sections: sectionViews(article, articles),
  facts: sourceFacts(article),
  names: namesLinked(article),
  around: neighbours(articles, article),
});

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

function sectionViews(article: Article, articles: readonly Article[]): SectionView[] {
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
  /** Where they disagree, as links into its text, and more of them than are seen at once. */
  lines: LineView[];
  folded: LineView[];
  /** On how many claims it speaks at all. */
  claims: number;
  /** What is shown of positions in its margin and behind its passages. */
  cells: ShownCell[];
}

/** So many disagreements are seen at once: more would hold the text up. */
const mostSeen = 12;

function standsOf(article: Article, articles: readonly Article[]): StandsView {
  const positions = article.paragraphs.flatMap(({ passages }) => passages.flatMap(({ positions }) => positions));
  const lines = article.paragraphs
    .flatMap(clashes)
    .map(({ claim, passage }) => lineOf(claim, articles, article, `#${passage.id}`));
  const claims = [...new Set(positions.map(({ claim }) => claim))];
  const strips = claims.flatMap((claim) => stripOf(claim, articles).cells);
  const signs = positions.map((position) => ({ symbol: symbolOf(position), isMixed: false }));
  return {
    lines: lines.slice(0, mostSeen),
    folded: lines.slice(mostSeen),
    claims: claims.length,
    cells: strips.length ? [...strips, ...signs] : [],
  };
}

/** The names that the text of an article links, by the alphabet, each once. */
const namesLinked = ({ paragraphs }: Article): LinkView[] =>
  [...new Set(paragraphs.flatMap(({ mentions }) => mentions.filter(({ linked }) => linked).map(({ name }) => name)))]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map(nameLink);

/** What stands above a brief: who wrote the article, and where and when it was published. */
export interface HeadView extends Published {
  report: ReportView | undefined;
  label: string;
  /** Its title, or its label if that is all. */
  title: string;
  standfirst: string;
  /** Each with its page, if there is one. */
  authors: { name: string; href?: string; affiliation?: string | undefined }[];
  /** Of the page beside the source, where the user has the source. */
  sourceHref: string | undefined;
  /** Of the first paragraph. */
  textHref: string;
}

const headOf = (article: Article, meta: Site['meta']): HeadView => ({
  label: article.label,
  title: titleOf(article),
  standfirst: article.meta.standfirst,
  sourceHref: article.source && href(sourcePath(article)),
  textHref: `#${article.paragraphs[0]?.id}`,
  authors: article.authors.length
    ? article.authors.map(({ name, affiliation }) => ({ name: name.name, href: href(namePath(name)), affiliation }))
    : [{ name: capital(byline(article)) }],
  report: reportOf(meta, article.label, article.meta.standfirst),
  ...published(article),
});

/** The article before or after by date. */
export interface NeighbourView {
  rel: 'prev' | 'next';
  word: string;
  label: string;
  href: string;
}

function neighbours(articles: readonly Article[], article: Article): NeighbourView[] {
  const index = articles.indexOf(article);
  return [
    { rel: 'prev' as const, word: 'Earlier', article: articles[index - 1] },
    { rel: 'next' as const, word: 'Later', article: articles[index + 1] },
  ].flatMap(({ rel, word, article: other }) =>
    other ? [{ rel, word, label: other.label, href: href(articlePath(other)) }] : [],
  );
}
