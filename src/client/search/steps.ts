import { isForm, wordsOf, type Word } from '../../common/search/words.ts';
import { answerOf, type Answer, type Group, type Slip } from './answer.ts';
import { correct, unknownWords } from './correct.ts';
import type { Entry, List } from './list.ts';
import type { Passage } from './check.ts';
import { closestPassages, findPassages, type Scope } from './passages.ts';
import type { Pagefind } from './pagefind.ts';
import { read, type Reading } from './read.ts';
import { remarkOn } from './remark.ts';

/** Where passages are looked for. */
export interface Search {
  readonly pagefind: Pagefind;
  readonly scope: Scope;
  /** When so many passages are found, no more are looked for. */
  readonly enough: number;
}

/**
 * Answers a query in four steps, the later ones only where those before find nothing: what the list has, the passages, both
 * with words put right that neither knows, and the names and claims spelt out in the query.
 * @throws if the passages do not come
 */
export async function answer(text: string, list: List, search: Search): Promise<Answer> {
  const answered = await takeSteps(text, list, search);
  return { ...answered, remark: remarkOn(answered) };
}

async function takeSteps(text: string, list: List, search: Search): Promise<Answer> {
  const reading = read(list, text);
  const first = await whole(reading, list, search);
  if (first) return first;
  const choices = correct(reading, list).map((corrected) => ({ corrected, reading: read(list, corrected.text) }));
  choices.sort((a, b) => Number(b.reading.found.length > 0) - Number(a.reading.found.length > 0));
  for (const { corrected, reading } of choices) {
    const found = await whole(reading, list, search);
    if (found) return { ...found, step: 'corrected', corrected: corrected.words };
  }
  const [best] = choices.filter(({ reading }) => reading.within.length);
  const meant = best?.reading ?? reading;
  const [passages, sources] = await inBoth(list, search, (scope) => closestPassages(search.pagefind, meant, scope));
  return parts(meant, best?.corrected.words ?? [], list, passages, sources);
}

/** What has all of a query as it was read, if anything has. */
async function whole(reading: Reading, list: List, search: Search): Promise<Answer | undefined> {
  const { pagefind, enough } = search;
  const found = await inBoth(list, search, (scope) => findPassages(pagefind, reading, scope, enough, list.words));
  return reading.found.length || found.flat().length ? answerOf(reading, ...found) : undefined;
}

/** Looks for passages in the briefs, and for paragraphs in the sources if there are any. */
const inBoth = (
  { hasSources }: List,
  { scope }: Search,
  find: (scope: Scope) => Promise<Passage[]>,
): Promise<[Passage[], Passage[]]> =>
  hasSources
    ? Promise.all([find({ ...scope, text: 'brief' }), find({ ...scope, text: 'source' })])
    : find(scope).then((passages) => [passages, []]);

/** The names and claims that are spelt out in a query of which nothing has all: the longest first, then the rarest. */
function parts(
  reading: Reading,
  corrected: readonly Slip[],
  list: List,
  passages: readonly Passage[],
  sources: readonly Passage[],
): Answer {
  const { query, within } = reading;
  const length = (words: readonly Word[]): number => words.reduce((sum, { key }) => sum + key.length, 0);
  const names = [...within]
    .sort(
      (a, b) =>
        b.words.length - a.words.length || rarity(b.names) - rarity(a.names) || length(b.words) - length(a.words),
    )
    .flatMap(({ names }) => names);
  const claims = closestClaims(reading, list);
  const used = [...within.flatMap(({ words }) => words), ...claims.flatMap(({ words }) => words)];
  const lit = [...passages, ...sources].flatMap(({ text, places }) =>
    places.flatMap(({ from, to }) => wordsOf(text.slice(from, to))),
  );
  const left = query.wanted.filter((word) => !used.includes(word) && !lit.some((other) => isForm(word, other)));
  const written = ({ from, to }: Word): string => query.text.slice(from, to);
  const share = (words: number): number => words / query.wanted.length;
  const groups: (Group & { share: number })[] = [
    { kind: 'names' as const, results: [...new Set(names)], share: share(within.flatMap(({ words }) => words).length) },
    { kind: 'claims' as const, results: claims.map(({ claim }) => claim), share: share(claims[0]?.words.length ?? 0) },
    { kind: 'passages' as const, results: passages, share: share(passages[0]?.places.length ?? 0) },
    { kind: 'sources' as const, results: sources, share: 0 },
  ]
    .filter(({ results }) => results.length)
    .sort((a, b) => b.share - a.share);
  return {
    step: groups.length ? 'parts' : 'nothing',
    groups,
    reading,
    corrected,
    left: left.map(written),
    unknown: unknownWords(reading, list).map(written),
    remark: '',
  };
}

const rarity = (names: readonly Entry[]): number =>
  -Math.min(...names.map(({ articles, named }) => named?.paragraphs ?? articles.length));

/** What part of what is telling in a query a claim has that comes close to it. */
const most = 0.5;

/** Claims that have most of what is telling in a query, each word the more telling the fewer claims have it. */
function closestClaims({ query }: Reading, { claims }: List): { claim: Entry; words: Word[] }[] {
  const weights = query.wanted.map((word) => {
    const having = claims.filter((claim) => has(claim, word)).length;
    return Math.log((claims.length + 1) / (having + 0.5));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return claims
    .map((claim) => {
      const words = query.wanted.filter((word) => has(claim, word));
      const weight = weights.reduce((sum, weight, at) => sum + (words.includes(query.wanted[at]!) ? weight : 0), 0);
      return { claim, words, share: weight / all };
    })
    .filter(({ words, share }) => words.length > 1 && share >= most)
    .sort((a, b) => b.share - a.share);
}

const has = ({ spellings, saying }: Entry, word: Word): boolean =>
  [...spellings, ...saying].some(({ words }) => words.some((other) => isForm(word, other)));
