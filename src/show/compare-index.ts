import type { Article, Site } from '../link/model.ts';
import { mostCells } from '../common/strip.ts';
import { compare, type Comparison } from './compare-page.ts';
import { comparePath, href } from './href.ts';

/** How often two articles clash, differ and agree. */
export interface PairView {
  label: string;
  href: string;
  clash: number;
  differ: number;
  agree: number;
}

/** All that an article is compared with. */
export interface PairsOf {
  label: string;
  pairs: PairView[];
}

/** What two articles can be compared on; those that clash most always first. */
export interface CompareIndex {
  /** All pairs, or where they are too many for a list, the sharpest. */
  pairs: PairView[];
  /** By date, where not all of the pairs are listed. */
  articles: PairsOf[];
}

/** So many pairs show where others are left out. */
const mostShown = 12;

/** The pairs of articles that have a page. */
export function compareIndex({ claims, pairs, articles }: Pick<Site, 'claims' | 'pairs' | 'articles'>): CompareIndex {
  const all = pairs.map((pair) => {
    // By date, as everywhere; only the address is alphabetical.
    const [one, other] = articles.filter((article) => pair.includes(article)) as [Article, Article];
    return { one, other, ...countsOf(one, other, claims), href: href(comparePath(one, other)) };
  });
  all.sort((a, b) => b.clash - a.clash || b.differ - a.differ);
  const shown = articles.length > mostCells ? all.slice(0, mostShown) : all;
  const isWhole = shown.length === all.length;
  return {
    pairs: shown.map(({ one, other, ...pair }) => ({ ...pair, label: `${one.label} and ${other.label}` })),
    articles: (isWhole ? [] : articles).flatMap((article) => {
      const own = all.filter(({ one, other }) => one === article || other === article);
      const pairs = own.map(({ one, other, ...pair }) => ({ ...pair, label: (one === article ? other : one).label }));
      return pairs.length ? [{ label: article.label, pairs }] : [];
    }),
  };
}

function countsOf(one: Article, other: Article, claims: Site['claims']): Omit<PairView, 'label' | 'href'> {
  const kinds = claims.flatMap(({ accounts }) => {
    const [first, second] = [one, other].map((article) => accounts.find((account) => account.article === article));
    return first && second ? [compare(first, second)] : [];
  });
  const count = (kind: Comparison): number => kinds.filter((found) => found === kind).length;
  return { clash: count('clash'), differ: count('differ'), agree: count('agree') };
}
