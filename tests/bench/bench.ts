// npm run bench [-- --articles 500]: what the tests do not assert because a clock decides: builds, Lighthouse, search.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCosts, type BuildCosts } from './builds.ts';
import { editTime } from './edits.ts';
import { lighthouseScores } from './lighthouse.ts';
import { machine, type Cost } from './run.ts';
import { searchCosts } from './search-costs.ts';
import { weights } from './weigh.ts';
import { explain } from '../../src/cli/explain.ts';
import { makeSite } from '../../src/cli/make.ts';
import { root } from '../../src/bin/setup.mjs';
import { saysNoMore } from '../../src/cli/progress.ts';
import { siteUrl } from '../../src/bin/site-url.mjs';
import { plainSearch } from './plain-search.ts';
import { dossier, generatedScores, writtenScores, type Score } from '../dossier/queries.ts';
import { siteFacts } from '../support/facts.ts';
import type { Site } from '../../src/link/model.ts';
import { contentFolder, getSite } from '#site';

try {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '500' } } });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1)
    throw Object.assign(new Error(`"${values.articles}" is no number of articles.`), {
      hint: 'Write a whole number, 1 or more, behind --articles.',
    });
  const dist = join(root, '.cache/bench-site');
  const base = siteUrl().pathname;
  await makeSite(dist);
  saysNoMore();
  const site = await getSite();
  const { longestArticle, sharedClaim, busiestName, misspelt, phrase } = await siteFacts();
  const pages = ['/', `/articles/${longestArticle}/`, `/claims/${sharedClaim.id}/`, `/names/${busiestName.id}/`];
  const queries = [busiestName.name, sharedClaim.title, ...(misspelt ? [misspelt.typed] : []), phrase.words];
  console.log('Lighthouse on a slow phone: performance, accessibility, best practices, SEO');
  for (const { path, scores, faults } of await lighthouseScores(dist, base, pages))
    console.log(
      `  ${path.padEnd(40)} ${Object.values(scores).join(' ')}${faults.length ? `  (${faults.join('; ')})` : ''}`,
    );
  const { bytes, names: ofNames, passages } = await searchCosts(dist, base, queries);
  console.log(
    'Search, compressed bytes from the first key to its answer, and times from key to screen on a processor four times slower',
  );
  console.log(`  names and claims           ${bytes.names} B, ${told(ofNames)}`);
  console.log(`  passages                   ${bytes.passages} B, ${told(passages)}`);
  console.log(
    'Queries in the first place, in the first three, missed; of absent things those answered without a remark',
  );
  await tellScores(site);
  const weight = await weights(dist);
  console.log('What dist/ weighs');
  console.log(`  pages and what they load   ${megabytes(weight.pages)}`);
  console.log(`  data files                 ${megabytes(weight.data)}`);
  await tellBuilds(count);
  console.log('An edit of a brief on the screen, in development');
  for (const [what, content] of [
    [`${site.articles.length} articles of this site`, contentFolder],
    ['1000 synthetic articles', 1000],
  ] as const) {
    const time = await editTime(root, content);
    console.log(`  ${what.padEnd(26)} ${time.toFixed(0)} ms (machine ${machine().toFixed(0)} ms)`);
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function told({ median, slowest }: { median: number; slowest: number }): string {
  return `median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** How the search answers, and how Pagefind alone would by its own ranking. */
async function tellScores(site: Site): Promise<void> {
  const plain = await plainSearch(site);
  const of = async (ask?: typeof plain) => [
    ...(site.meta.id === dossier ? await writtenScores(site, ask) : []),
    ...(await generatedScores(site, ask)),
  ];
  const peers = await of(plain);
  for (const [at, score] of (await of()).entries())
    console.log(`  ${score.name.padEnd(26)} ${inFigures(score)}; Pagefind alone ${inFigures(peers[at]!)}`);
}

function inFigures({ asked, first, inThree, missed, absent, wrong }: Score): string {
  const present = asked ? [`${first}, ${inThree}, ${missed.length} of ${asked}`] : [];
  return [...present, ...(absent ? [`${wrong.length} of ${absent} absent`] : [])].join(', ');
}

async function tellBuilds(articles: number): Promise<void> {
  console.log(
    'Builds of synthetic articles, search index included: this project, then plain Astro and Pagefind, by turns',
  );
  const costs = await buildCosts(root, [Math.ceil(articles / 4), articles, articles * 4]);
  for (const { articles, cold, warm, plain, machine } of costs)
    console.log(
      `  ${`${articles} articles`.padEnd(26)} cold ${seconds(cold)}, warm ${seconds(warm)}, plain ${seconds(plain)}; ${cold.peak.toFixed(0)} MiB (machine ${machine.toFixed(0)} ms)`,
    );
  for (const [index, more] of costs.slice(1).entries()) {
    const less = costs[index]!;
    const further = (of: (costs: BuildCosts) => Cost): number =>
      (of(more).milliseconds - of(less).milliseconds) / (more.articles - less.articles);
    const [ours, plain] = [further(({ cold }) => cold), further(({ plain }) => plain)];
    console.log(
      `  each further up to ${String(more.articles).padEnd(7)} ${ours.toFixed(1)} ms, plain ${plain.toFixed(1)} ms: ${(ours / plain).toFixed(1)} times`,
    );
  }
}

function seconds({ milliseconds }: Cost): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
