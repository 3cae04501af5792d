import type { Claim, Site } from '../link/model.ts';
import { isDisputed, isShared } from '../link/stances.ts';
import { groupBy } from '../link/collect.ts';
import { dateInWords } from './dates.ts';
import { articlePath, href } from './href.ts';
import { lineOf, type LineView } from './lines.ts';
import { byline, published, titleOf } from './source.ts';
import { capital } from './words.ts';

/** An article's answer to the question, with who gives it where. */
export interface AnswerView {
  date: string;
  answer: string;
  standfirst: string;
  label: string;
  href: string;
  author: string;
  /** Undefined where neither the supplied copy nor outside evidence gives one. */
  title: string | undefined;
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
    title: titleOf(article) === article.label ? undefined : titleOf(article),
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
}

/** All claims by group, each in a line. */
export const lineGroups = ({ claims, articles }: Pick<Site, 'claims' | 'articles'>): LineGroup[] =>
  [...groupBy(claims, ({ group }) => group)].map(([group, members]) => ({
    ...group,
    lines: disputedFirst(members).map((claim) => lineOf(claim, articles)),
  }));

/** In their order, but for the disputed, which come first. */
export const disputedFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)));

/** How many claims there are, are shared, and are disputed. */
export const claimCounts = (claims: readonly Claim[]): { all: number; shared: number; disputed: number } => ({
  all: claims.length,
  shared: claims.filter(isShared).length,
  disputed: claims.filter(isDisputed).length,
});
