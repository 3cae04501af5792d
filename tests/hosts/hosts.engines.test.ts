import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../src/bin/serve.mjs';
import { heardWhileLoading } from '../engines/drive/loading.ts';
import { inEachEngine, type Server } from '../engines/drive/visit.ts';
import { command } from '../support/build.ts';
import { siteFacts } from '../support/facts.ts';
import { found, kinds } from '../support/kinds.ts';
import { nginx, serveByNginx } from './with-nginx.ts';

const { longestArticle, phrase } = await siteFacts();
// nginx shows its page for what is not there at every address but its own.
const pages = [...kinds, found].filter((path) => path !== '404.html');

const hosts: [string, string, (folder: string) => Promise<Server>][] = [
  ['nginx with the shipped configuration', '/', (folder) => serveByNginx(folder, '/')],
  [
    'a server of files, under a path with a space, signs and letters of any script',
    '/a b/ü & (北)/',
    (folder) => serve(folder, { base: encodeURI('/a b/ü & (北)/'), port: 0 }),
  ],
];

const foundCount = (): number => document.querySelectorAll('#results a').length;

describe.each(hosts)('from %s', (host, base, start) => {
  describe.skipIf(/nginx/.test(host) && !nginx)('', () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'built-'));
      const { code, stderr } = await command('build.ts', ['--outDir', folder], {
        SITE_URL: `https://example.org${base}`,
      });
      expect(code, stderr).toBe(0);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    inEachEngine(
      (visit, engine, url) => {
        test('every kind of page, the search, a preview and the menu of an address leave the console empty', async () => {
          const tab = await visit('');
          for (const path of pages) {
            await tab.go(url() + path);
            expect(await tab.run(() => document.styleSheets.length), path).toBeGreaterThan(0);
            // What is left while it still searches says so.
            if (path === found) await expect.poll(() => tab.run(foundCount)).toBeGreaterThan(0);
            expect(await tab.heard(), path).toEqual([]);
          }
          await visit(`articles/${longestArticle}/`, { width: 1440 });
          await tab.type('/');
          await tab.type(phrase.words);
          await expect
            .poll(() =>
              tab.run((id) => Boolean(document.querySelector(`#found a[href*="#${id}:~:"]`)), phrase.paragraph),
            )
            .toBe(true);
          await tab.press('Escape');
          const sign = '.passage + .signs > .lead';
          await tab.run((sign) => document.querySelector(sign)!.scrollIntoView({ block: 'center' }), sign);
          await tab.hover(sign);
          await expect.poll(() => tab.run(() => Boolean(document.querySelector('#preview .said')))).toBe(true);
          await tab.press('Escape');
          await tab.click('.body .num');
          await expect
            .poll(() => tab.run(() => Boolean(document.querySelector('.share-menu:popover-open'))))
            .toBe(true);
          expect(await tab.heard()).toEqual([]);
        });

        if (engine.name === 'WebKit')
          test('every kind of page loads without a word in the console', async () => {
            expect(
              await heardWhileLoading(
                engine,
                pages.map((path) => url() + path),
              ),
            ).toEqual([]);
          });
      },
      () => start(folder),
    );
  });
});
