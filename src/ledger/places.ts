import { dirname } from 'node:path/posix';
import { pageOf, slugOf } from '../address.ts';
import type { At } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import type { Entry, Ledger } from './entry.ts';
import type { Target } from './targets.ts';

/** Says where in an author's own files a thing stood that is gone: behind what it followed, or the file that it was. */
export function placeFinder(
  ledger: Ledger,
  offered: ReadonlyMap<string, Target>,
  { site, names }: Content,
): (entry: Entry) => At {
  const folder = dirname(site?.at().file ?? 'content/site.yaml');
  const byPage = Map.groupBy(ledger.values(), ({ address }) => pageOf(address));
  const top = (file: string): At => ({ file, line: 1, column: 1 });
  return ({ address, kind }) => {
    switch (kind) {
      case 'article':
        return top(`${folder}/articles/${slugOf(address)}.md`);
      case 'claim':
        return top(`${folder}/claims/${slugOf(address)}.md`);
      case 'name':
        return top(names[0]?.at().file ?? `${folder}/names`);
      case 'event':
        return top(`${folder}/timeline.yaml`);
      default: {
        const page = byPage.get(pageOf(address)) ?? [];
        const place = page.findIndex((entry) => entry.address === address);
        const before = page.slice(0, place).findLast((entry) => offered.has(entry.address));
        return offered.get((before ?? page[0])!.address)?.at ?? top(`${folder}/site.yaml`);
      }
    }
  };
}
