import type { Address } from '../../cite/address.ts';
import { articleCitation, briefCitation } from '../../cite/citations.ts';
import type { Article, Name, Position, Site } from '../../link/model.ts';
import { articlePath, claimPath, namePath, paragraphPath } from '../../show/href.ts';
import { byline, fullTitle, knownOf, published } from '../../show/source.ts';
import { briefText } from './brief-text.ts';
import { heading, link, listed, note, paragraph, quotation, type Words } from './markdown.ts';
import { holdersIn } from './claim-note.ts';

/** A brief as a note. */
export function briefNote(article: Article, site: Pick<Site, 'meta' | 'ledger'>, address: Address): string {
  const { label, meta, paragraphs } = article;
  const { publication, date } = published(article);
  const names = [...new Set<Name>(paragraphs.flatMap(({ mentions }) => mentions.map(({ name }) => name)))];
  const positions = paragraphs.flatMap(({ passages }) => passages.flatMap(({ positions }) => positions));
  return note(
    {
      title: fullTitle(article),
      aliases: [label],
      authors: article.authors.map(({ name }) => name.name),
      date: knownOf(article, 'issued')?.value,
      answer: meta.answer,
      url: address(articlePath(article)),
      licence: site.meta.licence?.name,
    },
    [
      heading(1, fullTitle(article)),
      paragraph([byline(article), publication, date].filter(Boolean).join(', ')),
      quotation(meta.standfirst),
      ...briefText(article, address),
      ...listed(
        'Claims',
        positions.map((position) => positionLine(position, address)),
      ),
      ...listed(
        'Names',
        names.map((name) => [link(name.name, address(namePath(name)))]),
      ),
      ...listed('Cite', [
        withAddresses(briefCitation(article, site, address, 'txt').trim()),
        withAddresses(articleCitation(article, address, 'txt').trim()),
      ]),
    ],
  );
}

/** A text with the addresses in it made links. */
const withAddresses = (text: string): Words =>
  text.split(/(https?:\/\/\S+\/)/).map((part, index) => (index % 2 ? link(part, part) : part));

/** What a passage does with a claim: `affirms Tolls shared (paragraph 2)`. */
const positionLine = (position: Position, address: Address): Words => [
  ...holdersIn(position, address),
  `${position.stance} `,
  link(position.claim.title, address(claimPath(position.claim))),
  ' (',
  link(`paragraph ${position.passage.paragraph.id.slice(1)}`, address(paragraphPath(position.passage.paragraph))),
  ')',
];
