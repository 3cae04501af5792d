import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, workplace } from './support/build.ts';

test('a source that the user brings in stands beside its brief, and every locator leads to it', async () => {
  const { content, dist } = await workplace('harbour');
  const text = join(content, '..', 'gazette.txt');
  await writeFile(
    text,
    '# Two quays, one bill\n\n[1] No vessel passed\nboth customs houses.\n\n[2] The tolls stayed in Tollen.\n',
  );
  expect(await command('import.ts', ['gazette-2003', text], { CONTENT: content })).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(await command('build.ts', ['--outDir', dist], { CONTENT: content })).toMatchObject({ code: 0 });

  const page = await readFile(join(dist, 'articles/gazette-2003/source/index.html'), 'utf8');
  expect(page).toContain('No vessel passed both customs houses.');
  expect(page).toMatch(/href="\/articles\/gazette-2003\/#p2"/);
  expect(page).toContain('noindex');
  expect(await readFile(join(dist, 'articles/gazette-2003/index.html'), 'utf8')).toContain(
    'href="/articles/gazette-2003/source/#s2"',
  );
  expect(await readFile(join(dist, 'articles/abel-2001/index.html'), 'utf8')).not.toContain('/source/');
});

test('a source with too few paragraphs is refused and nothing is written', async () => {
  const { content } = await workplace('harbour');
  const text = join(content, '..', 'gazette.txt');
  await writeFile(text, 'One paragraph only.\n');
  const run = await command('import.ts', ['gazette-2003', text], { CONTENT: content });
  expect(run.code).toBe(1);
  expect(run.stderr).toContain('gazette.txt:1:1  SourceCount');
  await expect(readFile(join(content, 'sources/gazette-2003.md'))).rejects.toThrow();
});
