import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refused } from '../problems/refused.ts';
import { readFolder } from '../read/folder.ts';

/** The folder of the dossier that one begins with. */
export const template = join(import.meta.dirname, 'dossier');

/** What may stand where a dossier begins: the author's reference, and the ledger of the one before. */
const mayStay = ['README.md', 'addresses.json'];

/**
 * The files of a new dossier, by their paths in its folder: one that explains itself, with an id of its own.
 * @param folder absolute path of where it is to be; it need not be there
 * @throws an error with a hint if something else is there already
 */
export async function dossierFiles(folder: string): Promise<Map<string, string | Uint8Array>> {
  const there = [...((await readFolder(folder)) ?? new Map<string, unknown>()).keys()];
  const other = there.find((path) => !mayStay.includes(path));
  if (other !== undefined)
    throw refused(
      `There is something in ${folder} already: ${other}.`,
      'Empty the folder first (its history stays in git), or name one of its own: npm run new -- dossier <folder>',
    );
  const files = new Map<string, string | Uint8Array>();
  for (const [path, found] of (await readFolder(template))!)
    if (typeof found === 'string' || found instanceof Uint8Array) files.set(path, found);
  const site = new TextDecoder().decode(files.get('site.yaml') as Uint8Array);
  files.set('site.yaml', site.replace(/^id: .*$/m, `id: dossier-${randomBytes(4).toString('hex')}`));
  const reference = there.includes('README.md') ? undefined : authorsReference();
  return reference === undefined ? files : files.set('README.md', reference);
}

/** The author's reference, as it is in content/ or was last; undefined where git does not know. */
function authorsReference(): string | undefined {
  const path = 'content/README.md';
  const root = join(import.meta.dirname, '../..');
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const places = [
    () => readFileSync(join(root, path), 'utf8'),
    () => git('show', `HEAD:${path}`),
    () => git('show', `${git('log', '-1', '--diff-filter=D', '--format=%H', '--', path).trim()}^:${path}`),
  ];
  for (const read of places)
    try {
      return read();
    } catch {
      // It is not there: the next place may have it.
    }
  return undefined;
}
