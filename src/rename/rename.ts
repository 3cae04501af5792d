import { articleAddress } from '../address.ts';
import { formatLedger, isLive, type Entry } from '../ledger/entry.ts';
import { idRule } from '../problems/files.ts';
import type { At } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import type { BriefHeading } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { idPattern } from '../read/schemas/values.ts';
import { exchange, withEdits, type Edit } from './edits.ts';
import { headingOf, known } from './find.ts';
import { formerlyEdits } from './formerly.ts';
import { articlePlaces, claimPlaces, namePlaces } from './places.ts';

/** What can be renamed. */
export const renamable = ['article', 'claim', 'name', 'heading'] as const;
export type Renamable = (typeof renamable)[number];

/** The files that a rename changes, by what problems call them. */
export interface Renamed {
  texts: ReadonlyMap<string, string>;
  /** A file that has another name now. */
  moved: { from: string; to: string } | undefined;
}

type Collect = (file: string, edits: (text: string) => Edit[]) => void;

/**
 * Gives a thing another id: wherever it is meant by it, in the name of its file, and with the old one among its former ones.
 * A heading has none: the ledger says where it is now.
 * @param textAt a file as it stands, by what problems call it
 * @param day ISO date for what the ledger writes down
 * @throws an error with a hint if there is no such thing, or the new id cannot be
 */
export function rename(
  kind: Renamable,
  old: string,
  now: string,
  content: Content,
  textAt: (file: string) => string,
  day: string,
): Renamed {
  if (!idPattern.test(now)) throw refused(`"${now}" cannot be an id.`, idRule);
  const edits = new Map<string, Edit[]>();
  const collect: Collect = (file, of) => {
    edits.set(file, [...(edits.get(file) ?? []), ...of(textAt(file))]);
  };
  const places = (all: readonly At[]): void => {
    for (const at of all) collect(at.file, (text) => [exchange(text, at, old, now)]);
  };
  const texts = new Map<string, string>();
  let moved: Renamed['moved'];
  if (kind === 'heading') {
    const { file, heading, slugs } = headingOf(content, old);
    collect(file, (text) => [headingEdit(text, heading, now)]);
    const published = slugs.map((slug) => `${articleAddress(slug)}#${heading.id}`);
    const ledger = ledgerWith(content, published, `${articleAddress(slugs[0]!)}#${now}`, day);
    if (ledger) texts.set(content.ledger!.file, ledger);
  } else if (kind === 'name') {
    const { at, index } = nameOf(content, old, now);
    places([at('id'), ...namePlaces(content, old)]);
    collect(at().file, (text) => formerlyEdits(text, [index], old, now));
  } else {
    const file = fileOf(kind, content, old, now);
    places(kind === 'claim' ? claimPlaces(content, old) : articlePlaces(content, old));
    collect(file, (text) => formerlyEdits(text, [], old, now));
    moved = { from: file, to: file.replace(/[^/]+$/, `${now}.md`) };
  }
  for (const [file, all] of edits) texts.set(file === moved?.from ? moved.to : file, withEdits(textAt(file), all));
  return { texts, moved };
}

function fileOf(kind: 'article' | 'claim', { briefs, claims }: Content, old: string, now: string): string {
  const files = new Map(
    kind === 'claim' ? claims.map(({ id, file }) => [id, file]) : briefs.map(({ slug, file }) => [slug, file]),
  );
  known(kind, old, now, [...files.keys()]);
  return files.get(old)!;
}

/** A name, and how many stand before it in its file. */
function nameOf({ names }: Content, old: string, now: string) {
  known(
    'name',
    old,
    now,
    names.map(({ id }) => id),
  );
  const { at } = names.find(({ id }) => id === old)!;
  const { file } = at();
  return { at, index: names.filter((name) => name.at().file === file).findIndex(({ id }) => id === old) };
}

/** The edit of the id in braces at the end of a heading's line. */
function headingEdit(text: string, { at, id }: BriefHeading, now: string): Edit {
  const line = exchange(text, at, '#', '#').from;
  const from = text.indexOf(`{#${id}}`, line) + 2;
  return { from, to: from + id.length, by: now };
}

/** The text of the ledger, with addresses as moved; undefined if none of them was published. */
function ledgerWith({ ledger, site }: Content, old: readonly string[], now: string, day: string): string | undefined {
  const entries = ledger?.entries ?? [];
  const isMeant = (entry: Entry): boolean => old.includes(entry.address) && isLive(entry);
  if (!entries.some(isMeant)) return undefined;
  return formatLedger(
    entries.map((entry) => (isMeant(entry) ? { ...entry, status: 'moved' as const, to: now } : entry)),
    day,
    site!.value.id,
  );
}
