import type { Article, Claim, Manuscript } from '../manuscript.ts';
import { paragraphsOf } from './picks.ts';

/** Changes an id wherever it is written, also in lists of ids. */
function renameIn(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => renameIn(item, from, to));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'formerly' || key === 'aliases' ? item : renameIn(item, from, to),
      ]),
    );
  return value;
}

export function renameClaim(m: Manuscript, claim: Claim, to: string): string {
  const from = claim.id;
  claim.id = to;
  for (const other of m.claims) other.front['relations'] = renameIn(other.front['relations'] ?? {}, from, to);
  m.site = m.site.replaceAll(`claim: ${from}\n`, `claim: ${to}\n`);
  return from;
}

export function renameName(m: Manuscript, from: string, to: string): void {
  for (const { entry } of m.names) {
    if (entry['id'] === from) entry['id'] = to;
    entry['relations'] = renameIn(entry['relations'] ?? {}, from, to);
  }
  for (const { front } of m.claims) front['names'] = renameIn(front['names'] ?? [], from, to);
  for (const { entry } of m.events) entry['names'] = renameIn(entry['names'] ?? [], from, to);
  for (const article of m.articles) {
    article.front['source'] = renameIn(article.front['source'], from, to);
    for (const mark of new Set(paragraphsOf(article).flatMap(({ words }) => words.flatMap(({ mark }) => mark ?? [])))) {
      if (mark.name === from) mark.name = to;
      if (mark.title) mark.title = mark.title.replace(new RegExp(`; ${from}$`), `; ${to}`);
    }
  }
}

export function renameSlug(m: Manuscript, article: Article, to: string): string {
  const from = article.slug;
  article.slug = to;
  for (const { entry } of m.events)
    entry['said'] = Object.fromEntries(
      Object.entries(entry['said'] as object).map(([slug, said]) => [slug === from ? to : slug, said]),
    );
  return from;
}
