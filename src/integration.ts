import { rename, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder, getSite } from '#site';
import { publicUrl, siteUrl } from './bin/site-url.mjs';
import { saysNow } from './cli/progress.ts';
import { indexFiles } from './index/index-files.ts';
import { paintedPictures } from './pictures/draw.ts';
import { followContent } from './dev/live-content.ts';
import { serveFiles } from './dev/serve-files.ts';
import { isUnwatched } from './dev/unwatched.ts';
import { formerWords } from './export/former-words.ts';
import { readyCitations } from './export/ready-citations.ts';
import { notePackages } from './export/licences.ts';
import { writeHostFiles } from './export/write-host-files.ts';
import { writeFiles, type Files } from './export/write-files.ts';
import { filesOf } from './files.ts';
import { shareFiles } from './export/share-files.ts';
import { shareStyles } from './export/share-styles.ts';

/** What is made once for all pages and for this integration, as package.json names it, and what the pages ask it for. */
const once: Readonly<Record<string, readonly string[]>> = {
  '#site': ['getSite'],
  '#fonts': ['fontFiles', 'fontRules'],
  '#site-url': ['siteUrl'],
};

/** Outside of the bundle these are one module each: content is parsed once, fonts are cut once. */
const outside: Plugin = {
  name: 'content',
  enforce: 'pre',
  resolveId: (id) => (id in once ? { id, external: true } : undefined),
};

/** In development too, where each file would be run once more for the pages: they are taken from where Node has them. */
const ofNode: Plugin = {
  name: 'content',
  enforce: 'pre',
  resolveId: (id) => (id in once ? `\0${id}` : undefined),
  load: (id) =>
    id.slice(1) in once
      ? `import { createRequire } from 'node:module';
        export const { ${once[id.slice(1)]!.join(', ')} } = createRequire(${JSON.stringify(import.meta.filename)})('${id.slice(1)}');`
      : undefined,
};

/** Joins the content to Astro: one model for a whole build, live reload in development. */
export function content(): AstroIntegration {
  const bundled = new Set<string>();
  /** Where what is made beside the pages waits for them: a build begins with an empty folder. */
  let aside = '';
  let beside: Record<string, Promise<void>> = {};
  /** The site that this one will replace, if there is one. */
  const replaced = process.env.REPLACED_SITE;
  const write = async (place: string, folder: string, files: Promise<Files>): Promise<void> =>
    writeFiles(join(place, folder), await files, replaced && join(replaced, folder));
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { plugins: [notePackages(bundled)] } });
        updateConfig({ vite: { plugins: [command === 'build' ? outside : ofNode] } });
        updateConfig({ vite: { server: { watch: { ignored: (path: string) => isUnwatched(path, contentFolder) } } } });
      },
      'astro:config:done': ({ config }) => {
        aside = `${resolve(fileURLToPath(config.outDir))}.beside`;
      },
      'astro:build:start': async () => {
        // What other processors do goes on while pages are made; what fails is told to who waits for it.
        const site = await getSite();
        beside = {
          // What unfurls a link asks for them by whole addresses, so without one nothing leads to them.
          ...(publicUrl() && { pictures: write(aside, 'pictures', paintedPictures(site)) }),
          pagefind: write(aside, 'pagefind', indexFiles(site)),
        };
        for (const written of Object.values(beside)) written.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const built = fileURLToPath(dir);
        const site = await getSite();
        const url = siteUrl();
        await shareStyles(built, url.pathname);
        saysNow('Writing the data files');
        await Promise.all([
          write(built, '', shareFiles(built, formerWords(site), readyCitations(site))),
          write(built, '', filesOf(site, publicUrl())),
        ]);
        const steps = { pictures: 'Painting pictures', pagefind: 'Indexing the paragraphs' } as const;
        for (const [folder, written] of Object.entries(beside)) {
          saysNow(steps[folder as keyof typeof steps]);
          await written;
          await rename(join(aside, folder), join(built, folder));
        }
        await rmdir(aside);
        await writeHostFiles(built, url.pathname, bundled);
      },
      'astro:server:setup': async ({ server }) => {
        await followContent(server);
        serveFiles(server);
      },
    },
  };
}
