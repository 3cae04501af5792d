import type { Nodes } from 'mdast';
import type { Paragraph, Position, Site } from '../link/model.ts';
import { textOf } from '../read/text.ts';
import type { RecordKind } from '../common/search/kinds.ts';
import { claimPath, eventPath, namePath, paragraphPath } from '../show/href.ts';

/** What Pagefind indexes: one record for each paragraph, claim, name and event. */
export interface SearchRecord {
  /** Path of the site, without its base path. */
  url: string;
  /** The words that are searched and shown. */
  content: string;
  /**
   * Facets, and what the browser needs to show the record. `label` is that of an article, `section` the heading above
   * a passage; `breaks` are the offsets in its words at which the page sets something between them, a sign or the number of
   * a note.
   */
  filters: {
    kind: [RecordKind];
    article?: string[];
    stance?: string[];
    label?: string[];
    section?: [string];
    breaks?: [string];
  };
}

/**
 * The paragraphs of the briefs. Pagefind looks for words in metadata too, and the label of an article would make every
 * paragraph of it an answer; what is only shown is in the filters, which it does not search.
 */
export const passageRecords = ({ articles }: Site): SearchRecord[] =>
  articles
    .flatMap(({ paragraphs }) => paragraphs)
    .map((paragraph) => {
      const { article, section, passages, text } = paragraph;
      return {
        url: paragraphPath(paragraph),
        content: text,
        filters: {
          kind: ['passage'],
          article: [article.slug],
          stance: stancesOf(passages.flatMap(({ positions }) => positions)),
          label: [article.label],
          ...(section.heading && { section: [section.heading.text] }),
          breaks: [breaksOf(paragraph).join(' ')],
        },
      };
    });

/** All else that has words of its own. */
export function otherRecords({ articles, claims, names, events }: Site): SearchRecord[] {
  // The labels of articles in the account of a claim are not words to be found in it.
  const label = articles.map(({ label }) => label);
  const slugs = (found: readonly { article: { slug: string } }[]): string[] => [
    ...new Set(found.map(({ article }) => article.slug)),
  ];
  return [
    ...claims.map((claim): SearchRecord => ({
      url: claimPath(claim),
      content: `${claim.title}. ${claim.statement} ${claim.body.children.map(textOf).join(' ')}`,
      filters: {
        kind: ['claim'],
        label,
        article: slugs(claim.accounts),
        stance: stancesOf(claim.accounts.flatMap(({ positions }) => positions)),
      },
    })),
    ...names.map((name): SearchRecord => ({
      url: namePath(name),
      content: `${name.name}. ${name.description}`,
      filters: { kind: ['name'], article: slugs(name.mentions) },
    })),
    ...events.map((event): SearchRecord => ({
      url: eventPath(event),
      content: event.text,
      filters: { kind: ['event'], article: slugs(event.said) },
    })),
  ];
}

/** The stances of positions, each once. */
const stancesOf = (positions: readonly Position[]): string[] => [...new Set(positions.map(({ stance }) => stance))];

/** Where the page of an article interrupts the words of a paragraph. */
function breaksOf({ node, passages }: Paragraph): number[] {
  const breaks = passages.map(({ to }) => to);
  const walk = (child: Nodes, from: number): number => {
    if (child.type === 'footnoteReference') breaks.push(from);
    if (!('children' in child)) return from + textOf(child).length;
    return child.children.reduce((at, inner) => walk(inner as Nodes, at), from);
  };
  walk(node, 0);
  return breaks.sort((a, b) => a - b);
}
