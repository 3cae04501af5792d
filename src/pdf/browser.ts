import { chromium, type Browser } from 'playwright-core';
import { serve } from '../bin/serve.mjs';
import { findChromium } from './chromium.ts';

/**
 * Serves a built site and opens a browser for as long as it is needed.
 * @param args to start the browser with
 * @throws if there is no browser
 */
export async function withBrowser<T>(
  dist: string,
  base: string,
  args: readonly string[],
  use: (browser: Browser, url: string) => Promise<T>,
): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium: npm test installs one, or says what to install.');
  const server = await serve(dist, { base, port: 0 });
  try {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] });
    try {
      return await use(browser, server.url);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
