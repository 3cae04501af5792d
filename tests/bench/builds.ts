import { spawn } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plainSize, writeCorpus } from './corpus.ts';

/** How long a build took. */
export interface BuildTime {
  what: string;
  articles: number;
  /** Wall-clock time of the whole build, search index included. */
  milliseconds: number;
}

/**
 * Builds a synthetic corpus with this project, and the same Markdown with plain Astro and Pagefind.
 * @param root the project's folder; the work is done in its `.cache`, so that both find the same packages
 */
export async function timeBuilds(root: string, articles: number): Promise<BuildTime[]> {
  const folder = join(root, '.cache/bench');
  const content = join(folder, 'content');
  await writeCorpus(content, { ...plainSize, articles });
  const ours = await time(root, ['src/cli/build.ts', '--outDir', join(folder, 'dist')], { CONTENT: content });
  const plain = join(folder, 'plain');
  await writePlainSite(plain, join(content, 'articles'));
  const astro = await time(plain, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', plain], {});
  const pagefind = await time(
    plain,
    [join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', join(plain, 'dist')],
    {},
  );
  await rm(folder, { recursive: true });
  return [
    { what: 'this project', articles, milliseconds: ours },
    { what: 'plain Astro and Pagefind', articles, milliseconds: astro + pagefind },
  ];
}

function time(cwd: string, args: string[], env: Record<string, string>): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child
      .on('error', reject)
      .on('exit', (code) =>
        code === 0 ? resolve(performance.now() - start) : reject(new Error(`${args[0]} ended with ${code}.`)),
      );
  });
}

/** The shortest site that renders a folder of Markdown: a content collection, a page for each entry, an index. */
async function writePlainSite(folder: string, articles: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await cp(articles, join(folder, 'src/articles'), { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), 'export default {};\n');
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(
    join(folder, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { articles: defineCollection({ loader: glob({ base: './src/articles', pattern: '*.md' }) }) };\n`,
  );
  const page = (body: string, script: string): string =>
    `---\n${script}\n---\n<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Plain</title></head><body>${body}</body></html>\n`;
  await writeFile(
    join(folder, 'src/pages/[id].astro'),
    page(
      '<main data-pagefind-body><h1>{entry.data.label}</h1><Content /></main>',
      `import { getCollection, render } from 'astro:content';\nexport const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);`,
    ),
  );
  await writeFile(
    join(folder, 'src/pages/index.astro'),
    page(
      '<ul>{all.map((entry) => <li><a href={`/${entry.id}/`}>{entry.data.label}</a></li>)}</ul>',
      `import { getCollection } from 'astro:content';\nconst all = await getCollection('articles');`,
    ),
  );
}
