import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ModuleKind, ScriptTarget, transpile } from 'typescript';
import { root } from '../bin/setup.mjs';
import type { Site } from '../link/model.ts';
import { pageNumbers } from './page-numbers.ts';
import { partsOf } from './parts.ts';

/**
 * Opens the front page of a served site and makes the whole dossier of it.
 * @param url address of the site, with a slash at its end
 */
export async function openDossier(browser: Browser, url: string, site: Site, parts = partsOf(site)): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(url);
  await page.addScriptTag({ content: await dossierScript(), type: 'module' });
  // A module may run later than it was added.
  await page.waitForFunction('window.joinParts');
  await page.evaluate(`joinParts(${JSON.stringify({ parts, base: url, title: site.meta.title })})`);
  await page.addStyleTag({ content: await readFile(join(root, 'src/pdf/dossier.css'), 'utf8') });
  await page.addStyleTag({ content: footer(site.meta.title) });
  return page;
}

/** At the foot of every page the title of the site; JSON's escapes of quotation marks and backslashes are CSS's as well. */
const footer = (title: string): string =>
  `@page { @bottom-left { content: ${JSON.stringify(title)}; font: 8pt sans-serif } }`;

/** What makes the dossier in the browser, as a script that it can run. */
const dossierScript = async (): Promise<string> =>
  transpile(await readFile(join(root, 'src/client/dossier.ts'), 'utf8'), {
    module: ModuleKind.ESNext,
    target: ScriptTarget.ESNext,
  });

/** Prints twice: only the first print tells on which pages the parts begin, which the contents of the second say. */
export async function printDossier(page: Page): Promise<Buffer> {
  const options = { preferCSSPageSize: true, format: 'A4', outline: true, tagged: true } as const;
  const numbers = Object.fromEntries(await pageNumbers(await page.pdf(options)));
  await page.evaluate(`numberPages(${JSON.stringify(numbers)})`);
  return page.pdf(options);
}
