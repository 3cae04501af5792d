import type { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { linkArticle } from './articles.ts';
import { finishClaims, linkClaims } from './claims.ts';
import { compareDates } from './dates.ts';
import { linkEvents } from './events.ts';
import { mentionFinder } from './mentions.ts';
import type { Site } from './model.ts';
import { finishNames, linkNames, spellings } from './names.ts';
import { paragraphIds } from './paragraph-ids.ts';

/**
 * Links what authors wrote into one model. Every reference that leads nowhere becomes a problem.
 * @returns undefined if this or the reading had problems
 */
export function link(content: Content, problems: Problems): Site | undefined {
  const names = linkNames(content.names, problems);
  const claims = linkClaims(content.claims, content.site, names, problems);
  const find = mentionFinder(spellings(names.values()));
  const articles = [...content.briefs]
    .sort((a, b) => compareDates(a.meta.date, b.meta.date) || a.slug.localeCompare(b.slug))
    .map((brief) => linkArticle(brief, paragraphIds(brief), { claims, names, find }, problems));
  finishClaims(claims, content.claims, articles, problems);
  const events = linkEvents(content.events, articles, names, problems);
  const claimList = [...claims.values()];
  finishNames(names, articles, claimList, events);
  if (!content.site || problems.list.length) return undefined;
  const nameList = [...names.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { meta: content.site.value, articles, claims: claimList, names: nameList, events };
}
