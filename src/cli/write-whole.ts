import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file whole or, whatever ends the run meanwhile, not at all: beside it, hidden, then in its place. */
export async function writeWhole(file: string, bytes: string | Uint8Array): Promise<void> {
  const aside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(aside, bytes);
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}
