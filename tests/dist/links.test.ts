import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { base, dist, pagesOf } from '../support/dist.ts';
import { deadLinks } from '../support/links.ts';

const pages = pagesOf();

test('every address inside the site leads somewhere', () => {
  expect(deadLinks(dist, base)).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  const faults = pages.flatMap(({ path, tree, html }) => {
    const loading = selectAll('script[src], img[src], source, iframe, video, audio, embed, object, link[href]', tree).filter(loads);
    const styles = [...html.matchAll(/(?:url\(|@import\s+)["']?(https?:)?\/\/[^"')]+/g)].map(([match]) => match);
    const foreign = loading
      .flatMap(({ properties }) => [properties.src, properties.href, properties.srcSet, properties['data']].flat())
      .filter((value) => typeof value === 'string' && /^([a-z]+:)?\/\//i.test(value));
    return [...foreign, ...styles].map((url) => `${path} loads ${url}`);
  });
  expect(faults).toEqual([]);
});

/** Some links are only said, not followed by a browser. */
function loads({ tagName, properties }: Element): boolean {
  const rel = [properties.rel ?? []].flat().map(String);
  return tagName !== 'link' || rel.some((kind) => ['stylesheet', 'icon', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'manifest'].includes(kind));
}

test.each(['html[lang|=en]', 'head > title', 'h1', 'main'])('every page has one %s', (selector) => {
  expect(pages.filter(({ tree }) => selectAll(selector, tree).length !== 1).map(({ path }) => path)).toEqual([]);
});

test('no two pages of a kind have one title', () => {
  const own = pages.filter(({ tree }) => !select('meta[http-equiv=refresh]', tree));
  const titles = own.map(({ path, tree }) => `${path.slice(base.length).split('/')[0]}: ${text(select('title', tree))}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

const text = (node: Element | null | undefined): string =>
  node?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? '';
