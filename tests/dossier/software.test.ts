import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { root } from '../../src/bin/setup.mjs';
import { mentionFinder } from '../../src/link/mention-finder.ts';
import { spellings } from '../../src/link/names.ts';
import { describeDossier } from '../support/dossier.ts';

const { meta, names } = await getSite();

/**
 * Spellings that are also plain words of the software's own: of its headings, of the regions that machines know, and
 * abbreviations that its rules of spelling are about.
 */
const plain = /^(?:America|Blank|Changes|GB|Pacific|U\.S\.|US|United States)(?:['’]?s)?['’]?$/;

/** What belongs to the software, and would be there for any other dossier. */
const files = globSync(
  ['src/**/*', 'public/**/*', 'tests/**/*', 'content/README.md', '.vscode/**/*.json', 'package.json', '*.{ts,mjs}'],
  { cwd: root, withFileTypes: true },
)
  .filter((entry) => entry.isFile() && !/\.(?:docx|png|pdf)$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll('\\', '/'))
  .filter((file) => !file.startsWith('tests/dossier/'));

describeDossier('allies-or-not', () => {
  /** With a capital, a figure or another script: small words are anybody's. */
  const own = [...spellings(names)].filter(([text]) => /^[\p{Lu}\p{N}\p{Lo}\p{Script=Cyrillic}“]/u.test(text));
  const find = mentionFinder(own);
  const mentioned = (text: string): string[] =>
    find(text)
      .map(({ from, to }) => text.slice(from, to))
      .filter((words) => !plain.test(words));

  test('the software names nobody and nothing that the articles speak of', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      mentioned(readFileSync(join(root, file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('neither does the README, but where it begins', () => {
    const [opening, ...rest] = readFileSync(join(root, 'README.md'), 'utf8').split(/^## /m);
    expect(opening).toContain(meta.title);
    expect(mentioned(rest.join('\n'))).toEqual([]);
  });
});
