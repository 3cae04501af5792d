import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { base, type Page } from './dist.ts';

/** Where the elements that a selector names lead. */
export const hrefs = (node: Element | Root, selector: string): string[] =>
  selectAll(selector, node).map(({ properties }) => String(properties.href));

/** The briefs among the pages of a built site. */
export const briefsOf = (pages: readonly Page[]): Page[] =>
  pages.filter(({ path }) => /^articles\/[^/]+\/$/.test(path.slice(base.length)));

export interface CrossLink {
  /** The address of the claim's page. */
  claim: string;
  /** The address of the brief. */
  from: string;
  /** The address of the other article's passage. */
  to: string;
}

/** What the notes of the briefs say: this article's passage on a claim, and another article's. */
export const crossLinksOf = (pages: readonly Page[]): CrossLink[] =>
  briefsOf(pages).flatMap(({ path, tree }) =>
    selectAll('.para li:has(a.claim)', tree).flatMap((note) => {
      const [account] = hrefs(note, 'a.claim');
      return hrefs(note, 'a:not(.claim)')
        .filter((href) => href.includes('/articles/'))
        .map((to) => ({ claim: account!.split('#')[0]!, from: path, to }));
    }),
  );
