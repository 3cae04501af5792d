import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { base, type Page } from './dist.ts';

/** Where the elements that a selector names lead. */
export const hrefs = (node: Element | Root, selector: string): string[] =>
  selectAll(selector, node).map(({ properties }) => String(properties.href));

/** The briefs among the pages of a built site. */
export const briefsOf = (pages: readonly Page[]): Page[] =>
  pages.filter(({ path }) => /^articles\/[^/]+\/$/.test(path.slice(base.length)));

/** The pages of claims, without those that say where one has gone. */
export const claimsOf = (pages: readonly Page[]): Page[] =>
  pages.filter(({ path, tree }) => /^claims\/[^/]+\/$/.test(path.slice(base.length)) && select('.bigstrip', tree));

/** A passage of a brief and a claim that it takes a position on. */
export interface CrossLink {
  /** The address of the passage. */
  from: string;
  /** Of the claim's page. */
  to: string;
}

/** Where the signs behind the passages of the briefs lead. */
export const crossLinksOf = (pages: readonly Page[]): CrossLink[] =>
  briefsOf(pages).flatMap(({ path, tree }) =>
    selectAll('.passage', tree).flatMap(({ properties }) =>
      hrefs(tree, `[id="${String(properties.id)}"] + .signs > .sign`).map((to) => ({
        from: `${path}#${String(properties.id)}`,
        to,
      })),
    ),
  );
