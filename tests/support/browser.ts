import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findChromium } from '../../src/pdf/chromium.ts';
import { serve } from '../../src/bin/serve.mjs';
import { base, dist } from './dist.ts';

export interface Site {
  /** The address of the built site, with a slash at its end. */
  readonly url: string;
  /** A page in a context of its own. What goes wrong in it is noted for `faults`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The same on a second visit: fonts that reach a page too late are left out of it (`font-display: optional`). */
  openAgain: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Console errors, exceptions, failed requests and requests to other hosts since the last call. */
  faults: () => string[];
}

/** Starts one browser for the tests of a file; each page stands in a context of its own. */
export function useBrowser(): Pick<Browser, 'newPage' | 'newContext'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('There is no Chromium: npm test installs one, or says what to install.');
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser?.close());
  return {
    newPage: (options) => browser!.newPage(options),
    newContext: (options) => browser!.newContext(options),
  };
}

/**
 * Serves a built site and starts one browser for the tests of a file; ends both after them.
 * A test file that leaves faults unread fails.
 */
export function useSite(folder = dist, at = base): Site {
  const browser = useBrowser();
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  let faults: string[] = [];
  const contexts: BrowserContext[] = [];
  /** The page of the last second visit: whoever visits with the same options finds its fonts there. */
  let warm: { key: string; page: Page } | undefined;
  beforeAll(async () => {
    server = await serve(folder, { base: at, port: 0 });
  });
  afterAll(async () => {
    await server?.close();
    expect(faults).toEqual([]);
  });

  const site: Site = {
    get url() {
      return server!.url;
    },
    async open(path, options) {
      // One context at a time: a machine with two cores holds no dozen of them.
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      const context = await browser.newContext(options);
      contexts.push(context);
      note(context, new URL(server!.url).origin, (fault) => faults.push(fault));
      const page = await context.newPage();
      await page.goto(new URL(path.replace(/^\//, ''), server!.url).href);
      return page;
    },
    async openAgain(path, { viewport, colorScheme, reducedMotion, forcedColors, contrast, ...options } = {}) {
      const key = JSON.stringify(options);
      if (warm?.key !== key || !contexts.includes(warm.page.context())) {
        warm = { key, page: await site.open(path, options) };
        await warm.page.evaluate(() => document.fonts.ready);
      }
      const { page } = warm;
      await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
      await page.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? null,
        reducedMotion: reducedMotion ?? null,
        forcedColors: forcedColors ?? null,
        contrast: contrast ?? null,
      });
      await page.mouse.move(0, 0);
      await page.goto(new URL(path.replace(/^\//, ''), server!.url).href);
      return page;
    },
    faults() {
      const noted = faults;
      faults = [];
      return noted;
    },
  };
  return site;
}

function note(context: BrowserContext, origin: string, fault: (text: string) => void): void {
  context.on('console', (message) => {
    if (message.type() === 'error') fault(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => fault(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) fault(`foreign: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) fault(`${response.status()}: ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A page that is left while it still loads aborts its requests.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      fault(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
}
