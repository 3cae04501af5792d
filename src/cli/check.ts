// npm run check: says what is wrong in the content, or what there is and what it may still lack.
import { parseArgs } from 'node:util';
import { loadContent } from '#site';
import { describe, suggestions } from '../check/suggestions.ts';
import type { Site } from '../link/model.ts';
import { explain } from './explain.ts';

try {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
  const { content, site } = await loadContent();
  const found = suggestions(content, site);
  for (const [kind, findings] of found) console.log(`${describe(kind, findings, values.all)}\n`);
  if (found.size && !values.all) console.log('All of them, each with its place: npm run check -- --all\n');
  console.log(summary(site));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function summary({ articles, claims, names, events }: Site): string {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const counts = [
    [articles.length, 'articles'],
    [paragraphs.length, 'paragraphs'],
    [claims.length, 'claims'],
    [paragraphs.flatMap(({ passages }) => passages).length, 'passages'],
    [names.length, 'names'],
    [paragraphs.flatMap(({ mentions }) => mentions).length, 'mentions'],
    [events.length, 'events'],
  ];
  return `${counts.map((count) => count.join(' ')).join(', ')}; no problems.`;
}
