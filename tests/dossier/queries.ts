import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { answer } from '../../src/client/search/answer.ts';
import type { Site } from '../../src/link/model.ts';
import { generate } from '../search/generate.ts';
import { listOf, pagefindOf } from '../search/support.ts';

interface Query {
  readonly q: string;
  /** Any of these first; none means that nothing is to be found, or what is shown comes with a remark. */
  readonly first: readonly string[];
}

/** How a set of queries was answered. */
export interface Score {
  readonly name: string;
  readonly asked: number;
  readonly first: number;
  readonly inThree: number;
  /** Queries of which no target is among the first three, and what is first in its place. */
  readonly missed: readonly string[];
  readonly absent: number;
  /** Queries for what is absent that were answered without a remark. */
  readonly wrong: readonly string[];
}

/** The dossier that the files of queries/ ask, and the files by what they may be used for. */
export const dossier = 'allies-or-not';
const files = { 'tuned on': ['tuning', 'spellings', 'subjects', 'texts'], 'held back': ['held-back'] };
/** Results of a group that count, as the box shows them. */
const shown = 5;

/** What is shown for a query: paths of the site, and whether it is all that was asked, or so told. */
type Ask = (q: string) => Promise<{ paths: readonly string[]; isTold: boolean }>;

/** Asks the dossier the queries of queries/, or has another search answer them. */
export const writtenScores = async (site: Site, ask?: Ask): Promise<Score[]> =>
  scores(
    site,
    Object.entries(files).map(([name, files]) => [name, files.flatMap(written)]),
    ask ?? (await searchOf(site)),
  );

/** The same with queries that are generated from a site's content. */
export const generatedScores = async (site: Site, ask?: Ask): Promise<Score[]> =>
  scores(site, Object.entries(generate(site)), ask ?? (await searchOf(site)));

/** The search of a site, as its box answers. */
async function searchOf(site: Site): Promise<Ask> {
  const list = listOf(site);
  const pagefind = await pagefindOf(site);
  return async (q) => {
    const { remark, groups } = await answer(q, list, { pagefind, scope: {}, enough: shown });
    const paths = groups.flatMap(({ results }) =>
      results.slice(0, shown).map(({ entry }) => entry.path.slice(1).split(':~:')[0]!),
    );
    return { paths, isTold: remark !== '' };
  };
}

async function scores(
  site: Site,
  sets: readonly [name: string, queries: readonly Query[]][],
  ask: Ask,
): Promise<Score[]> {
  const isTarget = targetsOf(site);
  const put = async ({ q, first }: Query) => {
    const { paths, isTold } = await ask(q);
    const rank = paths.findIndex((path) => first.some((target) => isTarget(path, target)));
    return { told: `${q}: ${paths[0] ?? 'nothing'}`, rank, isAbsent: !first.length, isTold: isTold || !paths.length };
  };
  const scored: Score[] = [];
  for (const [name, queries] of sets) {
    const answered = [];
    for (const query of queries) answered.push(await put(query));
    const asked = answered.filter(({ isAbsent }) => !isAbsent);
    const absent = answered.filter(({ isAbsent }) => isAbsent);
    scored.push({
      name,
      asked: asked.length,
      first: asked.filter(({ rank }) => rank === 0).length,
      inThree: asked.filter(({ rank }) => rank >= 0 && rank < 3).length,
      missed: asked.filter(({ rank }) => rank < 0 || rank > 2).map(({ told }) => told),
      absent: absent.length,
      wrong: absent.filter(({ isTold }) => !isTold).map(({ told }) => told),
    });
  }
  return scored;
}

function written(file: string): Query[] {
  const kinds = parse(readFileSync(join(import.meta.dirname, 'queries', `${file}.yaml`), 'utf8')) as Record<
    string,
    { q: string; first?: string | string[] }[]
  >;
  return Object.values(kinds).flatMap((list) => list.map(({ q, first = [] }) => ({ q, first: [first].flat() })));
}

/** Whether a path is a target: the page or event that it names, or a paragraph that renders the source paragraph. */
function targetsOf({ articles }: Site): (path: string, target: string) => boolean {
  const rendered = new Map<string, string[]>(
    articles.flatMap(({ slug, paragraphs }) =>
      paragraphs.map(
        ({ id, locator }) => [`articles/${slug}/#${id}`, locator.map((place) => `${slug} ¶${place}`)] as const,
      ),
    ),
  );
  return (path, target) => {
    if (target.includes(' ¶')) return rendered.get(path)?.includes(target) ?? false;
    return path === target || path === `${target}/` || path === target.replace('events/', 'timeline/#');
  };
}
