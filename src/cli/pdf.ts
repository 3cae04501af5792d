// npm run pdf [-- --out dossier.pdf]: the whole dossier on paper, from the site as its content is now.
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { getSite } from '#site';
import { root } from '../bin/setup.mjs';
import { siteUrl } from '../bin/site-url.mjs';
import { withBrowser } from '../pdf/browser.ts';
import { openDossier, printDossier } from '../pdf/print.ts';
import { asked } from './asked.ts';
import { explain } from './explain.ts';
import { makeSite } from './make.ts';

try {
  const { values } = asked('npm run pdf [-- --out dossier.pdf]', {
    options: { out: { type: 'string', default: 'dossier.pdf' } },
  });
  const dist = join(root, '.cache/paper');
  await makeSite(dist);
  const site = await getSite();
  const pdf = await withBrowser(dist, siteUrl().pathname, [], async (browser, url) =>
    printDossier(await openDossier(browser, url, site)),
  );
  await writeFile(resolve(values.out), pdf);
  console.log(`The dossier is in ${values.out}, ${Math.round(pdf.length / 1024)} kB.`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
