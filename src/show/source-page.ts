import type { Article, Paragraph, Position, SourcePart } from '../link/model.ts';
import type { SourceKind } from '../read/source-text.ts';
import { locatorText } from '../read/locator.ts';
import { accountPath, href, paragraphPath, sourcePath } from './href.ts';
import { renderStretch } from './html.ts';
import { symbolOf, type CellSymbol } from './strip.ts';

/** A stretch of a source and the paragraphs of the brief that render it. */
export interface Facing {
  source: SourcePart[];
  paragraphs: Paragraph[];
}

/**
 * Parts a source where no paragraph of its brief renders what is on both sides, so that what is left faces each other: one
 * paragraph of each most often, more where one renders several, or several one.
 */
export function facing(article: Article, source: readonly SourcePart[]): Facing[] {
  const spans = article.paragraphs.map(({ locator }) => [locator[0]!, locator.at(-1)!] as const);
  const isEnd = (number: number): boolean => !spans.some(([first, last]) => first <= number && number < last);
  const stretches: SourcePart[][] = [];
  let isEnded = true;
  for (const part of source) {
    if (isEnded) stretches.push([]);
    stretches.at(-1)!.push(part);
    isEnded = part.number !== undefined && isEnd(part.number);
  }
  return stretches.map((source) => ({
    source,
    paragraphs: article.paragraphs.filter(({ locator: [first] }) => source.some(({ number }) => number === first)),
  }));
}

/** A block of a source as it is shown. */
export interface SourceView {
  /** Of its address; a heading has none. */
  id: string | undefined;
  number: number | undefined;
  kind: SourceKind;
  text: string;
  /** The paragraphs of the brief that render it. */
  renderings: { number: string; href: string }[];
}

/** A claim that a paragraph takes a position on. */
interface ClaimFound {
  id: string;
  title: string;
  href: string;
  symbol: CellSymbol;
  /** What the symbol says. */
  words: string;
}

/** A paragraph of a brief as it stands beside its source. */
export interface RenderingView {
  number: string;
  href: string;
  html: string;
  locator: string;
  sourceHref: string | undefined;
  /** The heading that it is the first under. */
  section: string | undefined;
  /** The claims on which it takes positions, each once, in the author's own voice if it speaks in that. */
  claims: ClaimFound[];
}

/** What faces each other on the page of a source. */
export interface FacingView {
  source: SourceView[];
  brief: RenderingView[];
  /** How many claims are spoken of. */
  claims: number;
}

/** A source from its beginning to its end, with what the brief makes of it. */
export const facingViews = (article: Article, source: readonly SourcePart[]): FacingView[] =>
  facing(article, source).map(({ source, paragraphs }) => {
    const brief = paragraphs.map(renderingView);
    return {
      source: source.map((part) => sourceView(part, article)),
      brief,
      claims: new Set(brief.flatMap(({ claims }) => claims.map(({ id }) => id))).size,
    };
  });

const sourceView = ({ number, kind, text }: SourcePart, { paragraphs }: Article): SourceView => ({
  id: number === undefined ? undefined : sourceId(number),
  number,
  kind,
  text,
  renderings: paragraphs
    .filter(({ locator }) => number !== undefined && locator.includes(number))
    .map((paragraph) => ({ number: paragraph.id.slice(1), href: href(paragraphPath(paragraph)) })),
});

function renderingView(paragraph: Paragraph): RenderingView {
  const { article, id, text, locator, section, passages } = paragraph;
  const byClaim = new Map<string, Position>();
  for (const position of passages.flatMap(({ positions }) => positions)) {
    const known = byClaim.get(position.claim.id);
    if (!known || (position.isOwn && !known.isOwn)) byClaim.set(position.claim.id, position);
  }
  return {
    number: id.slice(1),
    href: href(paragraphPath(paragraph)),
    html: renderStretch(paragraph, { from: 0, to: text.length }),
    locator: locatorText(locator),
    sourceHref: locatorHref(article, locator),
    section: section.paragraphs[0] === paragraph ? section.heading?.text : undefined,
    claims: [...byClaim.values()].map((position) => ({
      id: position.claim.id,
      title: position.claim.title,
      href: href(accountPath(position.claim, article)),
      symbol: symbolOf(position),
      words: position.isOwn ? position.stance : `relays that another ${position.stance}`,
    })),
  };
}

const sourceId = (number: number): string => `s${number}`;

/** Where a paragraph of a source is found. */
export const sourcePartPath = (article: Pick<Article, 'slug'>, number: number): string =>
  `${sourcePath(article)}#${sourceId(number)}`;

/** Where a locator leads: to the first paragraph of the source that it names. */
export const locatorPath = (article: Pick<Article, 'slug'>, [first = 1]: readonly number[]): string =>
  sourcePartPath(article, first);

/** The same as a link, if the user has brought in the source. */
export const locatorHref = (article: Article, locator: readonly number[]): string | undefined =>
  article.source && href(locatorPath(article, locator));
