import { relative } from 'node:path';
import { contentFolder } from '#site';
import type { Problems } from '../problems/problems.ts';
import { readTexts, type Content } from '../read/content.ts';
import { readFolder } from '../read/folder.ts';

/**
 * The content as it would be with other files, which are not written.
 * @param texts by what problems call the files
 * @param without files that would be gone
 */
export async function contentWith(
  texts: ReadonlyMap<string, string>,
  without: readonly string[],
  problems: Problems,
): Promise<Content> {
  const folder = relative(process.cwd(), contentFolder).replaceAll('\\', '/');
  const found = new Map(await readFolder(contentFolder));
  const inside = (file: string): string => file.slice(folder.length + 1);
  for (const file of without) found.delete(inside(file));
  for (const [file, text] of texts) found.set(inside(file), text);
  const withoutSources = new Map([...found].filter(([path]) => !path.startsWith('sources/')));
  return readTexts(withoutSources, folder, problems);
}
