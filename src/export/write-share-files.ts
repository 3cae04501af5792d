import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptAs } from '../kept/kept-as.ts';
import { digestOf } from '../kept/kept.ts';
import { readHtml } from './read-html.ts';
import type { ShareFile } from '../common/share-file.ts';
import { textDirective } from '../common/text-fragment.ts';

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
  for await (const file of glob('**/index.html', { cwd: site })) {
    const folder = dirname(join(site, file));
    const html = await readFile(join(site, file), 'utf8');
    // Most pages are of names, which are shared as a whole: they need not be parsed.
    if (!/class="[^"]*\btake"[^>]*href="#/.test(html)) continue;
    const path = `/${dirname(file).replaceAll('\\', '/')}/`;
    const share: ShareFile = {
      directives: await kept.get(digestOf(html), () => directivesOf(html)),
      former: former.get(path) ?? {},
      citations: citations.get(path) ?? {},
    };
    await writeFile(join(folder, 'share.json'), JSON.stringify(share));
  }
  await kept.save();
}

/** The text directives of a page, by the ids that they lead to. */
function directivesOf(html: string): ShareFile['directives'] {
  const page = readHtml(html);
  return Object.fromEntries(
    page.places.flatMap((place) => {
      const directive = textDirective(page, place);
      return directive ? [[place.id, directive]] : [];
    }),
  );
}
