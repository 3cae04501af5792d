import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, workplace } from '../support/build.ts';

test('words of a skeleton are told beside problems and by the build, and never written down as published', async () => {
  const { content, dist } = await workplace('harbour');
  const env = { CONTENT: content };
  const brief = join(content, 'articles/lind-2011.md');
  await command('new.ts', ['article', 'lind-2011'], env);
  await command('new.ts', ['claim', 'fares-suffice'], env);
  const half = await command('check.ts', [], env);
  expect(half.code).toBe(1);
  expect(half.stderr).toMatch(
    /^SkeletonLeft \(5\)[^]*lind-2011\.md:5:9[^]*fares-suffice\.md:2:8 {2}ClaimWithoutPassage/,
  );
  const text = await readFile(brief, 'utf8');
  await writeFile(brief, text.replace(/What (the .* says)/, 'What [$1](claim:fares-suffice "affirms")'));
  const refused = await command('addresses.ts', [], env);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/fares-suffice\.md:3:12[^]*→ Nothing was written down/);
  await expect(readFile(join(content, 'addresses.json'))).rejects.toThrow('ENOENT');
  const built = await command('build.ts', ['--outDir', dist], env);
  expect(built.stdout).toContain('5 texts of it npm run new wrote: npm run check says where.');
});
