import { glob, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What others take away, and readers do not load. */
const data = ['.json', '.jsonld', '.csv', '.zip', '.md', '.bib', '.ris', '.xml'];

/** Bytes of a built site: of its data files, and of all others. */
export async function weights(dist: string): Promise<{ pages: number; data: number }> {
  const sum = { pages: 0, data: 0 };
  for await (const file of glob('**/*', { cwd: dist })) {
    const stats = await stat(join(dist, file));
    if (stats.isFile()) sum[data.includes(extname(file)) ? 'data' : 'pages'] += stats.size;
  }
  return sum;
}
