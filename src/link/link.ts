import { timeline } from '../address.ts';
import { oneLine } from '../common/fold.ts';
import type { Settled } from '../ledger/settle.ts';
import type { Problems } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import { linkArticle } from './articles.ts';
import { checkDisagreements, finishClaims, linkClaims } from './claims.ts';
import { compareDates } from './dates.ts';
import { linkEvents } from './events.ts';
import { mentionFinder } from './mention-finder.ts';
import type { Site } from './model.ts';
import { finishNames, linkIncluded, linkNames, spellings } from './names.ts';
import { resolve } from './resolve.ts';

/**
 * Links what authors wrote into one model. Every reference that leads nowhere becomes a problem.
 * @returns undefined if this or the reading had problems
 */
export function link(content: Content, addresses: Settled, problems: Problems): Site | undefined {
  const { notices, paragraphIds } = addresses;
  const names = linkNames(content.names, problems);
  const claims = linkClaims(content.claims, content.site, names, notices, problems);
  const find = mentionFinder(spellings(names.values()));
  const included = linkIncluded(content.names, names, problems);
  const articles = [...content.briefs]
    .sort((a, b) => compareDates(a.meta.date, b.meta.date) || a.slug.localeCompare(b.slug, 'en'))
    .map((brief) =>
      linkArticle(
        brief,
        paragraphIds.get(brief) ?? [],
        { claims, names, find, included, notices, sources: content.sources },
        problems,
      ),
    );
  finishClaims(claims, content.claims, articles, notices, problems);
  if (content.site) checkDisagreements(content.site, claims, problems);
  checkTitles(content, problems);
  checkSources(content, problems);
  const events = linkEvents(content.events, articles, names, notices, problems);
  const claimList = [...claims.values()];
  finishNames(names, articles, claimList, events);
  if (!content.site || problems.list.length) return undefined;
  const nameList = [...names.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const { gone, tombstones } = notices;
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  return {
    meta: content.site.value,
    articles,
    claims: claimList,
    names: nameList,
    events,
    pairs: addresses.pairs.map(([one, other]) => [bySlug.get(one)!, bySlug.get(other)!]),
    tombstones: tombstones(timeline),
    gone,
    ledger: addresses.entries,
    unrecorded: addresses.unrecorded,
  };
}

/** Readers tell articles apart by their labels, claims by their titles, and names by their names. */
function checkTitles({ briefs, claims, names }: Content, problems: Problems): void {
  for (const titles of [
    briefs.map(({ slug, meta, at }) => ({ title: meta.label, id: slug, at: at('label') })),
    claims.map(({ id, meta, at }) => ({ title: meta.title, id, at: at('title') })),
    names.map(({ name, id, at }) => ({ title: name, id, at: at('name') })),
  ]) {
    const taken = new Map<string, string>();
    for (const { title, id, at } of titles) {
      const key = oneLine(title).toLowerCase();
      const first = taken.get(key);
      // Of an id that stands twice is told elsewhere.
      if (first !== undefined && first !== id) problems.add('TitleTaken', at, { title, first });
      taken.set(key, first ?? id);
    }
  }
}

/** A source that belongs to no brief would be left aside without a word. */
function checkSources({ briefs, sources }: Content, problems: Problems): void {
  const bySlug = new Map(briefs.map((brief) => [brief.slug, brief]));
  for (const { slug, file } of sources) resolve(bySlug, slug, 'ArticleUnknown', { file, line: 1, column: 1 }, problems);
}
