import type { Page } from 'playwright-core';
import { listOf as listIn, type Entry, type List } from '../../src/client/search/list.ts';
import type { Pagefind } from '../../src/client/search/passages.ts';
import { indexFiles } from '../../src/index/index-files.ts';
import { wholeList } from '../../src/index/list.ts';
import type { Site } from '../../src/link/model.ts';

/** A result in the box. */
export interface Result {
  group: string;
  href: string;
  text: string;
}

/** Whether an address is that of the search page with a query. */
export const asksFor =
  (query: string) =>
  ({ pathname, searchParams }: URL): boolean =>
    pathname.endsWith('/search/') && searchParams.get('q') === query;

/** What has the focus: its role, or its element. */
export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? document.activeElement?.tagName ?? null);

/** Puts a query into the box of a page's head, its last two letters key by key as a reader does, and waits for all that is found. */
export async function type(page: Page, text: string): Promise<Result[]> {
  const input = page.locator('.search input');
  const letters = [...text];
  await input.fill(letters.slice(0, -2).join(''));
  await input.pressSequentially(letters.slice(-2).join(''));
  await page.locator('#results[aria-busy=false]').waitFor({ state: 'attached' });
  return page.locator('#results li a').evaluateAll((links) =>
    links.map((link) => ({
      group: link.closest('section')!.querySelector('h2')!.firstChild!.textContent!.trim(),
      href: link.getAttribute('href')!,
      text: link.textContent,
    })),
  );
}

/** The list of a site, as the browser has it when all is loaded. */
export const listOf = (site: Site): List => listIn(wholeList(site));

/** The id of a result: `p3` of `/articles/abel-2001/#p3:~:text=…`. */
export const idOf = ({ path }: Entry): string => /([^/#]+)\/?$/.exec(path.split(':~:')[0]!)![1]!;

/** Pagefind itself with a site's index. */
export const pagefindOf = async (site: Site): Promise<Pagefind> => pagefindWith(await indexFiles(site));

/** Pagefind itself with the files of an index, read from memory in the place of a network. */
export async function pagefindWith(files: ReadonlyMap<string, Uint8Array>): Promise<Pagefind> {
  const base = 'http://pagefind.test/';
  const elsewhere = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = String(input);
    if (!address.startsWith(base)) return elsewhere(input, init);
    const file = files.get(new URL(address).pathname.slice(1));
    return Promise.resolve(file ? new Response(new Uint8Array(file)) : new Response(null, { status: 404 }));
  };
  const source = Buffer.from(files.get('pagefind.js')!).toString('base64');
  // The number of the site keeps one index apart from another.
  const pagefind = (await import(`data:text/javascript;base64,${source}#${String(Math.random())}`)) as Pagefind;
  await pagefind.options({ basePath: base, baseUrl: '/' });
  return pagefind;
}
