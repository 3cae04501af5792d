// npm run new -- dossier|article|claim|name|event: writes what one begins with.
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { contentFolder } from '#site';
import { things, type Thing } from '../ledger/things.ts';
import { addition, type Addition } from '../new/addition.ts';
import { dossierFiles } from '../new/dossier.ts';
import { ContentError, Problems } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import { readContent } from '../read/content.ts';
import { asked } from './asked.ts';
import './closed-pipe.ts';
import { explain } from './explain.ts';
import { writeWhole } from './write-whole.ts';

const usage = `npm run new -- dossier [folder]
npm run new -- article|claim <id> …
npm run new -- name <id> … [--kind people]
npm run new -- event <id> … [--date 2019-06]`;

/** Problems of a file that can be read all the same, and to which something can be added. */
const slips = new Set<string>(['FieldInvalid', 'IdInvalid', 'IdDuplicate']);

try {
  const { values, positionals } = asked(usage, {
    allowPositionals: true,
    options: { kind: { type: 'string' }, date: { type: 'string' } },
  });
  const [thing, ...ids] = positionals;
  const [folder = contentFolder] = ids;
  if (thing === 'dossier' && ids.length < 2) await newDossier(resolve(folder));
  else if (isThing(thing) && ids.length) {
    if (new Set(ids).size < ids.length) throw refused('An id is there twice.', usage);
    // Nothing is written unless all of it can be.
    for (const id of ids) await newThing(thing, id, values);
    const added = [];
    for (const id of ids) {
      const { path, text, next } = await newThing(thing, id, values);
      added.push({ file: await write(join(contentFolder, path), text), next });
    }
    for (const file of new Set(added.map(({ file }) => file))) console.log(`Wrote ${file}.`);
    console.log(added[0]!.next);
  } else throw refused('What is to be new?', usage);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function isThing(word: string | undefined): word is Thing {
  return things.some((thing) => thing === word);
}

async function newDossier(folder: string): Promise<void> {
  const files = await dossierFiles(folder);
  for (const [path, text] of files) console.log(`Wrote ${await write(join(folder, path), text)}.`);
  const elsewhere = folder === contentFolder ? '' : `CONTENT=${relative(process.cwd(), folder) || '.'} `;
  console.log(`Look at it while you write: ${elsewhere}npm run dev. README.md in its folder explains every field.`);
}

/**
 * What is to be written for a new thing.
 * @throws ContentError if what it would be added to cannot be read: that would be lost
 */
async function newThing(thing: Thing, id: string, said: { date?: string; kind?: string }): Promise<Addition> {
  const problems = new Problems();
  const content = await readContent(contentFolder, process.cwd(), problems);
  const unread = (path: string) => problems.list.filter(({ at }) => resolve(at.file) === join(contentFolder, path));
  if (unread('site.yaml').length) throw new ContentError(unread('site.yaml'));
  const texts = new Map<string, string>();
  for (const path of ['timeline.yaml', ...(content.site?.value.kinds ?? []).map((kind) => `names/${kind.id}.yaml`)])
    texts.set(path, await readFile(join(contentFolder, path), 'utf8').catch(() => ''));
  const added = addition({ thing, id, ...said }, content, (path) => texts.get(path) ?? '');
  const isThere = existsSync(join(contentFolder, added.path));
  if (isThere && (thing === 'article' || thing === 'claim'))
    throw refused(`The ${thing} "${id}" is there already.`, 'Choose another id.');
  // A name is put behind the others, whatever slips these have; an event among those that were read.
  const lost = unread(added.path).filter(({ code }) => thing !== 'name' || !slips.has(code));
  if (isThere && lost.length) throw new ContentError(lost);
  return added;
}

/** @returns how the file is called from where the command runs */
async function write(file: string, text: string | Uint8Array): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, text);
  return relative(process.cwd(), file);
}
