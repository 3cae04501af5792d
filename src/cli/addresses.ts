// npm run addresses: writes ids into the briefs and brings the ledger of published addresses up to date, or says what an
// author has to decide first.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder, model } from '#site';
import { describe } from '../check/suggestions.ts';
import { skeletonsLeft } from '../check/unwritten.ts';
import { describeChanges } from '../ledger/changes.ts';
import { DecisionError } from '../ledger/decide.ts';
import { formatLedger } from '../ledger/entry.ts';
import { missingIds, withIds } from '../ledger/locator-ids.ts';
import { Problems } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import { readContent } from '../read/content.ts';
import type { LedgerFile } from '../read/ledger.ts';
import './closed-pipe.ts';
import { parseDecisions } from './decisions.ts';
import { explain } from './explain.ts';
import { today } from './today.ts';
import { writeWhole } from './write-whole.ts';

const ledger = join(contentFolder, 'addresses.json');

/** A file with the text that it should have. */
interface Writing {
  file: string;
  text: string;
  /** One line for each place that changes. */
  told: string[];
}

try {
  const { decisions, isDry } = parseDecisions(process.argv.slice(2));
  const problems = new Problems();
  const content = await readContent(contentFolder, process.cwd(), problems);
  const { addresses } = model(content, problems, decisions);
  const left = skeletonsLeft(content);
  if (left.length)
    throw refused(
      describe('SkeletonLeft', left, true),
      'Nothing was written down: what is published as a claim’s or passage’s words stays readable for good.',
    );
  const text = formatLedger(addresses.entries, today(), content.site!.value.id);
  const current = await readFile(ledger, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  // The ledger first: what it knows finds its way back into the text, should this be interrupted.
  const isCurrent = text === current.replaceAll('\r\n', '\n');
  const writings: Writing[] = isCurrent ? [] : [{ file: ledger, text, told: [] }];
  if (addresses.setAside) writings.unshift(await keptAside(addresses.setAside, current));
  for (const brief of content.briefs) {
    const missing = missingIds(brief, addresses.paragraphIds);
    if (!missing.length) continue;
    const before = await readFile(brief.file, 'utf8');
    const told = missing.map(({ line, ids }) => `  ${brief.file}:${line}  ${ids.join(' ')}`);
    writings.push({ file: brief.file, text: withIds(before, missing), told });
  }
  if (!writings.length) console.log(`The ledger is up to date: ${addresses.entries.length} addresses.`);
  else {
    if (!isCurrent) console.log(describeChanges(addresses.unrecorded));
    for (const { file, text } of writings) if (!isDry) await writeWhole(file, text);
    for (const { file, told } of writings)
      console.log([`${isDry ? 'Would write' : 'Wrote'} ${relative(process.cwd(), file)}.`, ...told].join('\n'));
  }
} catch (error) {
  console.error(error instanceof DecisionError ? error.message : explain(error));
  process.exitCode = 1;
}

/** Keeps the ledger of another dossier, in a hidden file, which nothing reads. */
async function keptAside({ dossier }: LedgerFile, text: string): Promise<Writing> {
  const file = join(contentFolder, `.addresses-${dossier}.json`);
  const there = await readFile(file, 'utf8').catch(() => text);
  if (there !== text)
    throw refused(`The ledger of "${dossier}" would be set aside in ${file}, which is there.`, 'Move that file away.');
  return { file, text, told: [`  It is the ledger of the dossier "${dossier}", of which no article is here.`] };
}
