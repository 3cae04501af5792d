import { glob, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readHtml } from './read-html.ts';
import { citationFile, citationFormats, type CitationFormat } from '../cite/formats.ts';
import type { ShareFile } from '../common/share-file.ts';
import { textDirective } from '../common/text-fragment.ts';

/**
 * Writes share.json beside every page of a built site that has places to share. Each text directive is proved against
 * the words of the page as it stands.
 * @param site absolute path of the built site
 * @param former what stood at addresses before, by page and fragment
 */
export async function writeShareFiles(site: string, former: ReadonlyMap<string, ShareFile['former']>): Promise<void> {
  for await (const file of glob('**/index.html', { cwd: site })) {
    const folder = dirname(join(site, file));
    const html = await readFile(join(site, file), 'utf8');
    // Most pages are of names, which are shared as a whole: they need not be parsed.
    if (!/class="[^"]*\btake"[^>]*href="#/.test(html)) continue;
    const page = readHtml(html);
    const directives = page.places.flatMap((place) => {
      const directive = textDirective(page, place);
      return directive ? [[place.id, directive]] : [];
    });
    const share: ShareFile = {
      directives: Object.fromEntries(directives),
      former: former.get(`/${dirname(file).replaceAll('\\', '/')}/`) ?? {},
      citations: await citationsIn(folder),
    };
    await writeFile(join(folder, 'share.json'), JSON.stringify(share));
  }
}

async function citationsIn(folder: string): Promise<ShareFile['citations']> {
  const citations: Record<string, string> = {};
  for (const format of Object.keys(citationFormats) as CitationFormat[]) {
    const text = await readFile(join(folder, citationFile(format)), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (text) citations[citationFormats[format].label] = text.trim();
  }
  return citations;
}
