// npm run rename -- claim|article|name|heading <old> <new>: gives a thing another id wherever it is meant by it.
import { readFileSync } from 'node:fs';
import { access, rename as moveFile, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { contentFolder, model } from '#site';
import { Problems } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import { readContent } from '../read/content.ts';
import { rename, renamable, type Renamable, type Renamed } from '../rename/rename.ts';
import { asked } from './asked.ts';
import './closed-pipe.ts';
import { contentWith } from './content-with.ts';
import { explain } from './explain.ts';
import { today } from './today.ts';
import { writeWhole } from './write-whole.ts';

const usage = 'npm run rename -- article|claim|name|heading <old> <new>';

try {
  const { positionals } = asked(usage, { allowPositionals: true });
  const [kind, old, now, ...more] = positionals;
  if (!isRenamable(kind) || old === undefined || now === undefined || more.length)
    throw refused('What is to have another id?', usage);
  const problems = new Problems();
  const content = await readContent(contentFolder, process.cwd(), problems);
  model(content, problems);
  const renamed = rename(kind, old, now, content, (file) => readFileSync(file, 'utf8'), today());
  const after = new Problems();
  model(await contentWith(renamed.texts, renamed.moved ? [renamed.moved.from] : [], after), after);
  await write(renamed);
  if (kind === 'article') await moveSource(old, now);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function isRenamable(word: string | undefined): word is Renamable {
  return renamable.some((kind) => kind === word);
}

async function write({ texts, moved }: Renamed): Promise<void> {
  for (const [file, text] of texts) await writeWhole(file, text);
  if (moved) await rm(moved.from);
  for (const file of texts.keys())
    console.log(file === moved?.to ? `Moved ${moved.from} to ${file}.` : `Wrote ${file}.`);
}

/** An original that was brought in goes with its brief. */
async function moveSource(old: string, now: string): Promise<void> {
  const [from, to] = [old, now].map((slug) => join(contentFolder, 'sources', `${slug}.md`)) as [string, string];
  if (
    await access(from).then(
      () => true,
      () => false,
    )
  ) {
    await moveFile(from, to);
    console.log(`Moved the original in ${relative(process.cwd(), dirname(to))}/.`);
  }
}
