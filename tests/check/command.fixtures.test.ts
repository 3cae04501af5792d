import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, workplace, type Run } from '../support/build.ts';

async function check(args: string[], change: (text: string) => string = (text) => text): Promise<Run> {
  const { content } = await workplace('cable');
  const brief = join(content, 'articles/brandt-2019.md');
  await writeFile(brief, change(await readFile(brief, 'utf8')));
  return command('check.ts', args, { CONTENT: content });
}

test('npm run check tells hints and measures, and exits with 0 where nothing is surely wrong', async () => {
  const { code, stdout } = await check([]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/articles\/brandt-2019\.md:25:57 {2}hint, name: “Nordlink” is not in ¶ 6, but in ¶ 3–5\./);
  expect(stdout).toMatch(/^Held against its source +words +of source .* faults +hints$/m);
  expect(stdout).toMatch(/^Vik 2020 +\d+ +\d+ % +\d\.\d +\d+ % +\d+ +0 +0$/m);
});

test('exits with 1 where something is surely wrong, and says what to tools', async () => {
  const { code, stdout } = await check(['--json'], (text) => text.replace('1,700 megawatts', '1,800 megawatts'));
  expect(code).toBe(1);
  const { sources } = JSON.parse(stdout) as { sources: { slug: string; findings: { isFault: boolean }[] }[] };
  expect(sources.map(({ slug }) => slug)).toEqual(['brandt-2019', 'vik-2020']);
  expect(sources[0]!.findings.filter(({ isFault }) => isFault)).toMatchObject([
    { rule: 'number', at: { line: 13 }, text: '“1,800” is not in ¶ 1.' },
  ]);
});

test('where no original is there, says nothing of any', async () => {
  const { content } = await workplace('harbour');
  const { code, stdout } = await command('check.ts', [], { CONTENT: content });
  expect(code).toBe(0);
  expect(stdout).not.toContain('source');
});
