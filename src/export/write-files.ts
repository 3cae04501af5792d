import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder, which need not be there.
 * @param folder absolute path
 * @param files by their path inside of it
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  const tasks = files.entries();
  const lane = async (): Promise<void> => {
    for (const [path, bytes] of tasks) await writeFile(join(folder, path), bytes);
  };
  await Promise.all(Array.from({ length: 4 }, lane));
}
