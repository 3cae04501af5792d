import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { findChromium } from '../cli/chromium.mjs';
import { serve } from '../cli/serve.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Scores {
  path: string;
  /** From 0 to 100, by category. */
  scores: Record<(typeof categories)[number], number>;
  /** Titles of the audits that took something off. */
  faults: string[];
}

/** Lighthouse's scores of pages of a built site, on its slow phone. */
export async function lighthouseScores(dist: string, base: string, paths: readonly string[]): Promise<Scores[]> {
  const server = await serve(dist, { base, port: 0 });
  const port = 9333;
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('There is no Chromium: npm test installs one, or says what to install.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`] });
  try {
    const all: Scores[] = [];
    for (const path of paths) {
      const result = await lighthouse(new URL(path.replace(/^\//, ''), server.url).href, { port, logLevel: 'error', onlyCategories: [...categories] });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
      const { lhr } = result;
      const score = (id: (typeof categories)[number]): number => Math.round((lhr.categories[id]?.score ?? 0) * 100);
      const counted = new Set(categories.flatMap((id) => lhr.categories[id]?.auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id) ?? []));
      all.push({
        path,
        scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
        faults: Object.values(lhr.audits).filter((audit) => counted.has(audit.id) && audit.score !== null && audit.score < 0.9).map(({ title }) => title),
      });
    }
    return all;
  } finally {
    await browser.close();
    await server.close();
  }
}
