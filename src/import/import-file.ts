import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join, parse, relative, resolve } from 'node:path';
import { refused } from '../problems/refused.ts';
import type { Original } from './block.ts';
import { corrected, withoutStandfirst, type Corrections } from './correct.ts';
import { likenesses, likest } from './likeness.ts';
import type { Outline, Spelled } from './outline.ts';
import { preview } from './preview.ts';
import { readOriginal } from './read.ts';
import { sourceFile } from './write.ts';

/** What is asked of an import besides the file. */
export interface Options {
  /** The slug of the brief, where it is not to be told by likeness. */
  as: string | undefined;
  corrections: Corrections;
  /** Writes without asking. */
  yes: boolean;
  /** Writes over an original that is there already. */
  replace: boolean;
}

/** What an import works with besides the file. */
export interface Surroundings {
  outlines: readonly Outline[];
  names: readonly Spelled[];
  /** Absolute path of the folder that sources are written to. */
  folder: string;
  /** Slugs that this run has written already, each with its file. */
  written: Map<string, string>;
  say: (text: string) => void;
  /** Asks a question that is answered with yes or no; undefined where nobody is there to answer. */
  ask: ((question: string) => Promise<boolean>) | undefined;
}

/**
 * Imports one file: reads it, finds its brief, shows what came of it, asks, writes.
 * @returns whether the original is written, or was there already word for word
 * @throws an error with a hint if the file holds no article, or the options do not fit it
 */
export async function importFile(file: string, options: Options, around: Surroundings): Promise<boolean> {
  const read = await readOriginal(await bytesOf(file), basename(file));
  const outline = briefOf(read, parse(file).name, options, around);
  if (!outline) {
    around.say(preview(corrected(read, options.corrections), undefined));
    throw refused(
      'It is not clear which brief the text belongs to.',
      `Say so with --as and one of ${slugs(around.outlines)}.`,
    );
  }
  const original = corrected(withoutStandfirst(read, outline.paragraphs), options.corrections);
  around.say(`\n${file} as the original of “${outline.label}” (${outline.slug})\n${preview(original, outline)}`);
  return write(original, outline, file, options, around);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw refused('There is no such file.', `Mend its path: it was looked for at ${resolve(file)}.`);
  });
  if (found.isDirectory()) throw refused('This is a folder.', 'Name the files in it.');
  // Reading it would wait for whoever writes to it, or never end.
  if (!found.isFile())
    throw refused('This is a pipe or a device, and no file.', 'Save what it gives to a file, and import that.');
  return readFile(file);
}

/** The brief that an original belongs to, by its likeness, or else by the name of its file. */
function briefOf(
  original: Original,
  name: string,
  { as }: Options,
  { outlines, names }: Surroundings,
): Outline | undefined {
  if (as === undefined) {
    const text = original.kept.map((block) => block.text).join('\n');
    return (
      likest(likenesses(text, original.facts.title, outlines, names)) ?? outlines.find(({ slug }) => slug === name)
    );
  }
  const outline = outlines.find(({ slug }) => slug === as);
  if (!outline) throw refused(`There is no brief "${as}".`, `Name one of ${slugs(outlines)}.`);
  return outline;
}

const slugs = (outlines: readonly Outline[]): string => outlines.map(({ slug }) => slug).join(', ');

async function write(
  original: Original,
  outline: Outline,
  file: string,
  { yes, replace }: Options,
  { folder, written, say, ask }: Surroundings,
): Promise<boolean> {
  const target = join(folder, `${outline.slug}.md`);
  const shown = relative(process.cwd(), target).replaceAll('\\', '/');
  const text = sourceFile(original.facts, original.kept);
  const other = written.get(outline.slug);
  if (other !== undefined)
    throw refused(
      `${other} was imported as the original of “${outline.label}” just before.`,
      'Import this by itself, and say with --as what it is.',
    );
  if (existsSync(target)) {
    await hideFromGit(folder);
    if ((await readFile(target, 'utf8')) === text) return said(say, `${shown} holds this text already.`);
    const mayReplace = replace || (!yes && (await ask?.(`${shown} holds another text. Replace it?`)));
    if (!mayReplace) throw refused(`${shown} holds another text and was left alone.`, 'Write over it with --replace.');
  } else if (!yes && !(await ask?.(`Write it to ${shown}?`))) {
    say('Nothing was written: --yes writes without asking.');
    return false;
  }
  await mkdir(folder, { recursive: true });
  await hideFromGit(folder);
  await writeFile(target, text);
  written.set(outline.slug, file);
  return said(say, `Written to ${shown}, which git ignores.`);
}

/** Lets git pass over a folder, itself included, whatever dossier it is in; what its owner told git of it stays. */
async function hideFromGit(folder: string): Promise<void> {
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

function said(say: (text: string) => void, text: string): true {
  say(text);
  return true;
}
