import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

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
 * @returns its path
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return [headless, ...browsers, chromium.executablePath()].find((path) => existsSync(path));
}
