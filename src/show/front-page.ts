import { asInner } from '../common/quotes.ts';
import type { Claim, Site } from '../link/model.ts';
import { isDisputed, isShared } from '../link/stances.ts';
import { dateInWords } from './dates.ts';
import { articlePath, href } from './href.ts';
import { lineOf, type LineView } from './lines.ts';
import { byline, published, titleOf } from './source.ts';
import { capital, counted } from './words.ts';

/** An article's answer to the question, with who gives it where. */
export interface AnswerView {
  date: string;
  answer: string;
  standfirst: string;
  label: string;
  href: string;
  author: string;
  /** In quotation marks; else that neither the supplied copy nor outside evidence gives one. */
  title: string;
  publication: string | undefined;
}

/** Each article's answer, by date. */
export const answers = ({ articles }: Pick<Site, 'articles'>): AnswerView[] =>
  articles.map((article) => ({
    date: dateInWords(article.meta.date),
    answer: article.meta.answer,
    standfirst: article.meta.standfirst,
    label: article.label,
    href: href(articlePath(article)),
    author: capital(byline(article)),
    title: titleOf(article) === article.label ? 'untitled in the supplied copy' : `“${asInner(titleOf(article))}”`,
    publication: published(article).publication,
  }));

/** The clashes that the editor introduces, in the editor's order. */
export const disagreementViews = ({ claims, articles, meta }: Site): (LineView & { introduction: string })[] =>
  meta.disagreements.map(({ claim: id, introduction }) => ({
    ...lineOf(
      claims.find((claim) => claim.id === id)!,
      articles,
    ),
    introduction,
  }));

/** Claims that stand together, the disputed first. */
export interface LineGroup {
  id: string;
  title: string;
  lines: LineView[];
  /** Those that are not disputed, where there are too many claims for all to be seen at once. */
  folded: LineView[];
}

/** With more claims only the disputed are seen at once. */
const mostSeen = 100;

/** All claims by group, each in a line. */
export const lineGroups = ({ claims, articles }: Pick<Site, 'claims' | 'articles'>): LineGroup[] =>
  [...Map.groupBy(claims, ({ group }) => group)].map(([group, members]) => {
    const lines = disputedFirst(members).map((claim) => lineOf(claim, articles));
    const seen = lines.filter(({ isDisputed }) => isDisputed || claims.length <= mostSeen);
    return { ...group, lines: seen, folded: lines.slice(seen.length) };
  });

/** In their order, but for the disputed, which come first. */
export const disputedFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)));

/** How many claims there are, and how many of them are disputed. */
export interface ClaimCounts {
  all: number;
  disputed: number;
  /** All of it in a sentence, with how many are shared; undefined while there is nothing to share. */
  words: string | undefined;
}

/** How many claims there are, are shared, and are disputed. */
export function claimCounts({ claims, articles }: Pick<Site, 'claims' | 'articles'>): ClaimCounts {
  const shared = claims.filter(isShared).length;
  const disputed = claims.filter(isDisputed).length;
  const sharing = articles.length === 2 ? 'both articles' : 'two articles or more';
  const words = `${counted(claims.length, 'claim')}, ${shared} of them shared by ${sharing}, ${disputed} disputed.`;
  return { all: claims.length, disputed, words: articles.length > 1 && claims.length ? words : undefined };
}
