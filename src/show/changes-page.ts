import { isPage, pageOf, type AddressKind } from '../address.ts';
import { asInner } from '../common/quotes.ts';
import { isLive, type Entry, type Ledger } from '../ledger/entry.ts';
import { resolveAddress, successorOf } from '../ledger/resolve.ts';
import { titlesOf, type Titles } from '../ledger/titles.ts';
import type { Site } from '../link/model.ts';
import { dateInWords } from './dates.ts';
import { href } from './href.ts';
import { counted } from './words.ts';

/** A link to something of the site. */
interface TitledLink {
  text: string;
  href: string;
}

/** Words that were changed, to be set in quotation marks. */
export interface RewordedView extends TitledLink {
  before: string;
  after: string;
}

/** What the ledger says of one day. */
export interface DayView {
  day: string;
  date: string;
  reworded: RewordedView[];
  /** `2 claims`, and which: new, or changed so that their former words are not kept. */
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
  const firsts = new Map(versions.flatMap(([first]) => (first ? [[first.entry.address, first]] : [])));
  // What is part of a page comes with it.
  const isNew = ({ entry: { address }, day }: Version): boolean =>
    isPage(address) || firsts.get(pageOf(address))?.day !== day;
  const added = Map.groupBy([...firsts.values()].filter(isNew), ({ day }) => day);
  const reworded = Map.groupBy(versions.flatMap(rewordings), ({ day }) => day);
  const gone = Map.groupBy(
    ledger.filter((entry) => !isLive(entry)),
    ({ since }) => since,
  );
  const days = new Set([...[...firsts.values()].map(({ day }) => day), ...reworded.keys(), ...gone.keys()]);
  return [...days]
    .filter((day) => day !== undefined)
    .sort()
    .reverse()
    .map((day) => ({
      day,
      date: dateInWords(day),
      reworded: (reworded.get(day) ?? []).map(({ entry, before, words }) => ({
        ...linkTo(entry, titles),
        before: asInner(before),
        after: asInner(words),
      })),
      added: byKind(added.get(day) ?? [], titles),
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

/** Each version but the first, with the words before it. */
const rewordings = (versions: readonly Version[]): (Version & { before: string })[] =>
  versions.slice(1).map((version, index) => ({ ...version, before: versions[index]!.words }));

/** What one of each kind that is listed is called. */
const listed: Partial<Record<AddressKind, string>> = {
  article: 'brief',
  claim: 'claim',
  paragraph: 'paragraph',
  passage: 'passage',
  name: 'name',
  event: 'event',
};

function byKind(added: readonly Version[], titles: Titles): DayView['added'] {
  return Object.entries(listed).flatMap(([kind, what]) => {
    const links = added.filter(({ entry }) => entry.kind === kind).map(({ entry }) => linkTo(entry, titles));
    return links.length ? [{ what: counted(links.length, what), links }] : [];
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
