import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { getSite } from '#site';

export interface Query {
  q: string;
  /** Any of these first; none means that nothing is to be found. */
  targets: string[];
}

/** The queries of queries.yaml by their kind. */
export function queries(): [kind: string, Query[]][] {
  const kinds = parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Record<
    string,
    { q: string; first?: string | string[] }[]
  >;
  return Object.entries(kinds).map(([kind, list]) => [
    kind,
    list.map(({ q, first = [] }) => ({ q, targets: [first].flat() })),
  ]);
}

export interface Option {
  group: string;
  href: string;
  text: string;
}

/** Puts a query into the box of a page's head, its last two letters key by key as a reader does, and waits for all that is found. */
export async function type(page: Page, text: string): Promise<Option[]> {
  const input = page.locator('.search input');
  const letters = [...text];
  await input.fill(letters.slice(0, -2).join(''));
  await input.pressSequentially(letters.slice(-2).join(''));
  await page.locator('#found[aria-busy=false]').waitFor({ state: 'attached' });
  return page.locator('#found [role=option]:not(#found-all)').evaluateAll((options) =>
    options.map((option) => ({
      group: option.parentElement!.firstElementChild!.textContent!,
      href: option.getAttribute('href')!,
      text: option.textContent!,
    })),
  );
}

/** What an address of the site is called in queries.yaml. */
export async function namer(base: string): Promise<(href: string) => string> {
  const { articles } = await getSite();
  const locators = new Map<string, { slug: string; from: number; to: number }>(
    articles.flatMap(({ slug, paragraphs }) =>
      paragraphs.map(({ id, locator }) => [`articles/${slug}/#${id}`, { slug, ...locator }] as const),
    ),
  );
  return (href) => {
    const [path = ''] = new URL(href, 'http://site').href.slice('http://site'.length + base.length).split(':~:');
    const place = locators.get(path);
    return place ? `${place.slug} ¶${place.from}-${place.to}` : path.replace(/\/$/, '');
  };
}

/** Whether a result is a target: the very page, or a paragraph that renders the source paragraph. */
export function isTarget(found: string | undefined, target: string): boolean {
  const [slug, paragraph] = target.split(' ¶');
  if (!paragraph) return found === target;
  const [, where, from, to] = /^(.*) ¶(\d+)-(\d+)$/.exec(found ?? '') ?? [];
  return where === slug && Number(from) <= Number(paragraph) && Number(paragraph) <= Number(to);
}
