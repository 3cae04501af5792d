// npm run remove -- article|claim|name|event|heading <id> …: takes things out, with every mention of them, and gives their
// addresses up.
import { readFileSync } from 'node:fs';
import { rename as moveFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { contentFolder, model } from '#site';
import { isPage } from '../address.ts';
import { isLive } from '../ledger/entry.ts';
import { ContentError, Problems } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import { readContent, type Content } from '../read/content.ts';
import { byHand } from '../remove/by-hand.ts';
import type { Going } from '../remove/going.ts';
import { remove, removable, type Removable } from '../remove/remove.ts';
import { stillCounted, stillTold } from '../remove/still-told.ts';
import { asked } from './asked.ts';
import './closed-pipe.ts';
import { contentWith } from './content-with.ts';
import { explain } from './explain.ts';
import { givenUp } from './given-up.ts';
import { today } from './today.ts';
import { writeWhole } from './write-whole.ts';

const usage = `npm run remove -- ${removable.join('|')} <id> … [--dry-run]`;

try {
  const { positionals, values } = asked(usage, {
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' } },
  });
  const [kind, ...ids] = positionals;
  if (!isRemovable(kind) || !ids.length) throw refused('What is to be removed?', usage);
  await take(kind, [...new Set(ids)], values['dry-run'] ?? false);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function isRemovable(word: string | undefined): word is Removable {
  return removable.some((kind) => kind === word);
}

/** Takes things out of the content, or says what that would do. */
async function take(kind: Removable, ids: readonly string[], isDry: boolean): Promise<void> {
  const [before, problems] = [new Problems(), new Problems()];
  const content = await readContent(contentFolder, process.cwd(), before);
  const { site, addresses } = modelOf(content, before, byHand(kind, ids, relative(process.cwd(), contentFolder)));
  const { going, files, texts } = remove(kind, ids, content, site, (file) => readFileSync(file, 'utf8'));
  const after = await contentWith(texts, files, problems);
  const live = new Set(addresses.entries.filter(isLive).map(({ address }) => address));
  const { ledger, addresses: gone } = givenUp(live, after, problems, today());
  const written = new Map(texts);
  if (ledger !== undefined) written.set(content.ledger!.file, ledger);
  if (!isDry) {
    for (const [file, text] of written) await writeWhole(file, text);
    for (const file of files) await rm(file);
  }
  const also = alsoGone(going, ids).join('; ');
  if (also) console.log(`With it goes what nothing else speaks of: ${also}.`);
  for (const file of files) console.log(`${isDry ? 'Would remove' : 'Removed'} ${file}.`);
  for (const file of written.keys()) console.log(`${isDry ? 'Would write' : 'Wrote'} ${file}.`);
  for (const { address, to } of gone.filter(({ address }) => isPage(address)))
    console.log(`  ${address} leads to ${to}`);
  if (gone.length) console.log(`${gone.length} addresses ${isDry ? 'would be' : 'are'} given up in the ledger.`);
  for (const { meta } of content.briefs.filter(({ slug }) => going.articles.includes(slug))) {
    const told = stillTold(meta.label, after);
    if (told.length) console.log([`What you have to say anew, for it speaks of ${meta.label}:`, ...told].join('\n  '));
  }
  const counted = kind === 'article' ? stillCounted(content.briefs.length, after) : [];
  if (counted.length) console.log(['What may count the articles as they were:', ...counted].join('\n  '));
  if (!isDry) for (const slug of going.articles) await putAside(slug);
}

/** The model of the content as it stands. @throws its problems and what to do about them, if it has any */
function modelOf(content: Content, problems: Problems, hint: string): ReturnType<typeof model> {
  try {
    return model(content, problems);
  } catch (error) {
    throw error instanceof ContentError ? refused(error.message, hint) : error;
  }
}

/** What goes besides the things themselves: `claims one, other`. */
function alsoGone(going: Going, own: readonly string[]): string[] {
  const called = {
    claims: 'claims',
    names: 'names',
    events: 'events',
    groups: 'groups of claims',
    kinds: 'kinds of names',
  } as const;
  return (Object.keys(called) as (keyof typeof called)[]).flatMap((what) => {
    const ids = going[what].filter((one) => !own.includes(one));
    return ids.length ? [`${called[what]} ${ids.join(', ')}`] : [];
  });
}

/** An original that was brought in is its user's: it is kept under a name that nothing reads. */
async function putAside(slug: string): Promise<void> {
  const [from, to] = [`${slug}.md`, `.${slug}.md`].map((name) => join(contentFolder, 'sources', name)) as [
    string,
    string,
  ];
  const moved = await moveFile(from, to).then(
    () => true,
    () => false,
  );
  if (moved) console.log(`The original is in ${relative(process.cwd(), to)} now.`);
}
