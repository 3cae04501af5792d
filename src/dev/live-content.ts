import { sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { contentFolder, readAgain } from '#site';
import { ContentError, report, type Problem } from '../problems/problems.ts';
import { counted } from '../show/words.ts';
import { pathInSite } from './path-in-site.ts';
import { problemPage } from './problem-page.ts';

/**
 * Makes a development server follow the content: every change of a file under content/ is read at once and shows in every
 * page that is open. While the content has problems, pages show the report in their place, and so does the terminal.
 */
export async function followContent(server: ViteDevServer): Promise<void> {
  let problems = await problemsNow();
  if (problems) console.error(problems.message);

  const quiet = afterQuiet(50, async () => {
    const before = problems;
    problems = await problemsNow();
    if (problems && problems.message !== before?.message) console.error(`\n${newsOf(problems, before)}`);
    if (before && !problems) console.log('\nThe content is in order again.');
    // So Astro forgets which pages there are, and what it was going to make them of.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
  });
  server.watcher.add(contentFolder);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(contentFolder + sep)) quiet.call();
  });

  server.middlewares.use(async (request, response, next) => {
    if (pathInSite(request.url!) === undefined) return next();
    // Nothing is made of content that is being looked at, nor of what has problems: Astro would tell of them once more.
    await quiet.done();
    if (!problems) return next();
    const isPage = request.headers.accept?.includes('text/html');
    response.writeHead(500, { 'content-type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8` });
    response.end(isPage ? problemPage(problems) : problems.message);
  });
}

/** The report of what was not told before; where all was, how much of it is left. */
export function newsOf({ problems, message }: ContentError, before: ContentError | undefined): string {
  const wordsOf = ({ at, code, message }: Problem): string => `${at.file} ${code} ${message}`;
  const known = new Set(before?.problems.map(wordsOf));
  const fresh = problems.filter((problem) => !known.has(wordsOf(problem)));
  const left = problems.length - fresh.length;
  if (!left) return message;
  const rest = `${counted(left, 'problem')} as before: the page and npm run check tell ${left === 1 ? 'it' : 'them'}.`;
  return fresh.length ? `${report(fresh)}\n${rest}` : rest;
}

async function problemsNow(): Promise<ContentError | undefined> {
  try {
    await readAgain();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/** Acts once for a burst of calls, since an editor writes a file in several steps; may be caught between two of them. */
function afterQuiet(milliseconds: number, act: () => Promise<void>): { call: () => void; done: () => Promise<void> } {
  let last = Promise.resolve();
  let calls = 0;
  return {
    call() {
      const mine = ++calls;
      last = setTimeout(milliseconds)
        .then(() => (mine === calls ? act() : undefined))
        .catch((error: Error) => console.error(error.message));
    },
    done: () => last,
  };
}
