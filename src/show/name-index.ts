import type { Name, Site } from '../link/model.ts';
import { capital } from './words.ts';
import { nameEntry, type NameEntryView } from './name-page.ts';

/** Names in the order of their filed forms: for people who say so, of their surnames. */
export const inOrder = (names: readonly Name[]): Name[] =>
  [...names].sort((a, b) => sortKey(a).localeCompare(sortKey(b), 'en', { sensitivity: 'base', numeric: true }));

/** Names under the first letters of what they are filed as, figures under "0–9". */
export function namesByLetter(names: readonly Name[]): { letter: string; id: string; names: NameEntryView[] }[] {
  return [...Map.groupBy(inOrder(names), letterOf)].map(([letter, group]) => ({
    letter,
    id: `letter-${letter === figures ? 'figures' : letter.toLowerCase()}`,
    names: group.map(nameEntry),
  }));
}

/** Names under their kinds, in the order that the site declares. */
export const namesByKind = ({ names, meta }: Pick<Site, 'names' | 'meta'>): KindView[] =>
  meta.kinds.flatMap(({ id, plural }) => {
    const group = inOrder(names.filter(({ kind }) => kind.id === id));
    return group.length ? [{ id, title: capital(plural), names: group.map(nameEntry) }] : [];
  });

/** A kind of names with those that are of it. */
export interface KindView {
  id: string;
  title: string;
  names: NameEntryView[];
}

const figures = '0–9';

const sortKey = ({ fileAs, name }: Name): string =>
  (fileAs ?? name).replace(/^(?:the|a) /i, '').replace(/^[^\p{L}\p{N}]+/u, '');

function letterOf(name: Name): string {
  const first = sortKey(name).normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : figures;
}
