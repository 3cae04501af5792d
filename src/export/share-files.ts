import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShareFile } from '../common/share-file.ts';
import { keptAs } from '../kept/kept-as.ts';
import { digestOf } from '../kept/kept.ts';
import { Thread } from '../threads/thread.ts';
import { inLanes } from './in-lanes.ts';
import type { Files } from './write-files.ts';

/** Parts of a page that have no words and are more than half of it: they need not be parsed. */
const wordless = /<(head|style|symbol)\b[^]*?<\/\1>/g;

/**
 * A share.json for every page of a built site that has places to share, by their paths. Each text directive is proved
 * against the words of the page as it stands, unless an earlier run has proved the same page.
 * @param site absolute path of the built site
 * @param former what stood at addresses before, by page and fragment
 * @param citations by page
 */
export async function shareFiles(
  site: string,
  former: ReadonlyMap<string, ShareFile['former']>,
  citations: ReadonlyMap<string, ShareFile['citations']>,
): Promise<Files> {
  const files = new Map<string, string>();
  const kept = keptAs<ShareFile['directives']>('shares');
  // Two, since this is the last that a build waits for; the second begins with a second page.
  const provers = [0, 1].map(
    () => new Thread<string, ShareFile['directives']>(new URL('./prove-asked.ts', import.meta.url)),
  );
  let asked = 0;
  const prove = (html: string): Promise<ShareFile['directives']> => provers[asked++ % provers.length]!.ask(html);
  const makeOne = async (file: string): Promise<void> => {
    const html = readFileSync(join(site, file), 'utf8').replace(wordless, '');
    // Most pages are of names, which are shared as a whole: they need not be parsed.
    if (!/class="[^"]*\btake"[^>]*href="#/.test(html)) return;
    const folder = dirname(file).replaceAll('\\', '/');
    const path = `/${folder}/`;
    const share: ShareFile = {
      directives: await kept.get(digestOf(html), () => prove(html)),
      former: former.get(path) ?? {},
      citations: citations.get(path) ?? {},
    };
    files.set(`${folder}/share.json`, JSON.stringify(share));
  };
  try {
    await inLanes(glob('**/index.html', { cwd: site }), makeOne);
  } finally {
    await Promise.all(provers.map((prover) => prover.end()));
  }
  await kept.save();
  return files;
}
