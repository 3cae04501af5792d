import { groupBy } from '../link/collect.ts';
import type { Name } from '../link/model.ts';
import { kinds, type Kind } from '../read/schemas.ts';
import { nameEntry, type NameEntryView } from './name-page.ts';

/** Names under their first letters, figures under "0–9"; people under their surnames' would need data that names do not have. */
export function namesByLetter(names: readonly Name[]): { letter: string; id: string; names: NameEntryView[] }[] {
  const sorted = [...names].sort((a, b) =>
    sortKey(a).localeCompare(sortKey(b), 'en', { sensitivity: 'base', numeric: true }),
  );
  return [...groupBy(sorted, letterOf)].map(([letter, group]) => ({
    letter,
    id: `letter-${letter === figures ? 'figures' : letter.toLowerCase()}`,
    names: group.map(nameEntry),
  }));
}

/** Names under their kinds, in the order of the kinds. */
export function namesByKind(names: readonly Name[]): { id: Kind; title: string; names: NameEntryView[] }[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const group = names.filter((name) => name.kind === kind);
    return group.length
      ? [{ id: kind, title: kind.charAt(0).toUpperCase() + kind.slice(1), names: group.map(nameEntry) }]
      : [];
  });
}

const figures = '0–9';

const sortKey = ({ name }: Name): string => name.replace(/^(?:the|a) /i, '').replace(/^[^\p{L}\p{N}]+/u, '');

function letterOf(name: Name): string {
  const first = sortKey(name).normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : figures;
}
