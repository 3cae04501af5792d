import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { getSite } from '#site';
import { saysNow } from './bin/progress.mjs';
import { root } from './bin/setup.mjs';
import { siteUrl } from './bin/site-url.mjs';
import { indexFiles } from './index/index-files.ts';
import { paintedPictures } from './pictures/draw.ts';
import { followContent } from './dev/live-content.ts';
import { servePagefind } from './dev/pagefind-files.ts';
import { formerWords } from './export/former-words.ts';
import { readyCitations } from './export/ready-citations.ts';
import { notePackages } from './export/licences.ts';
import { writeHostFiles } from './export/write-host-files.ts';
import { writeFiles } from './export/write-files.ts';
import { shareStyles } from './export/share-styles.ts';
import { writeShareFiles } from './export/write-share-files.ts';

/** Outside of the bundle the site is one module for the pages and for this integration: content is parsed once. */
const siteOutside: Plugin = {
  name: 'content',
  enforce: 'pre',
  resolveId: (id) => (id === '#site' ? { id, external: true } : undefined),
};

/** In development too, where each file would be run once more for the pages: it is taken from where Node has it. */
const siteOfNode: Plugin = {
  name: 'content',
  enforce: 'pre',
  resolveId: (id) => (id === '#site' ? '\0site' : undefined),
  load: (id) =>
    id === '\0site'
      ? `import { createRequire } from 'node:module';
        export const { getSite } = createRequire(${JSON.stringify(join(root, 'package.json'))})('./src/site.ts');`
      : undefined,
};

/** Joins the content to Astro: one model for a whole build, live reload in development. */
export function content(): AstroIntegration {
  const bundled = new Set<string>();
  let beside: Record<string, Promise<ReadonlyMap<string, Uint8Array>>> = {};
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(bundled)] } });
        updateConfig({ vite: { plugins: [command === 'build' ? siteOutside : siteOfNode] } });
      },
      'astro:build:start': async () => {
        // What other processors do goes on while pages are made; what fails is told to who waits for it.
        const site = await getSite();
        beside = { pictures: paintedPictures(site), pagefind: indexFiles(site) };
        for (const files of Object.values(beside)) files.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const built = fileURLToPath(dir);
        const site = await getSite();
        const steps = { pictures: 'Painting pictures', pagefind: 'Indexing the paragraphs' } as const;
        for (const [folder, files] of Object.entries(beside)) {
          saysNow(steps[folder as keyof typeof steps]);
          await writeFiles(join(built, folder), await files);
        }
        saysNow('Proving the links to words');
        await shareStyles(built, siteUrl().pathname);
        await writeShareFiles(built, formerWords(site), readyCitations(site));
        await writeHostFiles(built, siteUrl().pathname, bundled);
      },
      'astro:server:setup': async ({ server }) => {
        await followContent(server);
        servePagefind(server);
      },
    },
  };
}
