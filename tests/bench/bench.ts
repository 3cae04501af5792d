// npm run bench [-- --articles 1000]: what the tests do not assert because a clock decides: builds, Lighthouse, search.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { timeBuilds } from './builds.ts';
import { lighthouseScores } from './lighthouse.ts';
import { searchCosts } from './search-costs.ts';
import { explain } from '../../src/cli/explain.ts';
import { makeSite } from '../../src/cli/make.ts';
import { root } from '../../src/bin/setup.mjs';
import { siteUrl } from '../../src/bin/site-url.mjs';
import { dossier, generatedScores, writtenScores } from '../dossier/queries.ts';
import { siteFacts } from '../support/facts.ts';
import { getSite } from '#site';

try {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
  const count = Number(values.articles);
  if (!Number.isInteger(count) || count < 1)
    throw Object.assign(new Error(`"${values.articles}" is no number of articles.`), {
      hint: 'Write a whole number, 1 or more, behind --articles.',
    });
  const dist = join(root, '.cache/bench-site');
  const base = siteUrl().pathname;
  await makeSite(dist);
  const site = await getSite();
  const { longestArticle, sharedClaim, busiestName, misspelt, phrase } = await siteFacts();
  const pages = ['/', `/articles/${longestArticle}/`, `/claims/${sharedClaim.id}/`, `/names/${busiestName.id}/`];
  const queries = [busiestName.name, sharedClaim.title, misspelt.typed, phrase.words];
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
  for (const { name, asked, first, inThree, missed, absent, wrong } of [
    ...(site.meta.id === dossier ? await writtenScores(site) : []),
    ...(await generatedScores(site)),
  ])
    console.log(
      `  ${name.padEnd(26)} ${first}, ${inThree}, ${missed.length} of ${asked}${absent ? `; ${wrong.length} of ${absent} absent` : ''}`,
    );
  const builds = await timeBuilds(root, count);
  console.log(`Builds of ${count} synthetic articles, search index included`);
  for (const { what, articles, milliseconds } of builds)
    console.log(
      `  ${what.padEnd(26)} ${(milliseconds / 1000).toFixed(1)} s, ${(milliseconds / articles).toFixed(1)} ms an article`,
    );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function told({ median, slowest }: { median: number; slowest: number }): string {
  return `median ${median.toFixed(0)} ms, slowest ${slowest.toFixed(0)} ms`;
}
