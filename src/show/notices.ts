import { asInner } from '../common/quotes.ts';
import { firstWords } from '../ledger/entry.ts';
import type { Article, Former, Gone, Successor, Tombstone } from '../link/model.ts';
import { dateInWords } from './dates.ts';
import { href } from './href.ts';

/** A link and the words before it, such as `See`. */
interface LeadingLink {
  lead: string;
  href: string;
  text: string;
}

/** Words that stood at an address before, to be set in quotation marks. */
export interface FormerView {
  words: string;
  /** The day on which they were written down, as a machine and as a reader reads it. */
  day: string;
  date: string;
  /** Where they stand now, if it is on this page. */
  link: LeadingLink | undefined;
}

/** What a page says of an address that no longer leads to the words it was given out with. */
export interface NoticeView {
  /** Undefined where the address still stands and only its words have changed. */
  id: string | undefined;
  formerIds: readonly string[];
  /** Where only the words have changed it heads them, and they are folded. */
  sentence: string;
  /** What stood there last, to be set in quotation marks. */
  quoted: string | undefined;
  former: FormerView[];
  link: LeadingLink | undefined;
}

/** The notices on a brief that stand behind a paragraph, or before the first. */
export function noticesBehind({ paragraphs, tombstones }: Article, id: string | undefined): NoticeView[] {
  const paragraph = paragraphs.find((paragraph) => paragraph.id === id);
  const changed = paragraph
    ? [
        ...changedViews(`Paragraph ${paragraph.id.slice(1)}`, paragraph.former),
        ...paragraph.passages.flatMap(({ from, to, former }) =>
          changedViews(`“${asInner(firstWords(paragraph.text.slice(from, to)))}”`, former),
        ),
      ]
    : [];
  return [...changed, ...tombstones.filter(({ after }) => after === id).map(tombstoneView)];
}

/** Stands in the place of what was withdrawn. */
export function tombstoneView({ id, formerIds, kind, title, words, former, successor }: Tombstone): NoticeView {
  const what: Partial<Record<Tombstone['kind'], string>> = {
    paragraph: title,
    passage: 'A passage',
    account: `The account of ${title}`,
  };
  return {
    id,
    formerIds,
    sentence: `${what[kind] ?? `“${title}”`} was withdrawn.`,
    quoted: (kind === 'paragraph' || kind === 'passage') && words ? asInner(words) : undefined,
    former: former.map(formerView),
    link: linkTo(successor),
  };
}

/** Stands beside words that read otherwise before: one notice, or none. */
export const changedViews = (title: string, former: readonly Former[]): NoticeView[] =>
  former.length
    ? [
        {
          id: undefined,
          formerIds: [],
          sentence: `${title} read otherwise before`,
          quoted: undefined,
          former: former.map(formerView),
          link: undefined,
        },
      ]
    : [];

const formerView = ({ words, day, now }: Former): FormerView => ({
  words: asInner(words),
  day,
  date: dateInWords(day),
  link: now && linkTo(now),
});

/** What is said of an address that is no more. */
interface GoneNotice {
  /** What it was called or said. */
  words: string;
  former: FormerView[];
  isMoved: boolean;
  link: LeadingLink;
}

/** The page that stands where another has moved or was withdrawn. */
export interface GoneView extends GoneNotice {
  heading: string;
  parts: (GoneNotice & { id: string; title: string })[];
}

const called: Partial<Record<Gone['kind'], string>> = { article: 'brief', comparison: 'page' };

/** Says where a page has gone, and each of its parts. */
export const goneView = (gone: Gone): GoneView => ({
  ...goneNotice(gone),
  heading: `This ${called[gone.kind] ?? gone.kind} ${gone.isMoved ? 'has moved' : 'was withdrawn'}`,
  // A heading or event is called what it says.
  parts: gone.parts.map(({ id, title, words, ...part }) => ({
    ...goneNotice({ ...part, title, words: words === title ? '' : words }),
    id,
    title,
  })),
});

const goneNotice = ({ words, former, isMoved, successor }: Omit<Gone['parts'][number], 'id'>): GoneNotice => ({
  words: asInner(words),
  former: former.map(formerView),
  isMoved,
  link: linkTo(successor),
});

const linkTo = ({ address, title, holds }: Successor): LeadingLink => ({
  lead: holds ? 'Its words are now in' : 'See',
  href: href(address),
  text: title.replace(/^Paragraph/, 'paragraph'),
});
