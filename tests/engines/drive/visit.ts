import { afterAll, beforeAll, describe, inject } from 'vitest';
import { serve } from '../../../src/bin/serve.mjs';
import { base, dist } from '../../support/dist.ts';
import { openPuppeteer } from './puppeteer.ts';
import type { Engine, Settings, Tab } from './tab.ts';
import { openWebKit } from './webkit.ts';

export type Server = Awaited<ReturnType<typeof serve>>;

export interface Visit extends Partial<Settings> {
  width?: number;
  height?: number;
}

/** Opens a page of the built site, from its root on, for a reader who was never there. */
export type VisitPage = (path: string, visit?: Visit) => Promise<Tab>;

/**
 * Writes the same tests for each engine that was found.
 * @param start serves what is visited; the built site, by our own server, where nothing else is said
 */
export function inEachEngine(
  write: (visit: VisitPage, engine: Engine, url: () => string) => void,
  start = (): Promise<Server> => serve(dist, { base, port: 0 }),
): void {
  describe.each(inject('engines'))('$name', (engine) => {
    const open = engine.name === 'WebKit' ? openWebKit : openPuppeteer;
    const tabs = new Map<string, Promise<Tab>>();
    let server: Server;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(async () => {
      await Promise.all([...tabs.values()].map(async (tab) => (await tab).close()));
      await server.close();
    });
    const visit: VisitPage = async (
      path,
      { width = 1280, height = 900, scripts = true, dark = false, forced = false } = {},
    ) => {
      const settings = JSON.stringify({ scripts, dark, forced });
      if (!tabs.has(settings)) tabs.set(settings, open(engine, { scripts, dark, forced }));
      const tab = await tabs.get(settings)!;
      await tab.size(width, height);
      // Fonts that come too late for a first visit are left out of it, so the page is opened twice.
      for (let times = 0; times < 2; times++) {
        await tab.go(server.url + path);
        await tab.run(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      }
      return tab;
    };
    write(visit, engine, () => server.url);
  });
}
