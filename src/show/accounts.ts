import type { Article, Claim, Position } from '../link/model.ts';
import { sentenceAround } from '../link/sentences.ts';
import { locatorText } from '../read/locator.ts';
import { verbOf } from './counts.ts';
import { dateInWords } from './dates.ts';
import { articlePath, href, namePath, passagePath } from './href.ts';
import { renderStretch } from './html.ts';
import { locatorHref } from './source-page.ts';
import { byline } from './source.ts';
import { symbolOf, type CellSymbol } from './strip.ts';
import { joints, listed } from './words.ts';

/** One who holds a position that an article passes on, and where that one speaks in an article of their own. */
export interface HolderView {
  /** What joins them to the one before. */
  joint: string;
  name: string;
  href: string;
  own: { label: string; href: string } | undefined;
}

/** A position in its words. */
export interface Quotation {
  /** Its sentence, the passage marked. */
  html: string;
  /** What is said of the stance: in the plural of several holders. */
  verb: string;
  symbol: CellSymbol;
  isOwn: boolean;
  /** Whether it says best where the article stands. */
  isLead: boolean;
  holders: HolderView[];
  /** Such as "¶ 5" or "¶ 5–6", of the source. */
  locator: string;
  /** Of those paragraphs, where the user has the source. */
  sourceHref: string | undefined;
  paragraph: string;
  /** What the link to it is called, which no other of the page is: of several in one paragraph each has its number. */
  heard: string;
  href: string;
}

/** One article's part of a claim's page. */
export interface AccountView {
  slug: string;
  formerIds: readonly string[];
  /** How it is referred to: the article, where it stands, and the paragraph that says so. */
  reference: string;
  label: string;
  author: string;
  date: string;
  href: string;
  /** The author's own before what is relayed. */
  quotations: Quotation[];
}

/** One article's part of a claim's page after another, by date. */
export const accountViews = (claim: Claim): AccountView[] =>
  claim.accounts.map(({ article, formerIds, lead, positions }) => ({
    slug: article.slug,
    formerIds,
    reference: referenceTo(lead),
    label: article.label,
    author: byline(article),
    date: dateInWords(article.meta.date),
    href: href(articlePath(article)),
    quotations: [...positions]
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
      .map((position) => ({ ...quotation(position, positions), isLead: position === lead })),
  }));

/** As in "Abel 2001 (affirms), paragraph 2 (source ¶ 1)". */
function referenceTo(position: Position): string {
  const { passage, stance, isOwn, holders } = position;
  const { paragraph } = passage;
  const names = listed(holders.map(({ name }) => name));
  const stand = isOwn ? stance : `relays that ${names} ${verbOf(position)}`;
  return `${paragraph.article.label} (${stand}), paragraph ${paragraph.id.slice(1)} (source ${locatorText(paragraph.locator)})`;
}

function quotation(position: Position, all: readonly Position[]): Omit<Quotation, 'isLead'> {
  const { passage, isOwn, holders, claim } = position;
  const beside = all.filter((other) => other.passage.paragraph === passage.paragraph);
  const number = beside.length > 1 ? `, passage ${beside.indexOf(position) + 1} there` : '';
  const { paragraph } = passage;
  return {
    html: renderStretch(paragraph, sentenceAround(paragraph.text, passage), passage),
    verb: verbOf(position),
    symbol: symbolOf(position),
    isOwn,
    holders: holders.map((name, index) => ({
      joint: joints(holders.length)[index]!,
      name: name.name,
      href: href(namePath(name)),
      own: ownAccount(claim, paragraph.article, name.wrote),
    })),
    locator: locatorText(paragraph.locator),
    sourceHref: locatorHref(paragraph.article, paragraph.locator),
    paragraph: paragraph.id.slice(1),
    heard: `${paragraph.article.label}, paragraph ${paragraph.id.slice(1)}${number}`,
    href: href(passagePath(passage)),
  };
}

/** The account of an article, other than the one that relays, in which a holder speaks in their own voice. */
function ownAccount(claim: Claim, relaying: Article, wrote: readonly Article[]): HolderView['own'] {
  const account = claim.accounts.find(
    ({ article, lead }) => article !== relaying && lead.isOwn && wrote.includes(article),
  );
  return account && { label: account.article.label, href: `#${account.article.slug}` };
}
