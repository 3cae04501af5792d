import { isPage, pageOf, type AddressKind } from '../address.ts';
import { isLive, type Entry, type Ledger } from '../ledger/entry.ts';
import { resolveAddress, successorOf } from '../ledger/resolve.ts';
import { titlesOf, type Titles } from '../ledger/titles.ts';
import type { Site } from '../link/model.ts';
import { dateInWords } from './dates.ts';
import { href } from './href.ts';

/** A link to something of the site. */
interface TitledLink {
  text: string;
  href: string;
}

/** Words that were changed. */
export interface RewordedView extends TitledLink {
  before: string;
  after: string;
}

/** What the ledger says of one day. */
export interface DayView {
  day: string;
  date: string;
  reworded: RewordedView[];
  added: { what: string; links: TitledLink[] }[];
  gone: GoneLineView[];
}

/** What is no more at its address. */
export interface GoneLineView {
  text: string;
  href: string;
  status: 'moved' | 'withdrawn';
  successor: TitledLink | undefined;
}

/** What was added, reworded, moved and withdrawn, and when: all that the ledger has written down, the latest first. */
export function changesView({ ledger, articles, claims }: Pick<Site, 'ledger' | 'articles' | 'claims'>): DayView[] {
  const known: Ledger = new Map(ledger.map((entry) => [entry.address, entry]));
  const titles = titlesOf({ articles, claims }, known);
  const versions = ledger.filter(({ status }) => status !== 'moved').map((entry) => versionsOf(entry));
  const gone = Map.groupBy(
    ledger.filter((entry) => !isLive(entry)),
    ({ since }) => since,
  );
  const days = [...versions.flatMap((all) => all.map(({ day }) => day)), ...gone.keys()].filter(
    (day) => day !== undefined,
  );
  return [...new Set(days)]
    .sort()
    .reverse()
    .map((day) => ({
      day,
      date: dateInWords(day),
      reworded: versions.flatMap((all) => rewordedOn(day, all, titles)),
      added: addedOn(day, new Map(versions.flatMap((all) => (all[0] ? [[all[0].entry.address, all[0]]] : []))), titles),
      gone: (gone.get(day) ?? []).map((entry) => goneLine(entry, known, titles)),
    }));
}

interface Version {
  entry: Entry;
  words: string;
  day: string;
}

/** What stood at an address, the oldest first. */
const versionsOf = (entry: Entry): Version[] =>
  [...(entry.was ?? []), { words: entry.words ?? '', day: entry.day }]
    .flatMap(({ words, day }) => (day === undefined ? [] : [{ entry, words, day }]))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));

const rewordedOn = (day: string, versions: readonly Version[], titles: Titles): RewordedView[] =>
  versions
    .slice(1)
    .flatMap((version, index) =>
      version.day === day
        ? [{ ...linkTo(version.entry, titles), before: versions[index]!.words, after: version.words }]
        : [],
    );

/** What kinds of things are called where they are listed; the rest comes with its page. */
const listed: Partial<Record<AddressKind, string>> = {
  article: 'Briefs',
  claim: 'Claims',
  paragraph: 'Paragraphs',
  passage: 'Passages',
  name: 'Names',
  event: 'Events',
};

/** What came to the site on a day; paragraphs and passages, if their page was there before. */
function addedOn(day: string, firsts: ReadonlyMap<string, Version>, titles: Titles): DayView['added'] {
  const added = [...firsts.values()].filter(
    ({ entry: { address }, day: first }) =>
      first === day && (isPage(address) || firsts.get(pageOf(address))?.day !== day),
  );
  return Object.entries(listed).flatMap(([kind, what]) => {
    const links = added.filter(({ entry }) => entry.kind === kind).map(({ entry }) => linkTo(entry, titles));
    return links.length ? [{ what, links }] : [];
  });
}

function goneLine(entry: Entry, known: Ledger, titles: Titles): GoneLineView {
  const last = resolveAddress(known, entry.address);
  const successor = last && (isLive(last) ? last : successorOf(known, last));
  return {
    ...linkTo(entry, titles),
    ...(entry.status === 'moved' && { text: entry.address }),
    status: last && isLive(last) ? 'moved' : 'withdrawn',
    successor: successor && linkTo(successor, titles),
  };
}

const linkTo = (entry: Entry, titles: Titles): TitledLink => ({ text: titles.full(entry), href: href(entry.address) });
