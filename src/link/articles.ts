import { articleAddress } from '../address.ts';
import type { Notices } from '../ledger/notices.ts';
import type { Problems } from '../problems/problems.ts';
import type { BriefFile, BriefParagraph } from '../read/brief.ts';
import type { SourceText } from '../read/source-text.ts';
import { linkMentions } from './mentions.ts';
import type { Occurrence } from './mention-finder.ts';
import type { Article, Author, Claim, Draft, Name, Paragraph, Section } from './model.ts';
import { linkPassages } from './passages.ts';
import { resolve } from './resolve.ts';
import { linkSource } from './source.ts';
import { spansOf } from './spans.ts';

/** What the paragraphs of a brief may refer to. */
export interface Referents {
  claims: ReadonlyMap<string, Claim>;
  names: ReadonlyMap<string, Name>;
  /** Finds the spellings of names in a text. */
  find: (text: string) => Occurrence<Name>[];
  /** The names that are meant too where a name stands. */
  included: (name: Name) => readonly Name[];
  notices: Notices;
  sources: readonly SourceText[];
}

/**
 * Links one brief: its passages to their claims, its mentions to their names.
 * @param ids the ids of each of its paragraphs, in their order
 */
export function linkArticle(
  brief: BriefFile,
  ids: readonly (readonly string[])[],
  referents: Referents,
  problems: Problems,
): Article {
  checkIds(brief, ids, problems);
  const page = articleAddress(brief.slug);
  const sections: Draft<Section>[] = [{ heading: undefined, paragraphs: [] }];
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    slug: brief.slug,
    label: brief.meta.label,
    meta: brief.meta,
    sections,
    paragraphs,
    footnotes: brief.footnotes,
    authors: linkAuthors(brief, referents.names, problems),
    source: linkSource(brief, referents, problems),
    tombstones: referents.notices.tombstones(page),
  };
  const linkParagraph = paragraphLinker(article, referents, problems);
  for (const block of brief.blocks) {
    if (block.type === 'heading') {
      const formerIds = referents.notices.formerIds(`${page}#${block.id}`);
      sections.push({ heading: { ...block, formerIds }, paragraphs: [] });
      continue;
    }
    const section = sections.at(-1)!;
    const paragraph = linkParagraph(block, ids[paragraphs.length]!, section);
    section.paragraphs.push(paragraph);
    paragraphs.push(paragraph);
  }
  if (!sections[0]!.paragraphs.length) sections.shift();
  return article;
}

/** Makes the paragraphs of an article, remembering from one to the next what stands in it once. */
function paragraphLinker(
  article: Article,
  referents: Referents,
  problems: Problems,
): (block: BriefParagraph, ids: readonly string[], section: Section) => Paragraph {
  const linked = new Set<Name>();
  const leads = new Set<Claim>();
  const page = articleAddress(article.slug);
  const { notices } = referents;
  return ({ node, text, locator, at }, [id = '', ...others], section) => {
    const spans = spansOf(node);
    const paragraph: Draft<Paragraph> = {
      article,
      id,
      formerIds: [id, ...others].flatMap((one) => [
        ...(one === id ? [] : [one]),
        ...notices.formerIds(`${page}#${one}`),
      ]),
      former: [id, ...others].flatMap((one) => notices.former(`${page}#${one}`)),
      node,
      text,
      locator: [...locator.sources],
      section,
      passages: [],
      mentions: [],
    };
    paragraph.passages = linkPassages(paragraph, spans, referents, leads, problems);
    paragraph.mentions = linkMentions(paragraph, spans, at, referents, linked, problems);
    return paragraph;
  };
}

function linkAuthors({ meta, at }: BriefFile, names: ReadonlyMap<string, Name>, problems: Problems): Author[] {
  return (meta.source.author ?? []).flatMap(({ name: id, affiliation }, index) => {
    const name = resolve(names, id, 'NameUnknown', at('source', 'author', index), problems);
    return name ? [{ name, affiliation }] : [];
  });
}

/** Headings, paragraphs and passages share the fragments of one page. */
function checkIds(brief: BriefFile, ids: readonly (readonly string[])[], problems: Problems): void {
  const taken = new Map<string, string>();
  let index = 0;
  for (const block of brief.blocks) {
    const marks =
      block.type === 'heading'
        ? [{ id: block.id, at: block.at, what: 'heading' as const }]
        : [
            ...(ids[index++] ?? []).map((id) => ({ id, at: block.locator.at, what: 'paragraph' as const })),
            ...block.claimMarks.map(({ id, at }) => ({ id, at, what: 'passage' as const })),
          ];
    for (const { id, at, what } of marks) {
      const first = taken.get(id);
      if (first) problems.add('IdDuplicate', at, { id, what, first: `${first} of this brief` });
      else taken.set(id, `a ${what} (${at.line}:${at.column})`);
    }
  }
}
