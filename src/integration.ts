import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '#site';
import { followContent } from './dev/live-content.ts';
import { pagefindEngine } from './search/engine-plugin.ts';
import { writeShareFiles } from './share/write-share-files.ts';

/** Joins the content to Astro: one model for a whole build, live reload in development. */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [pagefindEngine()] } });
        if (command !== 'build') return;
        // Outside of the bundle, #site is one module for the pages and for this integration: content is parsed once.
        const external = ['#site', '#passages'];
        updateConfig({
          vite: {
            plugins: [{ name: 'content', enforce: 'pre', resolveId: (id: string) => (external.includes(id) ? { id, external: true } : undefined) }],
          },
        });
      },
      'astro:build:start': async () => {
        await getSite();
      },
      'astro:build:done': ({ dir }) => writeShareFiles(fileURLToPath(dir)),
      'astro:server:setup': ({ server }) => followContent(server),
    },
  };
}
