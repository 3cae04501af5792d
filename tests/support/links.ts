import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { pagesOf } from './dist.ts';

/**
 * Follows every address on every page of a built site that stays inside of it, fragments included.
 * @param base the path that the site was built for, with slashes at both ends
 * @returns what leads nowhere, each with the page that says it
 */
export function deadLinks(folder: string, base: string): string[] {
  const pages = pagesOf(folder, base);
  const idsAt = new Map(
    pages.map(({ path, tree }) => [
      path,
      new Set(selectAll('[id]', tree).map(({ properties }) => String(properties.id))),
    ]),
  );
  return pages.flatMap(({ path: from, tree }) => {
    const addresses = selectAll('[href], [src], [action], [formaction]', tree).flatMap(({ properties }) =>
      [properties.href, properties.src, properties.action, properties['formAction']].filter(
        (value) => typeof value === 'string',
      ),
    );
    return [...new Set(addresses)].flatMap((address) => {
      const fault = faultOf(address, from);
      return fault ? [`${from} → ${address}: ${fault}`] : [];
    });
  });

  function faultOf(address: string, from: string): string | undefined {
    const url = new URL(address, `http://site.test${from}`);
    if (url.origin !== 'http://site.test') return undefined;
    if (!url.pathname.startsWith(base)) return `it is outside of ${base}`;
    const inside = decodeURI(url.pathname.slice(base.length));
    const path = base + inside;
    const ids = idsAt.get(path);
    if (!ids) return /\.\w+$/.test(inside) && existsSync(join(folder, inside)) ? undefined : `there is no ${path}`;
    const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0]!);
    return !id || ids.has(id) ? undefined : `there is no #${id} on ${path}`;
  }
}
