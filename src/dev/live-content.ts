import { join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { root } from '../bin/setup.mjs';
import { contentFolder, loadContent } from '#site';
import { ContentError } from '../problems/problems.ts';
import { problemPage } from './problem-page.ts';

const siteModule = join(root, 'src/site.ts');

/**
 * Makes a development server follow the content: every change of a file under content/ is read at once and shows in every
 * page that is open. While the content has problems, pages show the report in their place, and so does the terminal.
 */
export async function followContent(server: ViteDevServer): Promise<void> {
  let problems = await problemsNow();
  if (problems) console.error(problems.message);

  const changed = afterQuiet(50, async () => {
    const before = problems;
    problems = await problemsNow();
    if (problems) console.error(`\n${problems.message}`);
    else if (before) console.log('\nThe content is in order again.');
    // With it goes all that imports it. Astro's own modules must stay: pages are not found in a server that still loads them.
    for (const { moduleGraph } of Object.values(server.environments))
      moduleGraph.getModulesByFile(siteModule)?.forEach((module) => moduleGraph.invalidateModule(module));
    server.ws.send({ type: 'full-reload' });
  });
  server.watcher.add(contentFolder);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(contentFolder + sep)) changed();
  });

  server.middlewares.use((request, response, next) => {
    if (!problems || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
    response.end(problemPage(problems, server.config.base));
  });
}

async function problemsNow(): Promise<ContentError | undefined> {
  try {
    await loadContent();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  }
}

/** Calls once for a burst of calls, since an editor writes a file in several steps; may be caught between two of them. */
function afterQuiet(milliseconds: number, act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void act().catch(console.error), milliseconds);
  };
}
