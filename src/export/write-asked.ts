// Run in a thread of its own.
import { constants, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { answerWith } from '../threads/answer-with.ts';
import type { Batch, Made } from './write-files.ts';

const made = new Set<string>();
/** What a new file is: neither a link nor closed to those who may read others. */
const plain = constants.S_IFREG | (0o666 & ~process.umask());

function write(path: string, content: Made, before: string | undefined): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  if (!before || !takesOver(before, content, path)) writeFileSync(path, content);
}

/** Whether a file that was there before has the same content and could be given a second name. */
function takesOver(before: string, content: Made, path: string): boolean {
  try {
    if (lstatSync(before).mode !== plain || !readFileSync(before).equals(Buffer.from(content))) return false;
    linkSync(before, path);
    return true;
  } catch {
    // It was not there, or its file system gives no second names.
    return false;
  }
}

await answerWith(({ folder, before, files }: Batch) =>
  files.forEach(([path, content]) => write(join(folder, path), content, before && join(before, path))),
);
