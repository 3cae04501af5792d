import type { Address } from '../../cite/address.ts';
import { asInner } from '../../common/quotes.ts';
import type { Claim, Position, Site } from '../../link/model.ts';
import { isDisputed } from '../../link/stances.ts';
import { locatorText } from '../../read/locator.ts';
import { articlePath, claimPath, namePath, paragraphPath } from '../../show/href.ts';
import { bodyTitle, relationWords } from '../../show/claim-page.ts';
import { tallyOf } from '../../show/tally.ts';
import { heading, link, listed, note, paragraph, quotation, type Words } from './markdown.ts';

/** A claim as a note: every article's words on it. */
export function claimNote(claim: Claim, { meta }: Pick<Site, 'meta'>, address: Address): string {
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
          positions.map((position) => quoted(position, address)),
        );
        return [{ ...title!, children: [link(article.label, address(articlePath(article)))] }, list!];
      }),
      ...listed(
        'Related claims',
        claim.relations.map(({ kind, claim: other }) => [
          `${relationWords[kind]} `,
          link(other.title, address(claimPath(other))),
        ]),
      ),
      ...listed(
        'Names',
        claim.names.map((name) => [link(name.name, address(namePath(name)))]),
      ),
    ],
  );
}

/** A position in its words. */
function quoted(position: Position, address: Address): Words {
  const { passage, stance } = position;
  const { paragraph } = passage;
  return [
    ...holdersIn(position, address),
    `${stance}: “${asInner(paragraph.text.slice(passage.from, passage.to))}” (`,
    link(`paragraph ${paragraph.id.slice(1)}`, address(paragraphPath(paragraph))),
    `, source ${locatorText(paragraph.locator)})`,
  ];
}

/** Who holds a position, in front of its stance; nothing where the author holds it alone. */
export function holdersIn({ isOwn, holders }: Position, address: Address): Words {
  if (!holders.length) return [];
  const all = [...(isOwn ? ['the author'] : []), ...holders.map((name) => link(name.name, address(namePath(name))))];
  return [...all.flatMap((holder, index) => (index ? [', ', holder] : [holder])), isOwn ? ': ' : ', relayed: '];
}
