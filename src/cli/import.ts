// npm run import -- FILE...: brings in originals, so that each can be read beside its brief, on this machine only.
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { contentFolder, getSite } from '#site';
import { importFile } from '../import/import-file.ts';
import { isTold, readOptions, usage } from '../import/options.ts';
import { outlinesOf } from '../import/outline.ts';
import { Refusal } from '../import/refusal.ts';
import { answerHelp } from './asked.ts';
import './closed-pipe.ts';
import { explain } from './explain.ts';

try {
  answerHelp(usage);
  const options = readOptions(process.argv.slice(2));
  const around = {
    ...outlinesOf(await getSite()),
    folder: join(contentFolder, 'sources'),
    written: new Map<string, string>(),
    say: (text: string) => console.log(text),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : undefined,
  };
  for (const file of options.files) {
    const isDone = await importFile(file, options, around).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      console.error(`${file}: ${error.message}`);
      return false;
    });
    if (!isDone) process.exitCode = 1;
  }
  if (around.written.size) console.log('npm start and npm run dev show it beside its brief; npm run build never does.');
} catch (error) {
  console.error(isTold(error) ? error.message : explain(error));
  process.exitCode = 1;
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
