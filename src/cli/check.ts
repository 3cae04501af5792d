// npm run check: says what is wrong in the content, or what there is and what it may still lack, and holds each brief whose
// original is on this machine against it; exit 1 for what is wrong. --all says all, --json the same to tools.
import { contentFolder, model } from '#site';
import { holdBriefs } from '../check/source/hold.ts';
import { reportHeld } from '../check/source/report.ts';
import { describe, isCut, suggestions } from '../check/suggestions.ts';
import { skeletonsLeft } from '../check/unwritten.ts';
import type { Site } from '../link/model.ts';
import { ContentError, Problems } from '../problems/problems.ts';
import { readContent, type Content } from '../read/content.ts';
import { counted } from '../show/words.ts';
import { asked } from './asked.ts';
import './closed-pipe.ts';
import { explain } from './explain.ts';

const flag = { type: 'boolean', default: false } as const;

try {
  const { all, json } = asked('npm run check [-- --all] [--json]', { options: { all: flag, json: flag } }).values;
  const problems = new Problems();
  const content = await readContent(contentFolder, process.cwd(), problems, true);
  const site = siteOf(content, problems);
  const suggested = suggestions(content, site);
  const sources = holdBriefs(content, site);
  if (json) console.log(JSON.stringify({ suggestions: Object.fromEntries(suggested), sources }, undefined, 2));
  else {
    for (const [kind, found] of suggested) console.log(`${describe(kind, found, all)}\n`);
    if (!all && suggested.entries().some(([kind, found]) => isCut(kind, found)))
      console.log('All of them, each with its place: npm run check -- --all\n');
    for (const line of [...reportHeld(sources), summary(site)]) console.log(line);
  }
  if (sources.some(({ findings }) => findings.some(({ isFault }) => isFault))) process.exitCode = 1;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** The model of the content; what it has not yet come to is told before its problems. */
function siteOf(content: Content, problems: Problems): Site {
  try {
    return model(content, problems).site;
  } catch (error) {
    const left = error instanceof ContentError ? skeletonsLeft(content) : [];
    if (left.length) console.error(`${describe('SkeletonLeft', left, true)}\n`);
    throw error;
  }
}

function summary({ articles, claims, names, events }: Site): string {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const counts: [number, string][] = [
    [articles.length, 'article'],
    [paragraphs.length, 'paragraph'],
    [claims.length, 'claim'],
    [paragraphs.flatMap(({ passages }) => passages).length, 'passage'],
    [names.length, 'name'],
    [paragraphs.flatMap(({ mentions }) => mentions).length, 'mention'],
    [events.length, 'event'],
  ];
  return `${counts.map(([count, what]) => counted(count, what)).join(', ')}; no problems.`;
}
