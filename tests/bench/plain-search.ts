import { close, createIndex } from 'pagefind';
import { recordsOf } from '../../src/index/records.ts';
import type { Site } from '../../src/link/model.ts';
import { listOf, pagefindWith } from '../search/support.ts';

/** Pagefind's own ranking of the same things: paragraphs, and names, claims, articles and events with all that is said of them. */
export async function plainSearch(site: Site): Promise<(q: string) => Promise<{ paths: string[]; isTold: boolean }>> {
  const { entries } = listOf(site);
  const { index } = await createIndex();
  for (const { url, content } of site.articles.flatMap(recordsOf))
    await index!.addCustomRecord({ url, content, language: 'en' });
  for (const { path, spelt, said, about } of entries) {
    const [title = '', ...others] = [...spelt, ...said, ...about].map(({ text }) => text);
    const content = [title, ...others].join('. ');
    await index!.addCustomRecord({ url: path, content, language: 'en', meta: { title } });
  }
  const { files } = await index!.getFiles();
  await close();
  const pagefind = await pagefindWith(new Map(files.map(({ path, content }) => [path, content])));
  return async (q) => {
    const { results } = await pagefind.search(q);
    const data = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return { paths: data.map(({ url }) => url.slice(1)), isTold: false };
  };
}
