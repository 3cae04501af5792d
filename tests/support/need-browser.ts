import { join } from 'node:path';
import { node, root, run } from '../../src/bin/setup.mjs';
import { findChromium } from '../../src/pdf/chromium.ts';
import { installDebian } from './debian.ts';

/**
 * Finds Chromium, or installs it: a package of Debian where this process may, else Playwright's.
 * @throws if there is none; the message says what to install
 */
export default async function setup(): Promise<void> {
  if (findChromium()) return;
  if (process.env.CHROMIUM) throw new Error(`CHROMIUM names ${process.env.CHROMIUM}, and there is no such file.`);
  console.log('The browser tests need Chromium: installing it …');
  for (const name of ['chromium-headless-shell', 'chromium']) if (!findChromium()) await installDebian([name]);
  if (!findChromium()) await run(node, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  if (!findChromium())
    throw new Error(
      'There is no Chromium, and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere Chrome or npx playwright-core install chromium), or set CHROMIUM to its path.',
    );
}
