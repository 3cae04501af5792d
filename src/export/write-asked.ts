// Run in a thread of its own.
import { constants, linkSync, lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { answerWith } from '../threads/answer-with.ts';
import type { Batch, Made } from './write-files.ts';

const made = new Set<string>();
/** What a new file is: neither a link nor closed to those who may read others; it has one name. */
const plain = constants.S_IFREG | (0o666 & ~process.umask());

function makeFolder(folder: string): void {
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** Folders by their paths: whether they are where they seem to be, and no link to another place. */
const own = new Map<string, boolean>();

function isOwn(folder: string, root: string): boolean {
  if (!own.has(folder)) own.set(folder, realpathSync(folder) === join(realpathSync(root), relative(root, folder)));
  return own.get(folder)!;
}

/** Whether a file in a folder that was there before has the same content, and could be given a second name. */
function takesOver(root: string, path: string, content: Made, to: string): boolean {
  const before = join(root, path);
  try {
    const { mode, nlink } = lstatSync(before);
    if (mode !== plain || nlink > 1 || !isOwn(dirname(before), root)) return false;
    if (!readFileSync(before).equals(Buffer.from(content))) return false;
    linkSync(before, to);
    return true;
  } catch {
    // It was not there, or its file system gives no second names.
    return false;
  }
}

await answerWith(({ folder, before, files }: Batch) => {
  for (const [path, content] of files) {
    const to = join(folder, path);
    makeFolder(dirname(to));
    if (before === undefined || !takesOver(before, path, content, to)) writeFileSync(to, content);
  }
});
