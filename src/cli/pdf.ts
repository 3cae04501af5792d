// npm run pdf [-- --out dossier.pdf]: the whole dossier on paper, from the site as its content is now.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getSite } from '#site';
import { joinParts } from '../pdf/join.ts';
import { pageNumbers } from '../pdf/page-numbers.ts';
import { partsOf } from '../pdf/parts.ts';
import { withBrowser } from './browser.ts';
import { explain } from './explain.ts';
import { makeSite } from './make.ts';
import { root } from './setup.mjs';
import { siteUrl } from './site-url.mjs';

try {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dossier.pdf' } } });
  const dist = join(root, '.cache/paper');
  await makeSite(dist);
  const pdf = await print(dist);
  await writeFile(resolve(values.out), pdf);
  console.log(`The dossier is in ${values.out}, ${Math.round(pdf.length / 1024)} kB.`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

/** Prints twice: only the first print tells on which pages the parts begin, which the contents of the second say. */
async function print(dist: string): Promise<Buffer> {
  const site = await getSite();
  return withBrowser(dist, siteUrl().pathname, [], async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.evaluate(joinParts, { parts: partsOf(site), base: url, title: site.meta.title });
    await page.addStyleTag({ content: await readFile(join(root, 'src/pdf/dossier.css'), 'utf8') });
    const options = { preferCSSPageSize: true, format: 'A4', outline: true, tagged: true } as const;
    const numbers = Object.fromEntries(pageNumbers(await page.pdf(options)));
    await page.evaluate((pages) => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-page]')) element.textContent = String(pages[element.dataset['page']!] ?? '');
    }, numbers);
    return page.pdf(options);
  });
}
