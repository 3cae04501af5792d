import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The shortest site that renders a folder of Markdown: a content collection, a page for each entry, an index. */
export async function writePlainSite(folder: string, articles: string): Promise<void> {
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
