// npm run check: says what is wrong in the content, or what there is and what it may still lack.
import { loadContent } from '#site';
import { suggestions } from '../check/suggestions.ts';
import type { Site } from '../link/model.ts';
import { explain } from './explain.ts';

try {
  const { content, site } = await loadContent();
  for (const { at, text } of suggestions(content, site)) console.log(`${at.file}:${at.line}:${at.column}  ${text}`);
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
