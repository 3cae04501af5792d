import type { FootnoteReference, Nodes } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Address } from '../cite/address.ts';
import { articleRecord, briefRecord } from '../cite/csl.ts';
import type { Article, Paragraph, Passage, Site } from '../link/model.ts';
import { articlePath, claimPath, namePath, paragraphPath, passagePath } from '../show/href.ts';
import { footnoteElements, renderStretch } from '../show/html.ts';
import { knownOf, terms, type Variable } from '../show/source.ts';
import { daysOf } from './claim-data.ts';
import type { ArticleData, ParagraphData } from './shapes/article.ts';
import { siteDataOf } from './site-data.ts';

/** All that the page of a brief shows, as data. */
export function articleData(article: Article, site: Pick<Site, 'meta' | 'ledger'>, address: Address): ArticleData {
  const { slug, label, meta, authors, sections, footnotes, tombstones } = article;
  return {
    id: slug,
    address: address(articlePath(article)),
    label,
    date: meta.date,
    answer: meta.answer,
    standfirst: meta.standfirst,
    authors: authors.map(({ name, affiliation }) => ({
      name: name.name,
      address: address(namePath(name)),
      ...(affiliation !== undefined && { affiliation }),
    })),
    facts: (Object.keys(terms) as Variable[]).flatMap((variable) => factOf(article, variable)),
    citations: { brief: { ...briefRecord(article, site, address) }, article: { ...articleRecord(article, address) } },
    sections: sections.map(({ heading, paragraphs }) => ({
      ...(heading && {
        id: heading.id,
        heading: heading.text,
        address: address(`${articlePath(article)}#${heading.id}`),
      }),
      paragraphs: paragraphs.map((paragraph) => paragraphData(paragraph, address)),
    })),
    notes: footnotes.map((note) => ({
      id: note.identifier,
      html: toHtml({ type: 'root', children: footnoteElements(note) }),
    })),
    withdrawn: tombstones.map(({ id, title, words, successor }) => ({
      id,
      title,
      words,
      successor: address(successor.address),
    })),
    site: siteDataOf(site.meta, address),
  };
}

function factOf(article: Article, variable: Variable): ArticleData['facts'] {
  const known = knownOf(article, variable);
  if (!known) return [];
  const note = article.meta.outside.find((fact) => fact.variable === variable)?.note;
  return [{ variable, value: known.value, outside: known.isFromOutside, ...(note !== undefined && { note }) }];
}

function paragraphData(paragraph: Paragraph, address: Address): ParagraphData {
  const { id, text, locator, former, passages, mentions, node } = paragraph;
  const notes = new Set<string>();
  visit(node as Nodes, 'footnoteReference', ({ identifier }: FootnoteReference) => {
    notes.add(identifier);
  });
  return {
    id,
    address: address(paragraphPath(paragraph)),
    text,
    html: renderStretch(paragraph, { from: 0, to: text.length }),
    locator: [...locator],
    former: daysOf(former),
    notes: [...notes],
    passages: passages.map((passage) => passageData(passage, address)),
    mentions: mentions.map(({ name, from, to }) => ({
      name: name.name,
      address: address(namePath(name)),
      from,
      to,
    })),
  };
}

const passageData = (passage: Passage, address: Address): ParagraphData['passages'][number] => ({
  id: passage.id,
  address: address(passagePath(passage)),
  from: passage.from,
  to: passage.to,
  words: passage.paragraph.text.slice(passage.from, passage.to),
  former: daysOf(passage.former),
  positions: passage.positions.map((position) => ({
    claim: position.claim.id,
    title: position.claim.title,
    address: address(claimPath(position.claim)),
    stance: position.stance,
    own: position.isOwn,
    lead: position.claim.accounts.some(({ lead }) => lead === position),
    holders: position.holders.map(({ name }) => name),
  })),
});
