// npm run import -- FILE...: brings in originals, so that each can be read beside its brief, on this machine only.
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { contentFolder, getSite } from '#site';
import { readCorrections } from '../import/correct.ts';
import { importFile } from '../import/import-file.ts';
import { outlinesOf } from '../import/outline.ts';
import { refused } from '../problems/refused.ts';
import { asked } from './asked.ts';
import './closed-pipe.ts';
import { explain } from './explain.ts';

const usage = `npm run import -- FILE... [options]
  brings the originals of articles in, each beside its brief, on this machine only.
  --as SLUG      the brief that the file belongs to, where neither likeness nor the file's name tells it
  --drop 3,7-9   leaves out paragraphs, by their numbers in the preview
  --join 4+5     makes neighbours one paragraph
  --yes          writes without asking
  --replace      writes over an original that is there already`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

try {
  const { values, positionals: files } = asked(usage, {
    allowPositionals: true,
    options: { as: text, drop: text, join: text, yes: flag, replace: flag },
  });
  const { as, drop, join: joined, yes, replace } = values;
  if (!files.length) throw refused('Which file holds the original?', usage);
  const forOne = (['as', 'drop', 'join'] as const).find((name) => values[name] !== undefined);
  if (files.length > 1 && forOne)
    throw refused(`--${forOne} speaks of one file.`, `Import each of the ${files.length} by itself.`);
  const options = { as, corrections: readCorrections(drop, joined), yes, replace };
  const around = {
    ...outlinesOf(await getSite()),
    folder: join(contentFolder, 'sources'),
    written: new Map<string, string>(),
    say: (text: string) => console.log(text),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
  };
  for (const file of files) {
    const isDone = await importFile(file, options, around).catch((error: unknown) => {
      if (!(error instanceof Error && 'hint' in error)) throw error;
      console.error(`${file}: ${explain(error)}`);
      return false;
    });
    if (!isDone) process.exitCode = 1;
  }
  if (around.written.size) console.log('npm start and npm run dev show it beside its brief; npm run build never does.');
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
