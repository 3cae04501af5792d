import type { Placed } from '../read/content.ts';
import { aliasesOf, nameRelations, type Kind, type NameEntry } from '../read/schemas.ts';
import type { At, Problems } from '../problems/problems.ts';
import type { Article, Claim, Draft, Name, Position, TimelineEvent } from './model.ts';
import { resolveAll } from './resolve.ts';

type Source = Placed<NameEntry> & { kind: Kind };

/** Names with all that the names files alone tell of them; `finishNames` adds where they occur. */
export function linkNames(sources: Source[], problems: Problems): Map<string, Draft<Name>> {
  const byId = new Map<string, Draft<Name>>();
  for (const source of sources) {
    const { id, name, kind, description, formerly } = source;
    const taken = byId.get(id);
    if (taken) {
      const { file, line } = sources.find((one) => one.id === id)!.at('id');
      problems.add('IdDuplicate', source.at('id'), { id, what: 'name', first: `${taken.name} (${file}:${line})` });
    } else
      byId.set(id, {
        id,
        name,
        fileAs: source['file-as'],
        kind,
        description,
        quiet: source.quiet,
        formerly,
        aliases: aliasesOf(source),
        relations: [],
        mentions: [],
        claims: [],
        positions: [],
        wrote: [],
        company: [],
        events: [],
      });
  }
  for (const source of sources) relate(source, byId, problems);
  for (const from of byId.values())
    for (const { kind, name } of from.relations) if (kind !== 'has') relateBack(byId.get(name.id)!, from);
  return byId;
}

function relate(source: Source, byId: ReadonlyMap<string, Draft<Name>>, problems: Problems): void {
  for (const kind of nameRelations) {
    const at = (index: number): At => source.at('relations', kind, index);
    const ids = source.relations[kind] ?? [];
    if (ids.includes(source.id)) problems.add('RelationToItself', at(ids.indexOf(source.id)), { id: source.id });
    for (const name of resolveAll(byId, ids, 'NameUnknown', at, problems))
      byId.get(source.id)!.relations.push({ kind, name });
  }
}

/** A name that says nothing of another that is related to it is shown to be so all the same. */
function relateBack(to: Draft<Name>, from: Name): void {
  if (!to.relations.some(({ name }) => name === from)) to.relations.push({ kind: 'has', name: from });
}

/** Every spelling by which a name can be found in a text, in whatever language, with the name. */
export function* spellings(names: Iterable<Name>): Generator<[string, Name]> {
  for (const name of names) for (const text of [name.name, ...name.aliases.map(({ text }) => text)]) yield [text, name];
}

/**
 * The names whose spelling is part of another's and that are meant too where it stands.
 * @returns a lookup by the longer name
 */
export function linkIncluded(
  sources: Source[],
  byId: ReadonlyMap<string, Name>,
  problems: Problems,
): (name: Name) => readonly Name[] {
  const included = new Map(
    sources.map((source) => [
      source.id,
      resolveAll(byId, source.includes, 'NameUnknown', (index) => source.at('includes', index), problems),
    ]),
  );
  return ({ id }) => included.get(id) ?? [];
}

/** Adds where names occur, with whom, in which claims and events. */
export function finishNames(
  byId: Map<string, Draft<Name>>,
  articles: readonly Article[],
  claims: readonly Claim[],
  events: readonly TimelineEvent[],
): void {
  const mentions = Map.groupBy(
    articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ mentions }) => mentions)),
    ({ name }) => name.id,
  );
  const held = claims.flatMap(({ accounts }) => accounts.flatMap(({ positions }) => positions));
  for (const name of byId.values()) {
    const mine = mentions.get(name.id) ?? [];
    name.mentions = [...Map.groupBy(mine, ({ paragraph }) => paragraph.article)].map(([article, mentions]) => ({
      article,
      mentions,
    }));
    name.claims = claims.filter((claim) => claim.names.includes(name));
    name.wrote = articles.filter(({ authors }) => authors.some((author) => author.name === name));
    name.positions = held.filter((position) => isHolder(name, position));
    name.events = events.filter((event) => event.names.includes(name));
    name.company = companyOf(name, new Set(mine.map(({ paragraph }) => paragraph)));
  }
}

/** Whether a name holds a position, as an author in the article's own voice or as one of those whom it names. */
const isHolder = (name: Name, { holders, isOwn, passage }: Position): boolean =>
  holders.includes(name) || (isOwn && passage.paragraph.article.authors.some((author) => author.name === name));

function companyOf(name: Name, paragraphs: Set<Article['paragraphs'][number]>): { name: Name; paragraphs: number }[] {
  const counts = new Map<Name, number>();
  for (const paragraph of paragraphs)
    for (const other of new Set(paragraph.mentions.map((mention) => mention.name)))
      if (other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .map(([other, count]) => ({ name: other, paragraphs: count }))
    .sort((a, b) => b.paragraphs - a.paragraphs || a.name.name.localeCompare(b.name.name, 'en'));
}
