import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getSite } from '#site';
import { siteUrl } from './bin/site-url.mjs';
import { indexFiles } from '#indexes';
import { picturesOf } from '#pictures';
import { followContent } from './dev/live-content.ts';
import { servePagefind } from './dev/pagefind-files.ts';
import { formerWords } from './export/former-words.ts';
import { readyCitations } from './export/ready-citations.ts';
import { notePackages } from './export/licences.ts';
import { writeHostFiles } from './export/write-host-files.ts';
import { writeShareFiles } from './export/write-share-files.ts';

/** Joins the content to Astro: one model for a whole build, live reload in development. */
export function content(): AstroIntegration {
  const bundled = new Set<string>();
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(bundled)] } });
        if (command !== 'build') return;
        // Outside of the bundle these are one module each for the pages and for this integration: content is parsed once, and
        // what takes its time has begun before the pages ask for it.
        const external = ['#site', '#indexes', '#pictures'];
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content',
                enforce: 'pre',
                resolveId: (id: string) => (external.includes(id) ? { id, external: true } : undefined),
              },
            ],
          },
        });
      },
      'astro:build:start': async () => {
        const site = await getSite();
        picturesOf(site);
        indexFiles(site).catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const built = fileURLToPath(dir);
        const site = await getSite();
        await writeShareFiles(built, formerWords(site), readyCitations(site));
        await writeHostFiles(built, siteUrl().pathname, bundled);
      },
      'astro:server:setup': async ({ server }) => {
        servePagefind(server);
        await followContent(server);
      },
    },
  };
}
