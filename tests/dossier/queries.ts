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

/** Asks the dossier the queries of queries/. */
export const writtenScores = (site: Site): Promise<Score[]> =>
  scores(
    site,
    Object.entries(files).map(([name, files]) => [name, files.flatMap(written)]),
  );

/** Asks a site queries that are generated from its content. */
export const generatedScores = (site: Site): Promise<Score[]> => scores(site, Object.entries(generate(site)));

async function scores(site: Site, sets: readonly [name: string, queries: readonly Query[]][]): Promise<Score[]> {
  const list = listOf(site);
  const pagefind = await pagefindOf(site);
  const isTarget = targetsOf(site);
  const ask = async ({ q, first }: Query) => {
    const { step, groups } = await answer(q, list, { pagefind, scope: { article: '', stance: '' }, enough: shown });
    const found = groups.flatMap(({ results }) =>
      results.slice(0, shown).map(({ entry }) => entry.path.split(':~:')[0]!),
    );
    const rank = found.findIndex((path) => first.some((target) => isTarget(path, target)));
    return { told: `${q}: ${found[0] ?? 'nothing'}`, rank, isAbsent: !first.length, step };
  };
  const scored: Score[] = [];
  for (const [name, queries] of sets) {
    const answered = [];
    for (const query of queries) answered.push(await ask(query));
    const asked = answered.filter(({ isAbsent }) => !isAbsent);
    const absent = answered.filter(({ isAbsent }) => isAbsent);
    scored.push({
      name,
      asked: asked.length,
      first: asked.filter(({ rank }) => rank === 0).length,
      inThree: asked.filter(({ rank }) => rank >= 0 && rank < 3).length,
      missed: asked.filter(({ rank }) => rank < 0 || rank > 2).map(({ told }) => told),
      absent: absent.length,
      wrong: absent.filter(({ step }) => step === 'found').map(({ told }) => told),
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
