import type { Address } from '../../cite/address.ts';
import type { Name } from '../../link/model.ts';
import { articlePath, claimPath, namePath } from '../../show/href.ts';
import { heading, link, listed, note, paragraph, type Words } from './markdown.ts';

/** A name as a note: its spellings, and where the briefs speak of it. */
export function nameNote(name: Name, address: Address): string {
  const { description, kind, aliases, mentions, claims, relations } = name;
  return note(
    {
      title: name.name,
      aliases: aliases.map(({ text }) => text),
      kind: kind.singular,
      url: address(namePath(name)),
    },
    [
      heading(1, name.name),
      paragraph(description),
      ...listed(
        'Mentioned in',
        mentions.map(({ article, mentions }): Words => {
          const ids = [...new Set(mentions.map(({ paragraph }) => paragraph.id))];
          return [
            link(article.label, address(articlePath(article))),
            ': ',
            ...ids.flatMap((id, index) => [
              index ? ', ' : '',
              link(id.slice(1), address(`${articlePath(article)}#${id}`)),
            ]),
          ];
        }),
      ),
      ...listed(
        'Claims',
        claims.map((claim) => [link(claim.title, address(claimPath(claim)))]),
      ),
      ...listed(
        'Related',
        relations.map(({ name: other }) => [link(other.name, address(namePath(other)))]),
      ),
    ],
  );
}
