// @ts-check
// Runs under Node 20 as well: no TypeScript.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDebian } from './debian.mjs';
import { node, root, run } from './setup.mjs';

/** Debian's, which opens no window, and does the same work in little more than half of the time. */
const headless = '/usr/bin/chromium-headless-shell';

/** The usual places of the whole browser. */
export const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Finds a Chromium: the one that the variable CHROMIUM names, else one without a window, else in the usual places, else
 * Playwright's.
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const { chromium } = await import('playwright-core');
  return [headless, ...browsers, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Finds a Chromium, or installs one: a package of Debian where this process may, else Playwright's.
 * @returns {Promise<string>} its path
 * @throws if there is none; the message says what to install
 */
export async function needChromium() {
  const found = await findChromium();
  if (found) return found;
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM names ${process.env.CHROMIUM}, and there is no such file.`);
  console.log('The browser tests need Chromium: installing it …');
  for (const name of ['chromium-headless-shell', 'chromium']) if (!(await findChromium())) await installDebian([name]);
  if (!(await findChromium()))
    await run(node, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  const installed = await findChromium();
  if (!installed)
    throw new Error(
      'There is no Chromium, and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere Chrome or npx playwright-core install chromium), or set CHROMIUM to its path.',
    );
  return installed;
}
