import { thingIds, things } from '../ledger/things.ts';
import type { Site } from '../link/model.ts';
import type { At } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import type { BriefHeading } from '../read/brief.ts';
import type { Content } from '../read/content.ts';
import { declaredKinds } from '../read/schemas.ts';
import { offsetOf, withEdits, type Edit } from '../rename/edits.ts';
import { headingOf, known } from '../rename/find.ts';
import {
  articlePlaces,
  claimRelationPlaces,
  nameListPlaces,
  soleHolderPlaces,
  writerPlaces,
} from '../rename/places.ts';
import { entryRemovals } from './entries.ts';
import { goingWith, nothing, type Going } from './going.ts';
import { markRemovals } from './marks.ts';

/** What can be removed. */
export const removable = [...things, 'heading'] as const;
export type Removable = (typeof removable)[number];

/** What a removal does to files, by what problems call them. */
export interface Removed {
  going: Going;
  files: readonly string[];
  /** The files that stay and are written otherwise. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Takes things of a kind out of the content with every mention of them by their ids, and with all that nothing else speaks of.
 * Words stay, those that were marked included.
 * @param site the model of the content
 * @param textAt a file as it stands, by what problems call it
 * @throws an error with a hint if there is no such thing, or what an article says would be another's without it
 */
export function remove(
  kind: Removable,
  ids: readonly string[],
  content: Content,
  site: Site,
  textAt: (file: string) => string,
): Removed {
  if (kind === 'heading') return withoutHeadings(content, ids, textAt);
  for (const id of ids) known(kind, id, undefined, thingIds(kind, content));
  if (kind === 'name') for (const id of ids) mustSpeakForItself(content, id);
  if (kind === 'article' && content.briefs.every(({ slug }) => ids.includes(slug)))
    throw refused('No article would be left.', 'Write another first: npm run new -- article <slug>');
  const going = goingWith(kind, ids, content, site);
  const files = filesOf(content, going);
  const texts = new Map<string, string>();
  const stay = (file: string): boolean => !files.includes(file);
  for (const [file, places] of Map.groupBy(placesOf(content, going), ({ file }) => file))
    if (stay(file)) texts.set(file, withEdits(textAt(file), entryRemovals(textAt(file), places)));
  for (const { file } of content.briefs.filter(({ file }) => stay(file))) {
    const edits = markRemovals(textAt(file), going, file);
    if (edits.length) texts.set(file, withEdits(textAt(file), edits));
  }
  return { going, files, texts };
}

/** The files that hold nothing but what goes. */
const filesOf = ({ briefs, claims, names }: Content, going: Going): string[] => [
  ...briefs.flatMap(({ slug, file }) => (going.articles.includes(slug) ? [file] : [])),
  ...claims.flatMap(({ id, file }) => (going.claims.includes(id) ? [file] : [])),
  ...new Set(names.flatMap(({ kind, at }) => (going.kinds.includes(kind.id) ? [at().file] : []))),
];

/** Where YAML has entries of what goes, and its ids in lists. */
const placesOf = (content: Content, going: Going): At[] => [
  ...going.articles.flatMap((slug) => articlePlaces(content, slug)),
  ...going.claims.flatMap((id) => claimRelationPlaces(content, id)),
  ...going.names.flatMap((id) => nameListPlaces(content, id)),
  ...content.names.flatMap(({ id, at }) => (going.names.includes(id) ? [at()] : [])),
  ...content.events.flatMap(({ id, at }) => (going.events.includes(id) ? [at()] : [])),
  ...(content.site ? sitePlaces(content.site, going) : []),
];

/** Where site.yaml has entries of what goes. */
function sitePlaces({ value, at }: NonNullable<Content['site']>, going: Going): At[] {
  const places = <T>(field: keyof typeof value, entries: readonly T[], isGoing: (entry: T) => boolean): At[] =>
    entries.flatMap((entry, index) => (isGoing(entry) ? [at(field, index)] : []));
  return [
    ...places('groups', value.groups, ({ id }) => going.groups.includes(id)),
    ...places('kinds', declaredKinds(value.kinds), ({ id }) => going.kinds.includes(id)),
    ...places('disagreements', value.disagreements, ({ claim }) => going.disagreements.includes(claim)),
  ];
}

/** @throws if without a name an article would have another author, or a position another holder */
function mustSpeakForItself(content: Content, id: string): void {
  const places = [...writerPlaces(content, id), ...soleHolderPlaces(content, id)];
  if (places.length)
    throw refused(
      `"${id}" wrote an article, or holds positions alone: ${places.map(({ file, line }) => `${file}:${line}`).join(', ')}.`,
      'Say there who else it is, or take these passages out; then try again.',
    );
}

function withoutHeadings(content: Content, ids: readonly string[], textAt: (file: string) => string): Removed {
  const byFile = Map.groupBy(
    ids.map((id) => headingOf(content, id)),
    ({ file }) => file,
  );
  const texts = [...byFile].map(([file, headings]): [string, string] => {
    const text = textAt(file);
    return [
      file,
      withEdits(
        text,
        headings.map(({ heading }) => lineOf(text, heading)),
      ),
    ];
  });
  return { going: nothing, files: [], texts: new Map(texts) };
}

/** The line of a heading, with the blank one behind it. */
function lineOf(text: string, { at }: BriefHeading): Edit {
  const from = offsetOf(text, at);
  const [line] = /^.*(?:\r?\n){0,2}/.exec(text.slice(from))!;
  return { from, to: from + line.length, by: '' };
}
