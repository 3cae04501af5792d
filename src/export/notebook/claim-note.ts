import type { Address } from '../../cite/address.ts';
import { asInner } from '../../common/quotes.ts';
import type { Claim, Position, Site } from '../../link/model.ts';
import { isDisputed } from '../../link/stances.ts';
import { locatorText } from '../../read/locator.ts';
import { claimPath } from '../../show/href.ts';
import { bodyTitle, relationWords } from '../../show/claim-page.ts';
import { tallyOf } from '../../show/tally.ts';
import type { NoteLinks } from './links.ts';
import { heading, link, listed, note, paragraph, quotation, type Words } from './markdown.ts';

/** A claim as a note: every article's words on it. */
export function claimNote(claim: Claim, { meta }: Pick<Site, 'meta'>, address: Address, links: NoteLinks): string {
  return note(
    {
      title: claim.title,
      group: claim.group.title,
      disputed: isDisputed(claim),
      url: address(claimPath(claim)),
      licence: meta.licence?.name,
    },
    [
      heading(1, claim.title),
      quotation(claim.statement),
      paragraph(tallyOf(claim)),
      heading(2, bodyTitle(claim)),
      ...claim.body.children,
      ...claim.accounts.flatMap(({ article, positions }) => {
        const [title, list] = listed(
          '',
          positions.map((position) => quoted(position, links)),
        );
        return [{ ...title!, children: [link(article.label, links.article(article))] }, list!];
      }),
      ...listed(
        'Related claims',
        claim.relations.map(({ kind, claim: other }) => [
          `${relationWords[kind]} `,
          link(other.title, links.claim(other)),
        ]),
      ),
      ...listed(
        'Names',
        claim.names.map((name) => [link(name.name, links.name(name))]),
      ),
    ],
  );
}

/** A position in its words. */
function quoted(position: Position, links: NoteLinks): Words {
  const { passage, stance } = position;
  const { paragraph } = passage;
  return [
    ...holdersIn(position, links),
    `${stance}: “${asInner(paragraph.text.slice(passage.from, passage.to))}” (`,
    link(`paragraph ${paragraph.id.slice(1)}`, links.article(paragraph.article, paragraph.id)),
    `, source ${locatorText(paragraph.locator)})`,
  ];
}

/** Who holds a position, in front of its stance; nothing where the author holds it alone. */
export function holdersIn({ isOwn, holders }: Position, links: NoteLinks): Words {
  if (!holders.length) return [];
  const all = [...(isOwn ? ['the author'] : []), ...holders.map((name) => link(name.name, links.name(name)))];
  return [...all.flatMap((holder, index) => (index ? [', ', holder] : [holder])), isOwn ? ': ' : ', relayed: '];
}
