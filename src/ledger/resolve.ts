import { fragmentOf, pageOf } from '../address.ts';
import type { Entry } from './entry.ts';

/** The entry that an address leads to: its own, or the one that its words moved to; a part follows its page. */
export function resolveAddress(known: ReadonlyMap<string, Entry>, address: string): Entry | undefined {
  const seen = new Set<string>();
  let current: string | undefined = address;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const entry = known.get(current);
    if (entry && entry.status !== 'moved') return entry;
    const page: Entry | undefined = entry ? undefined : known.get(pageOf(current));
    current = entry ? entry.to : page?.status === 'moved' ? `${page.to}#${fragmentOf(current)}` : undefined;
  }
  return undefined;
}

/** The last successor of an address; one that was withdrawn without a successor is the last itself. */
export function lastSuccessor(known: ReadonlyMap<string, Entry>, address: string): Entry | undefined {
  const seen = new Set<string>();
  let entry = resolveAddress(known, address);
  while (entry?.status === 'withdrawn' && entry.to !== undefined && !seen.has(entry.address)) {
    seen.add(entry.address);
    entry = resolveAddress(known, entry.to) ?? entry;
  }
  return entry;
}
