// npm run addresses: brings the ledger of published addresses up to date, or says what an author has to decide first.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder, model } from '#site';
import { changesBetween, describeChanges } from '../ledger/changes.ts';
import type { Entry } from '../ledger/entry.ts';
import { formatLedger } from '../ledger/entry.ts';
import { carryRenames } from '../ledger/renames.ts';
import { Problems } from '../problems/problems.ts';
import { readContent } from '../read/content.ts';
import { checkDecisions, checkOutcome, DecisionError, parseDecisions } from './decisions.ts';
import { explain } from './explain.ts';

const file = join(contentFolder, 'addresses.json');

try {
  const decisions = parseDecisions(process.argv.slice(2));
  const problems = new Problems();
  const content = await readContent(contentFolder, process.cwd(), problems);
  const before = content.ledger?.entries ?? [];
  const carried = carryRenames(before, content, new Problems());
  checkDecisions(decisions, carried);
  const { site } = model(content, problems, decisions);
  checkOutcome(decisions, carried, site.ledger);
  await bringUpToDate(before, site.ledger);
} catch (error) {
  console.error(error instanceof DecisionError ? error.message : explain(error));
  process.exitCode = 1;
}

async function bringUpToDate(before: readonly Entry[], after: readonly Entry[]): Promise<void> {
  const text = formatLedger(after);
  const current = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  if (text === current) return console.log(`The ledger is up to date: ${after.length} addresses.`);
  await writeFile(file, text);
  console.log(describeChanges(changesBetween(before, after)));
  console.log(`Wrote ${after.length} addresses to ${relative(process.cwd(), file)}.`);
}
