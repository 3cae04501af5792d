import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../src/link/model.ts';
import { ContentError, Problems, type Problem } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import type { Found } from '../../src/read/folder.ts';
import { model } from '../../src/site.ts';

/** The files of a content folder by their paths inside it. */
export type Files = ReadonlyMap<string, string>;

/** Reads a folder of tests/fixtures. */
export function fixture(name: string): Files {
  const folder = join(import.meta.dirname, '../fixtures', name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

/**
 * The files with words of one of them exchanged.
 * @throws if the words are not there exactly once, since the test would show nothing
 */
export function edited(files: Files, path: string, words: string, by: string): Files {
  const text = files.get(path);
  if (text?.split(words).length !== 2) throw new Error(`"${words}" does not stand in ${path} exactly once.`);
  return new Map(files).set(
    path,
    text.replace(words, () => by),
  );
}

/** Reads and links files as a build does. */
export function load(
  files: ReadonlyMap<string, Found>,
  folder = 'content',
): { site: Site | undefined; problems: readonly Problem[] } {
  const problems = new Problems();
  try {
    return { site: model(readTexts(files, folder, problems), problems).site, problems: [] };
  } catch (error) {
    if (error instanceof ContentError) return { site: undefined, problems: error.problems };
    throw error;
  }
}

/** The model of files that have no problems. */
export function siteOf(files: Files): Site {
  const { site, problems } = load(files);
  if (!site) throw new Error(problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
  return site;
}
