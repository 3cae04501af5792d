import { addressFor } from '../address.ts';
import { thingIds, type Thing } from '../ledger/things.ts';
import { compareDates } from '../link/dates.ts';
import { idRule } from '../problems/files.ts';
import { refused } from '../problems/refused.ts';
import type { Content } from '../read/content.ts';
import { edtfDate, idPattern } from '../read/schemas/values.ts';
import { articleSkeleton, claimSkeleton, eventSkeleton, nameSkeleton, yearOf } from './skeletons.ts';
import { withEntry } from './with-entry.ts';
import { exampleIds } from './written.ts';

/** What is to be added; `date` and `kind` (of a name) as far as the author says them. */
export interface Wanted {
  thing: Thing;
  id: string;
  date?: string | undefined;
  kind?: string | undefined;
}

/** A file of the content folder as it should be, and what its author does next. */
export interface Addition {
  path: string;
  text: string;
  next: string;
}

/**
 * Adds a skeleton in its place.
 * @param textAt a file of the content folder by its path inside of it; empty if it is not there
 * @throws an error with a hint if the id cannot be, or the place is not to be told
 */
export function addition(wanted: Wanted, content: Content, textAt: (path: string) => string): Addition {
  const { thing, id, date } = wanted;
  checkId(wanted, content);
  if (date !== undefined && !edtfDate.safeParse(date).success)
    throw refused(`"${date}" is not an EDTF date.`, 'Write it as in 2019, 2019-06, 2019-06-05, 2016~ or 2006/2007.');
  switch (thing) {
    case 'article':
      return {
        path: `articles/${id}.md`,
        text: articleSkeleton(id, date ?? yearOf(id) ?? new Date().toISOString().slice(0, 10)),
        next: 'Say what its fields ask for, then render its paragraphs one by one, each with its locator.',
      };
    case 'claim':
      return {
        path: `claims/${id}.md`,
        text: claimSkeleton(id, groupOf(content)),
        next: `Then mark a passage of a brief with it, as in [some words](claim:${id} "affirms"): until then the build stops.`,
      };
    case 'name':
      return nameAddition(wanted, content, textAt);
    case 'event':
      return eventAddition(wanted, content, textAt);
  }
}

function checkId({ thing, id }: Wanted, content: Content): void {
  const address = addressFor[thing](id);
  if (!idPattern.test(id)) throw refused(`"${id}" cannot be an id.`, idRule);
  if (thingIds(thing, content).includes(id))
    throw refused(`The ${thing} "${id}" is there already.`, 'Choose another id.');
  if (content.ledger?.entries.some((entry) => entry.address === address))
    throw refused(`${address} was published before.`, `Choose an id that no ${thing} ever had.`);
}

/** What is the author's own, where anything is: the example goes one day. */
function notOf<T>(example: readonly string[], all: readonly T[], idOf: (one: T) => string): readonly T[] {
  const own = all.filter((one) => !example.includes(idOf(one)));
  return own.length ? own : all;
}

function groupOf({ site }: Content): string {
  const [group] = notOf(exampleIds().groups, site?.value.groups ?? [], ({ id }) => id);
  if (group) return group.id;
  throw refused('There is no group for it.', 'Let site.yaml declare a group of claims first.');
}

/** An entry of the kinds that site.yaml declares. */
const kindLine = (id: string): string => {
  const plural = id.replaceAll('-', ' ');
  return `- { id: ${id}, singular: ${plural.replace(/s$/, '')}, plural: ${plural} }`;
};

function nameAddition({ id, kind }: Wanted, { site }: Content, textAt: (path: string) => string): Addition {
  const kinds = (site?.value.kinds ?? []).map((one) => one.id);
  const given = kind ?? kinds[0] ?? 'people';
  if (kinds.length && !kinds.includes(given))
    throw refused(
      `There is no kind of names "${given}".`,
      `There are ${kinds.join(', ')}. For a new one, add to site.yaml, under kinds, in words of yours: ${kindLine(given)}`,
    );
  const path = `names/${given}.yaml`;
  return {
    path,
    text: withEntry(textAt(path), nameSkeleton(id)),
    next: 'Mend how it is spelt, and say in a line what it is.',
  };
}

function eventAddition(
  { id, date = yearOf(id) }: Wanted,
  content: Content,
  textAt: (path: string) => string,
): Addition {
  const { events } = content;
  const briefs = notOf(exampleIds().articles, content.briefs, ({ slug }) => slug);
  const byDate = briefs.toSorted((a, b) => compareDates(a.meta.date, b.meta.date));
  // The first that can have known of it.
  const brief = byDate.find(({ meta }) => date === undefined || compareDates(meta.date, date) >= 0) ?? byDate.at(-1);
  const paragraph = brief?.blocks.find((block) => block.type === 'paragraph')?.locator.sources[0];
  if (date === undefined) throw refused(`Nothing says when "${id}" was.`, 'Add its date, as in --date 2019-06.');
  if (!brief || paragraph === undefined)
    throw refused('No article can tell of it yet.', 'Write a brief first: npm run new -- article <slug>');
  const later = events.findIndex((event) => compareDates(event.date, date) > 0);
  const path = 'timeline.yaml';
  return {
    path,
    text: withEntry(textAt(path), eventSkeleton(id, date, brief.slug, paragraph), later < 0 ? undefined : later),
    next: 'Say what happened, and which paragraphs of which articles tell of it.',
  };
}
