import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inLanes } from '../common/in-lanes.ts';
import type { ShareFile } from '../common/share-file.ts';
import { keptAs } from '../kept/kept-as.ts';
import { digestOf } from '../kept/kept.ts';
import { Thread } from '../threads/thread.ts';

/**
 * Writes share.json beside every page of a built site that has places to share. Each text directive is proved against
 * the words of the page as it stands, unless an earlier run has proved the same page.
 * @param site absolute path of the built site
 * @param former what stood at addresses before, by page and fragment
 * @param citations by page
 */
export async function writeShareFiles(
  site: string,
  former: ReadonlyMap<string, ShareFile['former']>,
  citations: ReadonlyMap<string, ShareFile['citations']>,
): Promise<void> {
  const kept = keptAs<ShareFile['directives']>('shares');
  const prover = new Thread<string, ShareFile['directives']>(new URL('./prove-asked.ts', import.meta.url));
  const writeOne = async (file: string): Promise<void> => {
    const folder = dirname(join(site, file));
    // Its style, which is half of it, says nothing.
    const html = readFileSync(join(site, file), 'utf8').replace(/<style>[^]*?<\/style>/g, '');
    // Most pages are of names, which are shared as a whole: they need not be parsed.
    if (!/class="[^"]*\btake"[^>]*href="#/.test(html)) return;
    const path = `/${dirname(file).replaceAll('\\', '/')}/`;
    const share: ShareFile = {
      directives: await kept.get(digestOf(html), () => prover.ask(html)),
      former: former.get(path) ?? {},
      citations: citations.get(path) ?? {},
    };
    writeFileSync(join(folder, 'share.json'), JSON.stringify(share));
  };
  try {
    await inLanes(glob('**/index.html', { cwd: site }), writeOne);
  } finally {
    await prover.end();
  }
  await kept.save();
}
