import type { Article, Gone, Reworded, Successor, Tombstone } from '../link/model.ts';
import { href } from './href.ts';

/** What a page says of an address that no longer leads to the words it was given out with. */
export interface NoticeView {
  /** Undefined where the address still stands and only its words have changed. */
  id: string | undefined;
  formerIds: readonly string[];
  sentence: string;
  /** What stood there. */
  quoted: readonly string[];
  /** Introduced by `lead`. */
  links: { lead: string; items: { href: string; text: string }[] } | undefined;
}

/** The notices on a brief that stand behind a paragraph, or before the first. */
export function noticesBehind({ tombstones, reworded }: Article, paragraph: string | undefined): NoticeView[] {
  return [
    ...reworded.filter(({ after }) => after === paragraph).map(rewordedView),
    ...tombstones.filter(({ after }) => after === paragraph).map(tombstoneView),
  ];
}

/** Stands in the place of what was withdrawn. */
export function tombstoneView({ id, formerIds, kind, title, words, successor }: Tombstone): NoticeView {
  const what: Partial<Record<Tombstone['kind'], string>> = {
    paragraph: title,
    passage: `The passage ${title}`,
    account: `The account of ${title}`,
  };
  return {
    id,
    formerIds,
    sentence: `${what[kind] ?? `“${title}”`} was withdrawn.`,
    quoted: kind === 'paragraph' ? [words] : [],
    links: successor && successorLink(successor),
  };
}

function rewordedView({ title, was, elsewhere }: Reworded): NoticeView {
  return {
    ...changedView(title, was),
    links: elsewhere.length
      ? {
          lead: 'Other parts of it are now in',
          items: elsewhere.map((id) => ({ href: `#${id}`, text: `paragraph ${id.slice(1)}` })),
        }
      : undefined,
  };
}

/** Stands beside words that are others than those published before. */
export const changedView = (title: string, was: readonly string[]): NoticeView => ({
  id: undefined,
  formerIds: [],
  sentence: `${title} was published with other words.`,
  quoted: was,
  links: undefined,
});

/** The page that stands where another has moved or was withdrawn. */
export interface GoneView {
  heading: string;
  /** What it was called or said. */
  words: string;
  isMoved: boolean;
  link: { lead: string; href: string; text: string } | undefined;
  parts: {
    id: string;
    formerIds: readonly string[];
    title: string;
    words: string;
    link: { lead: string; href: string; text: string } | undefined;
  }[];
}

/** Says where a page has gone, and each of its parts. */
export function goneView({ kind, words, status, successor, parts }: Gone): GoneView {
  const link = (to: Successor | undefined): GoneView['link'] => {
    const [first] = to ? successorLink(to).items : [];
    return first && { lead: successorLink(to!).lead, ...first };
  };
  return {
    heading: `This ${kind} ${status === 'moved' ? 'has moved' : 'was withdrawn'}`,
    words,
    isMoved: status === 'moved',
    link: link(successor),
    parts: parts.map(({ successor, ...part }) => ({ ...part, link: link(successor) })),
  };
}

const successorLink = ({ address, title, holds }: Successor): NonNullable<NoticeView['links']> => ({
  lead: holds ? 'Its words are now in' : 'See',
  items: [{ href: href(address), text: title.replace(/^Paragraph/, 'paragraph') }],
});
