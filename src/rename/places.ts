import type { At } from '../problems/problems.ts';
import type { BriefFile } from '../read/brief.ts';
import type { Content } from '../read/content.ts';

/** Where a claim is meant by its id: in marks, at other claims, among the disagreements. */
export const claimPlaces = (content: Content, id: string): At[] => [
  ...positionsIn(content.briefs).flatMap(({ claim, at }) => (claim === id ? [at] : [])),
  ...claimRelationPlaces(content, id),
  ...(content.site?.value.disagreements ?? []).flatMap(({ claim }, index) =>
    claim === id ? [content.site!.at('disagreements', index, 'claim')] : [],
  ),
];

/** Where other claims are related to a claim. */
export const claimRelationPlaces = ({ claims }: Content, id: string): At[] =>
  claims.flatMap(({ meta, at }) => inRelations(meta.relations, at, id));

/** Where a name is meant by its id: in marks, as a holder or author, in lists. */
export const namePlaces = (content: Content, id: string): At[] => [
  ...marked(content.briefs).flatMap(({ nameMarks }) => nameMarks.flatMap(({ name, at }) => (name === id ? [at] : []))),
  ...holderPlaces(content, id),
  ...writerPlaces(content, id),
  ...nameListPlaces(content, id),
];

/** Where a name is among the holders of a position. */
const holderPlaces = ({ briefs }: Content, id: string): At[] =>
  positionsIn(briefs).flatMap(({ holders }) => holders.flatMap((one) => (one.id === id ? [one.at] : [])));

/** Where nobody but a name holds a position. */
export const soleHolderPlaces = ({ briefs }: Content, id: string): At[] =>
  positionsIn(briefs).flatMap(({ holders: [first, ...more] }) => (first?.id === id && !more.length ? [first.at] : []));

/** Where a name is among the authors of an article. */
export const writerPlaces = ({ briefs }: Content, id: string): At[] =>
  briefs.flatMap(({ meta, at }) => authorPlaces(meta.source.author ?? [], at, id));

/** Where a name stands in the lists of claims, other names and events. */
export const nameListPlaces = ({ claims, names, events }: Content, id: string): At[] => [
  ...claims.flatMap(({ meta, at }) => inList(meta.names, (index) => at('names', index), id)),
  ...names.flatMap(({ includes, relations, at }) => [
    ...inList(includes, (index) => at('includes', index), id),
    ...inRelations(relations, at, id),
  ]),
  ...events.flatMap(({ names: of, at }) => inList(of, (index) => at('names', index), id)),
];

/** Where an article is meant by its slug. */
export const articlePlaces = ({ events }: Content, slug: string): At[] =>
  events.flatMap(({ said, at }) => (Object.hasOwn(said, slug) ? [at.key('said', slug)] : []));

type Locate = BriefFile['at'];

const marked = (briefs: readonly BriefFile[]) =>
  briefs.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'paragraph'));

/** A mark with one stance for several claims says its holders once. */
function positionsIn(briefs: readonly BriefFile[]) {
  return marked(briefs).flatMap(({ claimMarks }) =>
    claimMarks.flatMap(({ positions }) =>
      positions.map(({ claim, at, holders }, index) => ({
        claim,
        at,
        holders: index && holders === positions[0]!.holders ? [] : holders,
      })),
    ),
  );
}

/** An author stands there as an id, or as a name with an affiliation. */
const authorPlaces = (authors: readonly { name: string; affiliation: string | undefined }[], at: Locate, id: string) =>
  authors.flatMap(({ name, affiliation }, index) => {
    if (name !== id) return [];
    return [affiliation === undefined ? at('source', 'author', index) : at('source', 'author', index, 'name')];
  });

const inList = (ids: readonly string[], at: (index: number) => At, id: string): At[] =>
  ids.flatMap((one, index) => (one === id ? [at(index)] : []));

const inRelations = (relations: Partial<Record<string, readonly string[]>>, at: Locate, id: string): At[] =>
  Object.entries(relations).flatMap(([kind, ids]) => inList(ids ?? [], (index) => at('relations', kind, index), id));
