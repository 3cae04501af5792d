import lighthouse, { type Result } from 'lighthouse';
import { withBrowser } from '../../src/pdf/browser.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Scores {
  path: string;
  /** From 0 to 100, by category. */
  scores: Record<(typeof categories)[number], number>;
  /** Titles of the audits that took something off. */
  faults: string[];
}

/** So often is a page looked at, since one look depends on what else the machine does. */
const looks = 3;

/**
 * Lighthouse's scores of pages of a built site, on its slow phone: of several looks the one in the middle by performance.
 * @throws if it could not look at a page
 */
export async function lighthouseScores(dist: string, base: string, paths: readonly string[]): Promise<Scores[]> {
  const port = 9333;
  return withBrowser(dist, base, [`--remote-debugging-port=${port}`], async (_browser, url) => {
    const all: Scores[] = [];
    for (const path of paths) {
      const results: Result[] = [];
      for (let look = 0; look < looks; look++) {
        const result = await lighthouse(new URL(path.replace(/^\//, ''), url).href, {
          port,
          logLevel: 'error',
          onlyCategories: [...categories],
        });
        if (result && !result.lhr.runtimeError) results.push(result.lhr);
      }
      const performanceOf = ({ categories }: Result): number => categories['performance']?.score ?? 0;
      const lhr = results.sort((a, b) => performanceOf(a) - performanceOf(b))[Math.floor(results.length / 2)];
      if (!lhr) throw new Error(`Lighthouse could not look at ${path}.`);
      const score = (id: (typeof categories)[number]): number => Math.round((lhr.categories[id]?.score ?? 0) * 100);
      const counted = new Set(
        categories.flatMap(
          (id) => lhr.categories[id]?.auditRefs.filter(({ weight }) => weight > 0).map((audit) => audit.id) ?? [],
        ),
      );
      all.push({
        path,
        scores: {
          performance: score('performance'),
          accessibility: score('accessibility'),
          'best-practices': score('best-practices'),
          seo: score('seo'),
        },
        faults: Object.values(lhr.audits)
          .filter((audit) => counted.has(audit.id) && audit.score !== null && audit.score < 0.9)
          .map(({ title }) => title),
      });
    }
    return all;
  });
}
