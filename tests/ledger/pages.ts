import { selectAll } from 'hast-util-select';
import { base, type Page } from '../support/dist.ts';

/** What is wrong with addresses on the pages of a built site: no page, no such fragment, or the fragment twice. */
export function faultsOf(addresses: Iterable<string>, pages: readonly Page[], at = base): string[] {
  const ids = new Map(
    pages.map(({ path, tree }) => [path, selectAll('[id]', tree).map(({ properties }) => String(properties.id))]),
  );
  return [...addresses].flatMap((address) => {
    const [path = '', id] = address.split('#');
    const there = ids.get(at + path.slice(1));
    if (!there) return [`${address}: there is no such page`];
    const times = id === undefined ? 1 : there.filter((other) => other === id).length;
    return times === 1 ? [] : [`${address}: the fragment is there ${times} times`];
  });
}
