import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { command, workplace, type Run } from '../support/build.ts';

const text = [
  'Two quays, one bill',
  'The Tollen Gazette, February 11, 2003',
  'No ship was ever cleared by both customs houses at once, in spite of the treaty of 1998.',
  'Tollen kept the tolls of two years to itself, as the ledgers of the Pilot Guild confirm.',
  'Share this article',
].join('\n');

async function place(): Promise<{ file: string; target: string; run: (...args: string[]) => Promise<Run> }> {
  const { content } = await workplace('harbour');
  const file = join(content, '..', 'gazette.txt');
  await writeFile(file, text);
  const run = (...args: string[]): Promise<Run> => command('import.ts', args, { CONTENT: content });
  return { file, target: join(content, 'sources/gazette-2003.md'), run };
}

describe('npm run import', () => {
  test('shows what it would write, and writes when it may', async () => {
    const { file, target, run } = await place();
    const shown = await run(file);
    expect(shown).toMatchObject({ code: 1, stderr: '' });
    expect(shown.stdout).toContain('as the original of “Gazette 2003”');
    expect(shown.stdout).toContain('Nothing was written: --yes');
    expect(existsSync(target)).toBe(false);

    expect(await run(file, '--yes')).toMatchObject({ code: 0, stderr: '' });
    expect(await readFile(target, 'utf8')).toMatch(
      /^---\ntitle: Two quays, one bill\ndate: 2003-02-11\n---\n\n\[1\] No ship.*\n\n\[2\] Tollen kept/,
    );
    await rm(join(dirname(target), '.gitignore'));
    expect((await run(file, '--yes')).stdout).toContain('holds this text already');
    expect(existsSync(join(dirname(target), '.gitignore'))).toBe(true);
  });

  test('never writes over another text unasked', async () => {
    const { file, target, run } = await place();
    expect((await run(file, '--yes')).code).toBe(0);
    await writeFile(file, text.replace('two years', 'three years'));
    const refused = await run(file, '--yes');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('→ Write over it with --replace.');
    expect(await readFile(target, 'utf8')).toContain('two years');
    expect((await run(file, '--yes', '--replace')).code).toBe(0);
    expect(await readFile(target, 'utf8')).toContain('three years');
  });

  test('keeps originals from git in whatever folder the content is, and says where they are', async () => {
    const { file } = await place();
    const content = join(dirname(file), 'mine');
    await rename(join(dirname(file), 'content'), content);
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: dirname(file), encoding: 'utf8' });
    git('init', '--quiet');

    const { stdout } = await command('import.ts', [file, '--yes'], { CONTENT: content });
    const written = relative(root, join(content, 'sources/gazette-2003.md'));
    expect(stdout).toContain(`Written to ${written}, which git ignores.`);
    expect(existsSync(join(root, written))).toBe(true);
    git('add', '--all');
    expect(git('ls-files', 'mine')).toContain('mine/site.yaml');
    expect(git('ls-files', 'mine')).not.toContain('sources');
    expect(await command('check.ts', ['--all'], { CONTENT: content })).toMatchObject({ code: 0, stderr: '' });
  });

  test('leaves what git was told of the originals as it is', async () => {
    const { file, target, run } = await place();
    await mkdir(dirname(target));
    await writeFile(join(dirname(target), '.gitignore'), 'gazette-*\n');
    expect((await run(file, '--yes')).code).toBe(0);
    expect(await readFile(join(dirname(target), '.gitignore'), 'utf8')).toBe('gazette-*\n');
  });

  test('writes what was corrected, beside the brief that it is told', async () => {
    const { file, target, run } = await place();
    const { code, stdout } = await run(file, '--as', 'quist-2005', '--drop', '1', '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('speaks of 3');
    expect(await readFile(target.replace('gazette-2003', 'quist-2005'), 'utf8')).toMatch(/\n\[1\] Tollen kept.*\n$/);
  });

  test.each([
    ['a file that is not there', ['nowhere.txt'], 'nowhere.txt: There is no such file.\n  → Mend its path'],
    ['a pipe', ['PIPE'], 'This is a pipe or a device, and no file.\n  → Save what it gives'],
    ['a folder', ['.'], 'This is a folder.\n  → Name the files in it.'],
    ['a brief that is not there', ['FILE', '--as', 'gazete'], 'There is no brief "gazete".\n  → Name one of abel-2001'],
    ['a paragraph that is not there', ['FILE', '--drop', '9'], 'There is no paragraph 9.\n  → They run from 1 to 2.'],
    ['no file', [], 'Which file holds the original?\n  → npm run import -- FILE'],
    [
      'a brief for two files',
      ['FILE', 'FILE', '--as', 'abel-2001'],
      '--as speaks of one file.\n  → Import each of the 2',
    ],
    ['what it does not know', ['FILE', '--nonsense'], "Unknown option '--nonsense'.\n  → Usage: npm run import"],
  ])('refuses %s in words, and says what to do', async (_, args, says) => {
    const { file, run } = await place();
    const pipe = join(dirname(file), 'pipe');
    if (args.includes('PIPE')) execFileSync('mkfifo', [pipe]);
    const { code, stderr } = await run(...args.map((arg) => arg.replace('FILE', file).replace('PIPE', pipe)));
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('says when it is not clear which brief a text belongs to, and imports the other files', async () => {
    const { file, target, run } = await place();
    const other = join(file, '../apples.txt');
    await writeFile(
      other,
      'Apples are picked in autumn, and pressed before the first frost comes down to the orchard.\n',
    );
    const { code, stderr } = await run(other, file, '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('→ Say so with --as and one of abel-2001, gazette-2003, quist-2005');
    expect(existsSync(target)).toBe(true);
  });

  test('takes the name of the file for that of the brief, where the text tells nothing', async () => {
    const { file, run } = await place();
    const named = join(file, '../quist-2005.txt');
    await writeFile(named, 'Apples are picked in autumn, and pressed before the first frost comes to the orchard.\n');
    expect((await run(named, '--yes')).stdout).toContain('as the original of “Quist 2005” (quist-2005)');
  });
});
