import { needChromium } from '../../src/bin/chromium.mjs';

/** Finds Chromium, or installs it. */
export default async function setup(): Promise<void> {
  await needChromium();
}
