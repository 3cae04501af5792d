import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command, workplace, type Run } from '../support/build.ts';
import { start } from '../support/process.ts';

const moor = 'articles/moor-1998.md';
const vale = 'articles/vale-2004.md';
const day = (date: string): string => String(Date.parse(date) / 1000);

/** A published orchard, and the author at it. */
async function orchard() {
  const { content } = await workplace('orchard');
  const run = (name: string, ...args: string[]): Promise<Run> =>
    command(name, args, { CONTENT: content, SOURCE_DATE_EPOCH: day('2001-01-01') });
  const read = (path = 'addresses.json'): string => readFileSync(join(content, path), 'utf8');
  return {
    content,
    run,
    read,
    addresses: (...args: string[]): Promise<Run> => run('addresses.ts', ...args),
    edit: (path: string, from: string, to: string): void => {
      expect(read(path)).toContain(from);
      writeFileSync(join(content, path), read(path).replace(from, to));
    },
  };
}

it('writes ids into the locators, with every other byte as it was, and says beforehand which', async () => {
  const { content, addresses, read } = await orchard();
  const before = `\ufeff${read(moor).replaceAll('\n', '\r\n')}`;
  writeFileSync(join(content, moor), before);
  const dry = await addresses('--dry-run');
  expect(dry).toMatchObject({ code: 0, stdout: expect.stringMatching(/Would write .*moor-1998\.md:11 {2}p1/s) });
  expect(read(moor)).toBe(before);
  const wet = await addresses();
  expect(wet.stdout).toBe(dry.stdout.replaceAll('Would write', 'Wrote'));
  let number = 0;
  expect(read(moor)).toBe(before.replaceAll(/\(source:\d+/g, (locator) => `${locator} "p${++number}"`));
  expect(read()).toContain(
    '"kind":"claim","words":"Anselm Pike holds a valid lease of the orchard.","day":"2001-01-01"},',
  );
  expect(await addresses()).toMatchObject({ code: 0, stdout: 'The ledger is up to date: 50 addresses.\n' });
});

it('writes all, and each file whole, for a reader who has soon heard enough', async () => {
  const { content, read, addresses } = await orchard();
  const { process, ended } = start('src/cli/addresses.ts', [], { CONTENT: content });
  process.stdout!.destroy();
  expect(await ended).toBe(0);
  for (const file of [moor, vale]) expect(read(file)).toContain('"p1")');
  expect(readdirSync(join(content, 'articles')).sort()).toEqual(['moor-1998.md', 'vale-2004.md']);
  expect(await addresses('--dry-run')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^The ledger is up to date/),
  });
});

it('refuses what only an author can decide, with one command to paste, and does as told', async () => {
  const { addresses, run, read, edit } = await orchard();
  await addresses();
  const written = read();
  edit(moor, '## The guests {#guests}\n\n', '');
  edit('timeline.yaml', 'flood-1953', 'salt-1953');
  const refused = await addresses();
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /moor-1998\.md:21:182 {2}AddressGone\n {2}The heading \/articles\/moor-1998\/#guests was published/,
  );
  expect(refused.stderr).not.toContain('uilt');
  expect(await run('check.ts')).toMatchObject({ code: 1, stderr: refused.stderr });
  expect((await run('build.ts')).stderr).toMatch(/2 problems in the content\.\nNothing was built\.\n$/);
  expect(read()).toBe(written);
  const [, pasted] = /npm run addresses -- (.*)/.exec(refused.stderr.split('one command:')[1]!)!;
  expect(await addresses(...pasted!.split(' '))).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('withdrawn  /articles/moor-1998/#guests → /articles/moor-1998/#p6'),
  });
  expect(await addresses('--forget', '/articles/moor-1998/#guests')).toMatchObject({ code: 0 });
  expect(read()).not.toContain('The guests');
});

it('takes no decision that makes no sense', async () => {
  const { addresses, read } = await orchard();
  await addresses();
  const written = read();
  const senseless: [string[], string][] = [
    [['--withdraw', '/claims/parish-own/'], 'Did you mean /claims/parish-owns/?'],
    [['--successor', '/claims/'], 'follows no --withdraw'],
    [['--reworded', '/claims/'], 'Usage'],
    [['/claims/'], 'Usage'],
  ];
  for (const [args, says] of senseless)
    expect(await addresses(...args)).toMatchObject({ code: 1, stderr: expect.stringContaining(says) });
  expect(read()).toBe(written);
});

it('begins anew only where it is told to', async () => {
  const { content, addresses } = await orchard();
  await addresses();
  rmSync(join(content, 'addresses.json'));
  expect(await addresses()).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/moor-1998\.md:11:\d+ {2}LedgerMissing/),
  });
  expect(await addresses('--begin')).toMatchObject({ code: 0 });
  expect(await addresses()).toMatchObject({ code: 0 });
});

it('goes on where git merged two branches by the attributes of this project', async () => {
  const { content, addresses, edit, read } = await orchard();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.test', ...args], {
      cwd: join(content, '..'),
      encoding: 'utf8',
    });
  const commit = (): void => void [git('add', '.'), git('commit', '-qm', 'x')];
  copyFileSync(join(import.meta.dirname, '../../.gitattributes'), join(content, '../.gitattributes'));
  git('init', '-q', '-b', 'main');
  await addresses();
  commit();
  git('checkout', '-qb', 'theirs');
  edit(vale, 'There remains', 'On wasps. [¶ 4](source:4)\n\nThere remains');
  edit(vale, 'has made the orchard', 'has not made the orchard');
  await addresses();
  commit();
  git('checkout', '-q', 'main');
  edit(moor, '## The guests {#guests}\n\n', '');
  await addresses('--withdraw', '/articles/moor-1998/#guests', '--successor', '/articles/moor-1998/#p6');
  edit(moor, 'Salt water', 'On weirs. [¶ 4](source:4)\n\nSalt water');
  await addresses();
  commit();
  git('merge', '-q', '--no-edit', 'theirs');
  expect(await addresses()).toMatchObject({ code: 0 });
  for (const kept of [
    '/vale-2004/#p3a"',
    '/moor-1998/#p3a"',
    '"withdrawn","to":"/articles/moor-1998/#p6"',
    'has made the orchard',
  ])
    expect(read()).toContain(kept);
  expect(read().match(/"addresses":/g)).toHaveLength(1);
});
