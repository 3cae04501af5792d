import type { Article, Former, Gone, Successor, Tombstone } from '../link/model.ts';
import { dateInWords } from './dates.ts';
import { href } from './href.ts';

/** A link and the words before it, such as `See`. */
interface LeadingLink {
  lead: string;
  href: string;
  text: string;
}

/** Words that stood at an address before. */
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
  /** What stood there last. */
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
          changedViews(`“${paragraph.text.slice(from, to)}”`, former),
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
    quoted: (kind === 'paragraph' || kind === 'passage') && words ? words : undefined,
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
  words,
  day,
  date: dateInWords(day),
  link: now && linkTo(now),
});

/** The page that stands where another has moved or was withdrawn. */
export interface GoneView {
  heading: string;
  /** What it was called or said. */
  words: string;
  former: FormerView[];
  isMoved: boolean;
  link: LeadingLink;
  parts: {
    id: string;
    formerIds: readonly string[];
    title: string;
    words: string;
    former: FormerView[];
    link: LeadingLink;
  }[];
}

const called: Partial<Record<Gone['kind'], string>> = { article: 'brief', page: 'page' };

/** Says where a page has gone, and each of its parts. */
export const goneView = ({ kind, words, former, status, successor, parts }: Gone): GoneView => ({
  heading: `This ${called[kind] ?? kind} ${status === 'moved' ? 'has moved' : 'was withdrawn'}`,
  words,
  former: former.map(formerView),
  isMoved: status === 'moved',
  link: linkTo(successor),
  parts: parts.map(({ successor, former, words, title, ...part }) => ({
    ...part,
    title,
    // A heading or event is called what it says.
    words: words === title ? '' : words,
    former: former.map(formerView),
    link: linkTo(successor),
  })),
});

const linkTo = ({ address, title, holds }: Successor): LeadingLink => ({
  lead: holds ? 'Its words are now in' : 'See',
  href: href(address),
  text: title.replace(/^Paragraph/, 'paragraph'),
});
