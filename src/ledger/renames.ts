import type { At, Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { aliasesOf } from '../read/schemas.ts';
import { articleAddress, claimAddress, fragmentOf, nameAddress, pageOf } from '../address.ts';
import { isLive, type Entry } from './entry.ts';
import { sameWords } from '../common/fold.ts';
import { moveAddresses } from './move.ts';

interface Rename {
  kind: 'article' | 'claim' | 'name';
  from: string;
  to: string;
  at: At;
}

const pageFor = { article: articleAddress, claim: claimAddress, name: nameAddress };

/**
 * Carries addresses over to the new ids that `formerly` declares; each old page, and each fragment that was made from an
 * old id, stays as moved.
 */
export function carryRenames(entries: readonly Entry[], content: Content, problems: Problems): readonly Entry[] {
  return renamesOf(content, problems).reduce((carried, rename) => carry(carried, rename, content, problems), entries);
}

function renamesOf(content: Content, problems: Problems): Rename[] {
  const things = [
    ...content.briefs.map(({ slug, meta, at }) => ({
      kind: 'article' as const,
      id: slug,
      formerly: meta.formerly,
      at,
    })),
    ...content.claims.map(({ id, meta, at }) => ({ kind: 'claim' as const, id, formerly: meta.formerly, at })),
    ...content.names.map(({ id, formerly, at }) => ({ kind: 'name' as const, id, formerly, at })),
  ];
  const taken = new Map(things.map(({ kind, id }) => [`${kind} ${id}`, id]));
  return things.flatMap(({ kind, id, formerly, at }) =>
    formerly.flatMap((old, index) => {
      const place = at('formerly', index);
      const by = taken.get(`${kind} ${old}`);
      if (by !== undefined) {
        problems.add('FormerlyTaken', place, { kind, id: old, by });
        return [];
      }
      taken.set(`${kind} ${old}`, id);
      return [{ kind, from: old, to: id, at: place }];
    }),
  );
}

function carry(
  entries: readonly Entry[],
  { kind, from, to, at }: Rename,
  content: Content,
  problems: Problems,
): readonly Entry[] {
  const [oldPage, newPage] = [pageFor[kind](from), pageFor[kind](to)];
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  const old = byAddress.get(oldPage);
  if (!old || old.status === 'moved') return entries;
  const there = byAddress.get(newPage);
  if (there && there.status !== 'moved') {
    // Two things that were both published have become one: right for a name that had two pages, which have no parts.
    if (kind === 'name' && isLive(there) && isCalled(to, old.words ?? '', content)) return merged(entries, old, there);
    problems.add('FormerlyOther', at, { kind, id: from, old: oldPage, address: newPage });
    return entries;
  }
  const fragments =
    kind === 'article' ? accountsOf(entries, from) : kind === 'claim' ? passagesNamed(entries, from, to, content) : [];
  const refiled =
    kind === 'claim' ? entries.map((entry) => (entry.claim === from ? { ...entry, claim: to } : entry)) : entries;
  return moveAddresses(
    refiled,
    new Map([[oldPage, newPage], ...fragments.map((address) => [address, `${pageOf(address)}#${to}`] as const)]),
  );
}

const accountsOf = (entries: readonly Entry[], slug: string): string[] =>
  entries
    .filter(({ kind, address }) => kind === 'account' && fragmentOf(address) === slug)
    .map(({ address }) => address);

/** Addresses of passages that were named after a claim and follow it to its new id. */
function passagesNamed(entries: readonly Entry[], from: string, to: string, { briefs }: Content): string[] {
  const status = new Map(entries.map((entry) => [entry.address, entry.status ?? 'live']));
  return briefs.flatMap(({ slug, blocks }) => {
    const marks = new Set(
      blocks.flatMap((block) => (block.type === 'paragraph' ? block.claimMarks.map(({ id }) => id) : [])),
    );
    const [old, now] = [from, to].map((id) => `${articleAddress(slug)}#${id}`) as [string, string];
    return status.get(old) === 'live' && status.get(now) !== 'live' && marks.has(to) && !marks.has(from) ? [old] : [];
  });
}

const isCalled = (id: string, spelling: string, { names }: Content): boolean =>
  names.some(
    (name) =>
      name.id === id &&
      [name.name, ...aliasesOf(name).map(({ text }) => text)].some((known) => sameWords(known, spelling)),
  );

/** One entry moved into another that stays, with the notice of what it was called. */
function merged(entries: readonly Entry[], old: Entry, there: Entry): Entry[] {
  const was = [...(there.was ?? []), ...(old.was ?? [])];
  return entries.map((entry) => {
    if (entry === old) return { address: old.address, kind: old.kind, status: 'moved', to: there.address };
    return entry === there && was.length ? { ...there, was } : entry;
  });
}
