import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { getSite } from '#site';

export interface Query {
  q: string;
  /** Any of these first; none means that nothing is to be found. */
  targets: string[];
}

/** The queries of queries/ by their kind. */
export function queries(): [kind: string, Query[]][] {
  const folder = join(import.meta.dirname, 'queries');
  const kinds = readdirSync(folder).flatMap((file) =>
    Object.entries(
      parse(readFileSync(join(folder, file), 'utf8')) as Record<string, { q: string; first?: string | string[] }[]>,
    ),
  );
  return kinds.map(([kind, list]) => [kind, list.map(({ q, first = [] }) => ({ q, targets: [first].flat() }))]);
}

/** What an address of the site is called in queries/. */
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
