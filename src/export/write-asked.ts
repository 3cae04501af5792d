// Run in a thread of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerWith } from '../threads/answer-with.ts';
import type { Batch } from './write-files.ts';

const made = new Set<string>();

function write([path, content]: Batch[number]): void {
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, content);
}

await answerWith((batch: Batch) => batch.forEach(write));
