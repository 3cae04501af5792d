import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/bin/setup.mjs';

const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A checkout of this project in a folder that is made for it, with the content of a fixture; no repository of git. */
export async function checkout(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  await cp(join(root, 'tests/fixtures/harbour'), join(folder, 'content'), { recursive: true });
  const [from, to] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  await mkdir(to);
  // A link to the whole folder would let npm empty this checkout's own.
  for (const entry of await readdir(from, { withFileTypes: true }))
    await (entry.isFile()
      ? cp(join(from, entry.name), join(to, entry.name))
      : symlink(join(from, entry.name), join(to, entry.name), 'junction'));
  return folder;
}
