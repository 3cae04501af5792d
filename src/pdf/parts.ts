import type { Name, Site } from '../link/model.ts';
import { kinds } from '../read/schemas.ts';

/** A page of the site, or a list made for paper, as a part of the dossier. */
export interface Part {
  /** Of the element that holds it; its own ids get this in front of them. */
  id: string;
  /** As the contents name it; undefined for what they pass over. */
  title: string | undefined;
  /** How far its headings are lowered: 1 for a part of a chapter. */
  depth: 0 | 1;
  /** Where the page stands in the site, from its base; undefined for what `html` holds. */
  path?: string;
  html?: string;
}

/** The dossier in its order: the front page, the briefs, the matrix, the claims, the timeline, the index of names. */
export function partsOf({ meta, articles, claims, names }: Site): Part[] {
  return [
    { id: 'front', title: undefined, depth: 0, path: '' },
    ...articles.map(({ slug, label }): Part => ({ id: `article-${slug}`, title: label, depth: 0, path: `articles/${slug}/` })),
    { id: 'matrix', title: 'Claims', depth: 0, path: 'claims/' },
    ...meta.groups.flatMap((group): Part[] => {
      const members = claims.filter((claim) => claim.group === group);
      return members.map(({ id, title }) => ({ id: `claim-${id}`, title, depth: 1, path: `claims/${id}/` }));
    }),
    { id: 'timeline', title: 'Timeline', depth: 0, path: 'timeline/' },
    { id: 'names', title: 'Names', depth: 0, html: indexOfNames(names) },
  ];
}

/** The index at the back of a book: each name with the paragraphs that mention it. */
function indexOfNames(names: readonly Name[]): string {
  const entries = names.map((name) => {
    const places = name.mentions.map(({ article, mentions }) => {
      const ids = [...new Set(mentions.map(({ paragraph }) => paragraph.id))];
      return `${escaped(article.label)} ${ids.map((id) => `<a href="#article-${article.slug}--${id}">${id.slice(1)}</a>`).join(', ')}`;
    });
    return `<li id="name-${name.id}">${escaped(name.name)} <small>${kinds[name.kind]}</small> ${places.join('; ')}</li>`;
  });
  return `<h1>Names</h1><p>Numbers are those of the briefs’ paragraphs.</p><ul class="index">${entries.join('')}</ul>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
