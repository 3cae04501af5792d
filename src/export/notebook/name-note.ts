import type { Address } from '../../cite/address.ts';
import type { Name } from '../../link/model.ts';
import { namePath } from '../../show/href.ts';
import type { NoteLinks } from './links.ts';
import { heading, link, listed, note, paragraph, type Words } from './markdown.ts';

/** A name as a note: its spellings, and where the briefs speak of it. */
export function nameNote(name: Name, address: Address, links: NoteLinks): string {
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
            link(article.label, links.article(article)),
            ': ',
            ...ids.flatMap((id, index) => [index ? ', ' : '', link(id.slice(1), links.article(article, id))]),
          ];
        }),
      ),
      ...listed(
        'Claims',
        claims.map((claim) => [link(claim.title, links.claim(claim))]),
      ),
      ...listed(
        'Related',
        relations.map(({ name: other }) => [link(other.name, links.name(other))]),
      ),
    ],
  );
}
