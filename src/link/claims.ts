import { claimAddress } from '../address.ts';
import type { Notices } from '../ledger/notices.ts';
import type { ClaimFile } from '../read/claim.ts';
import { claimRelations, type SiteMeta } from '../read/schemas.ts';
import type { Yaml } from '../read/yaml.ts';
import type { Problems } from '../problems/problems.ts';
import type { Article, Claim, Draft, Name, Position, RelationKind } from './model.ts';
import { resolve, resolveAll } from './resolve.ts';
import { isDisputed, leadOf } from './stances.ts';

const inverse = { supports: 'supported-by', contradicts: 'contradicts', refines: 'refined-by' } as const;

/** Claims with all that the claim files alone tell of them, in the order of the table; `finishClaims` adds who makes them. */
export function linkClaims(
  files: ClaimFile[],
  site: Yaml<SiteMeta> | undefined,
  names: ReadonlyMap<string, Name>,
  notices: Notices,
  problems: Problems,
): Map<string, Draft<Claim>> {
  const groups = site?.value.groups ?? [];
  const groupById = new Map(groups.map((group) => [group.id, group]));
  const drafts = files.map((file): Draft<Claim> => ({
    id: file.id,
    title: file.meta.title,
    statement: file.meta.statement,
    group: (site && resolve(groupById, file.meta.group, 'GroupUnknown', file.at('group'), problems)) ?? {
      id: '',
      title: '',
    },
    names: resolveAll(names, file.meta.names, 'NameUnknown', (index) => file.at('names', index), problems),
    body: file.body,
    formerly: file.meta.formerly,
    former: [...notices.former(claimAddress(file.id))],
    tombstones: [...notices.tombstones(claimAddress(file.id))],
    relations: [],
    accounts: [],
    silent: [],
  }));
  drafts.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.title.localeCompare(b.title, 'en'));
  const byId = new Map(drafts.map((claim) => [claim.id, claim]));
  for (const file of files) linkRelations(file, byId, problems);
  return byId;
}

function linkRelations(file: ClaimFile, byId: ReadonlyMap<string, Draft<Claim>>, problems: Problems): void {
  const from = byId.get(file.id)!;
  for (const kind of claimRelations) {
    (file.meta.relations[kind] ?? []).forEach((id, index) => {
      const at = file.at('relations', kind, index);
      if (id === file.id) return problems.add('RelationToItself', at, { id });
      const to = resolve(byId, id, 'ClaimUnknown', at, problems);
      if (!to) return;
      relate(from, kind, to);
      relate(to, inverse[kind], from);
    });
  }
}

function relate(from: Draft<Claim>, kind: RelationKind, to: Claim): void {
  if (!from.relations.some((relation) => relation.kind === kind && relation.claim === to))
    from.relations.push({ kind, claim: to });
}

/** Holds the disagreements that the editor introduces against the marks. */
export function checkDisagreements(
  { value, at }: Yaml<SiteMeta>,
  byId: ReadonlyMap<string, Claim>,
  problems: Problems,
): void {
  value.disagreements.forEach(({ claim: id }, index) => {
    const place = at('disagreements', index, 'claim');
    const claim = resolve(byId, id, 'ClaimUnknown', place, problems);
    if (claim && !isDisputed(claim)) problems.add('DisagreementAbsent', place, { id });
  });
}

/** Adds to each claim the articles that take a position on it and those that are silent. */
export function finishClaims(
  byId: ReadonlyMap<string, Draft<Claim>>,
  files: ClaimFile[],
  articles: readonly Article[],
  notices: Notices,
  problems: Problems,
): void {
  const passages = articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages));
  const positions = Map.groupBy(
    passages.flatMap(({ positions }) => positions),
    ({ claim }) => claim.id,
  );
  for (const file of files) {
    const claim = byId.get(file.id)!;
    const byArticle = Map.groupBy(positions.get(claim.id) ?? [], ({ passage }) => passage.paragraph.article) as Map<
      Article,
      [Position, ...Position[]]
    >;
    claim.accounts = [...byArticle].map(([article, positions]) => ({
      article,
      claim,
      formerIds: notices.formerIds(`${claimAddress(claim.id)}#${article.slug}`),
      positions,
      lead: leadOf(positions),
    }));
    claim.silent = articles.filter((article) => !byArticle.has(article));
    if (!byArticle.size) problems.add('ClaimWithoutPassage', file.at('title'), { id: claim.id });
  }
}
