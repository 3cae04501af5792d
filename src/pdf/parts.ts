import type { Part } from '../common/dossier-part.ts';
import type { Name, Site } from '../link/model.ts';
import { escapeHtml } from '../show/escape.ts';
import { inOrder } from '../show/name-index.ts';

/** The dossier in its order: the front page, the briefs, the claims, the timeline, the index of names. */
export function partsOf({ meta, articles, claims, names }: Site): Part[] {
  return [
    { id: 'front', title: undefined, depth: 0, path: '' },
    ...articles.map(({ slug, label }): Part => ({
      id: `article-${slug}`,
      title: label,
      depth: 0,
      path: `articles/${slug}/`,
    })),
    { id: 'claims', title: 'Claims', depth: 0, path: 'claims/' },
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
  const entries = inOrder(names).map((name) => {
    const places = name.mentions.map(({ article, mentions }) => {
      const ids = [...new Set(mentions.map(({ paragraph }) => paragraph.id))];
      return `${escapeHtml(article.label)} ${ids.map((id) => `<a href="#article-${article.slug}--${id}">${id.slice(1)}</a>`).join(', ')}`;
    });
    return `<li id="name-${name.id}">${escapeHtml(name.fileAs ?? name.name)} <small>${escapeHtml(name.kind.singular)}</small> ${places.join('; ')}</li>`;
  });
  return `<h1>Names</h1><p>Numbers are those of the briefs’ paragraphs.</p><ul class="index">${entries.join('')}</ul>`;
}
