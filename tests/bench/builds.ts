import { cp, glob, rm, appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainSize, writeCorpus } from './corpus.ts';
import { writePlainSite } from './plain-site.ts';
import { machine, run, type Cost } from './run.ts';

/** How often each build is made, one of ours and one of the others by turns: what counts is the one in the middle. */
const rounds = 3;

/** What builds of one corpus cost, those of the middle. */
export interface BuildCosts {
  articles: number;
  /** Nothing kept, and nothing built before. */
  cold: Cost;
  /** After an edit of one brief. */
  warm: Cost;
  /** The same Markdown with plain Astro and Pagefind. */
  plain: Cost;
  /** Milliseconds that a fixed piece of work took meanwhile. */
  machine: number;
}

/**
 * Builds synthetic corpora with this project, and the same Markdown with plain Astro and Pagefind, by turns. Each build has a
 * folder of its own, and none is removed before the end: ext4 is slow to make files soon after thousands were deleted, which
 * a new clone knows nothing of.
 * @param root the project's folder; the work is done in its `.cache`, so that both find the same packages
 * @param sizes how many articles
 */
export async function buildCosts(root: string, sizes: readonly number[]): Promise<BuildCosts[]> {
  const folder = join(root, '.cache/bench');
  const costs: BuildCosts[] = [];
  for (const articles of sizes) {
    const place = join(folder, String(articles));
    await writeCorpus(join(place, 'content'), { ...plainSize, articles });
    await writePlainSite(join(place, 'plain'), join(place, 'content/articles'));
    const all: BuildCosts[] = [];
    for (let round = 0; round < rounds; round++) all.push({ articles, ...(await oneRound(root, place, round)) });
    const middle = (of: (costs: BuildCosts) => Cost): Cost => median(all.map(of), ({ milliseconds }) => milliseconds);
    costs.push({
      articles,
      cold: middle(({ cold }) => cold),
      warm: middle(({ warm }) => warm),
      plain: middle(({ plain }) => plain),
      machine: median(
        all.map(({ machine }) => machine),
        (time) => time,
      ),
    });
  }
  await rm(folder, { recursive: true });
  return costs;
}

async function oneRound(root: string, place: string, round: number): Promise<Omit<BuildCosts, 'articles'>> {
  const content = join(place, 'content');
  const ours = (): Promise<Cost> =>
    run(root, ['src/cli/build.ts', '--outDir', join(place, `ours-${round}`)], { CONTENT: content });
  for await (const kept of glob('.cache/*.kept', { cwd: root })) await rm(join(root, kept));
  const cold = await ours();
  await appendFile(
    join(content, 'articles/article-0.md'),
    '\nOne more paragraph, written meanwhile. [¶ 1](source:1)\n',
  );
  const warm = await ours();
  const [plain, built] = [join(place, 'plain'), join(place, `plain-${round}`)];
  // Where Astro keeps what it has parsed.
  await rm(join(plain, 'node_modules'), { recursive: true, force: true });
  const bin = join(root, 'node_modules/astro/bin/astro.mjs');
  const astro = await run(plain, [bin, 'build', '--root', plain, '--outDir', built], {});
  const pagefind = await run(plain, [join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', built], {});
  return {
    cold,
    warm,
    plain: { milliseconds: astro.milliseconds + pagefind.milliseconds, peak: Math.max(astro.peak, pagefind.peak) },
    machine: machine(),
  };
}

/** The one in the middle by a measure. */
export function median<T>(values: readonly T[], measure: (value: T) => number): T {
  return [...values].sort((a, b) => measure(a) - measure(b))[Math.floor(values.length / 2)]!;
}

/** Copies a content folder, or writes a synthetic one, for an author to edit. */
export async function editable(place: string, content: string | number): Promise<void> {
  if (typeof content === 'number') await writeCorpus(place, { ...plainSize, articles: content });
  else await cp(content, place, { recursive: true });
}
