import lighthouse from 'lighthouse';
import { withBrowser } from '../cli/browser.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Scores {
  path: string;
  /** From 0 to 100, by category. */
  scores: Record<(typeof categories)[number], number>;
  /** Titles of the audits that took something off. */
  faults: string[];
}

/** Lighthouse's scores of pages of a built site, on its slow phone. */
export async function lighthouseScores(dist: string, base: string, paths: readonly string[]): Promise<Scores[]> {
  const port = 9333;
  return withBrowser(dist, base, [`--remote-debugging-port=${port}`], async (_browser, url) => {
    const all: Scores[] = [];
    for (const path of paths) {
      const result = await lighthouse(new URL(path.replace(/^\//, ''), url).href, { port, logLevel: 'error', onlyCategories: [...categories] });
      if (!result) throw new Error(`Lighthouse said nothing of ${path}.`);
      const { lhr } = result;
      const score = (id: (typeof categories)[number]): number => Math.round((lhr.categories[id]?.score ?? 0) * 100);
      const counted = new Set(categories.flatMap((id) => lhr.categories[id]?.auditRefs.filter(({ weight }) => weight > 0).map((audit) => audit.id) ?? []));
      all.push({
        path,
        scores: { performance: score('performance'), accessibility: score('accessibility'), 'best-practices': score('best-practices'), seo: score('seo') },
        faults: Object.values(lhr.audits).filter((audit) => counted.has(audit.id) && audit.score !== null && audit.score < 0.9).map(({ title }) => title),
      });
    }
    return all;
  });
}
