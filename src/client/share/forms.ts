import { citeInLine } from '../../common/cite-in-line.ts';
import { asInner } from '../../common/quotes.ts';
import { citedAddress, paragraphMark, type ShareFile } from '../../common/share-file.ts';

/** Something at an address, as it is sent to someone. */
export interface Shared {
  /** What it is, as the menu's title. */
  readonly title: string;
  /** How it is referred to, such as "Brief of Lind 2011, paragraph 7 (source ¶ 5)". */
  readonly reference: string;
  readonly site: string;
  /** Its words; empty for what is only a place, such as a heading. */
  readonly words: string;
  readonly url: string;
  /** The same with its words lit up, where they can be told apart on the page. */
  readonly lit: string | undefined;
  /** For a passage: where its claim's page has its part. */
  readonly claim: string | undefined;
  /** Where the author's own words are, for who has them: as in `¶ 5`. */
  readonly source: { readonly text: string; readonly href: string } | undefined;
  /** What stood there before, where it reads otherwise now, the oldest first. */
  readonly former: readonly { readonly words: string; readonly day: string }[];
  /** Ready citations of the page, by format; for a page without them, one is made. */
  readonly citations: ShareFile['citations'];
  /** The number of the paragraph that is cited; undefined for what is no part of one. */
  readonly paragraph: string | undefined;
}

/** One way to send something: what the menu calls it, and what is copied. */
export interface Form {
  readonly label: string;
  readonly text: string;
  readonly isCitation: boolean;
}

/** All the forms in which something can be sent, the plainest first. */
export function forms(shared: Shared): Form[] {
  const { url, lit, claim, words } = shared;
  const plain = (label: string, text: string | undefined): Form[] => (text ? [{ label, text, isCitation: false }] : []);
  return [
    ...plain('Copy link', url),
    ...plain('Copy link with the words lit up', lit),
    ...plain('Copy link to the claim, with who else says so', claim),
    ...plain('Copy as Markdown', markdown(shared)),
    ...plain('Copy the words with their reference', words && quotation(shared)),
    ...Object.entries(citations(shared)).map(([label, text]) => ({ label, text, isCitation: true })),
  ];
}

function markdown({ words, reference, site, url }: Shared): string {
  const link = `[${escapeMarkdown(reference)}](${url}), ${escapeMarkdown(site)}`;
  return words ? `${escapeMarkdown(words).replace(/^/gm, '> ').replaceAll('\n', '\n>\n')}\n>\n> — ${link}` : link;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, '\\$&');

const quotation = ({ words, reference, site, url, former }: Shared): string =>
  `“${asInner(words)}” (${[reference, site, url, ...former.map(readBefore)].join(', ')})`;

/** Whoever follows an older link may look for other words. */
const readBefore = ({ words, day }: Shared['former'][number]): string => `on ${day} it read “${asInner(words)}”`;

/** What paragraphs are called before their number. */
const theirName = new RegExp(`Par(?:agraph)?(?=\\.? ${paragraphMark})`, 'g');

function citations({ citations, url, reference, site, paragraph }: Shared): Record<string, string> {
  if (!Object.keys(citations).length) return { Chicago: `${citeInLine(reference, site)} ${url}.` };
  return Object.fromEntries(
    Object.entries(citations).map(([format, ready]) => {
      const several = paragraph?.includes('–') ? ready.paragraph.replace(theirName, '$&s') : ready.paragraph;
      const text = paragraph === undefined ? ready.page : several.replaceAll(paragraphMark, paragraph);
      return [format, text.replaceAll(citedAddress, () => url)];
    }),
  );
}
