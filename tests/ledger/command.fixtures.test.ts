import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command, workplace, type Run } from '../support/build.ts';

/** A published orchard, and the author at it. */
async function orchard(): Promise<{
  addresses: (...args: string[]) => Promise<Run>;
  ledger: () => string;
  edit: (path: string, from: string, to: string) => void;
}> {
  const { content } = await workplace('orchard');
  const addresses = (...args: string[]): Promise<Run> => command('addresses.ts', args, { CONTENT: content });
  expect(await addresses()).toMatchObject({ code: 0, stdout: expect.stringContaining('44 new addresses') });
  return {
    addresses,
    ledger: () => readFileSync(join(content, 'addresses.json'), 'utf8'),
    edit: (path, from, to) => {
      const text = readFileSync(join(content, path), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(content, path), text.replace(from, to));
    },
  };
}

const claim = 'claims/parish-owns.md';

it('writes one line an address, and nothing where nothing has changed', async () => {
  const { addresses, ledger } = await orchard();
  const written = ledger();
  expect(written.split('\n')).toContain(
    '{"address":"/claims/pike-tenant/","kind":"claim","words":"Anselm Pike holds a valid lease of the orchard."},',
  );
  expect(await addresses()).toMatchObject({ code: 0, stdout: 'The ledger is up to date: 44 addresses.\n' });
  expect(ledger()).toBe(written);
});

it('refuses what only an author can decide, says how, and does as told', async () => {
  const { addresses, ledger, edit } = await orchard();
  const written = ledger();
  edit(claim, 'belongs to', 'does not belong to');
  const refused = await addresses();
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/parish-owns\.md:3:12 {2}AddressMoved/);
  expect(refused.stderr).toContain('npm run addresses -- --reworded /claims/parish-owns/');
  expect(ledger()).toBe(written);
  const told = await addresses('--reworded', '/claims/parish-owns/');
  expect(told).toMatchObject({ code: 0, stdout: expect.stringContaining('reworded   /claims/parish-owns/') });
  expect(ledger()).toContain('"was":["The orchard on the dike belongs to the parish of Saint Odile."]');
});

it('takes no decision that makes no sense', async () => {
  const { addresses, ledger } = await orchard();
  const written = ledger();
  const senseless: [string[], string][] = [
    [['--withdraw', '/claims/parish-own/'], 'Did you mean /claims/parish-owns/?'],
    [['--withdraw', '/claims/parish-owns/'], 'still stands in the content'],
    [['--reworded', '/claims/parish-owns/'], 'still has the words'],
    [['--successor', '/claims/'], 'follows no --withdraw'],
    [['--forget', '/claims/'], 'Usage'],
  ];
  for (const [args, says] of senseless)
    expect(await addresses(...args)).toMatchObject({ code: 1, stderr: expect.stringContaining(says) });
  expect(ledger()).toBe(written);
});

it('reports a ledger that does not fit at its place', async () => {
  const { addresses, ledger, edit } = await orchard();
  const line = '{"address":"/claims/","kind":"page","words":"Claims"},';
  edit('addresses.json', line, `${line}\n${line}`);
  const number = ledger().split('\n').indexOf(line) + 2;
  expect(await addresses()).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`addresses.json:${number}:12  LedgerInvalid`),
  });
  edit('addresses.json', `${line}\n${line}`, `${line}\n<<<<<<< HEAD`);
  expect(await addresses()).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/addresses\.json:\d+:\d+ {2}LedgerInvalid/),
  });
});
