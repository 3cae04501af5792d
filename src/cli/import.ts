// npm run import -- <slug> <file>: brings in an article's original text, so that its brief can be read beside it on this machine.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, getSite } from '#site';
import { ContentError, Problems } from '../problems/problems.ts';
import { checkSourceText, readSourceText } from '../read/source-text.ts';
import { explain } from './explain.ts';

const [slug = '', file = ''] = process.argv.slice(2);

try {
  const { articles } = await getSite();
  const article = articles.find((article) => article.slug === slug);
  if (!article || !file) {
    console.error(
      `npm run import -- <slug> <file>, where the slug is one of ${articles.map(({ slug }) => slug).join(', ')}.`,
    );
    process.exit(2);
  }
  const source = readSourceText(await readFile(file, 'utf8'), file, slug);
  const problems = new Problems();
  checkSourceText(source, article.meta.paragraphs, problems);
  if (problems.list.length) throw new ContentError(problems.list);
  const folder = join(contentFolder, 'sources');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${slug}.md`),
    source.paragraphs.map((text, index) => `[${index + 1}] ${text}\n`).join('\n'),
  );
  console.log(`${source.paragraphs.length} paragraphs are in content/sources/${slug}.md, which git ignores.`);
  console.log(
    'The next build shows them beside the brief. Do not publish that build: the text is not yours to publish.',
  );
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
