import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { stances } from '../../src/read/schemas.ts';
import { Random } from '../support/random.ts';

const paragraphsEach = 12;
const claimCount = 100;
const nameCount = 250;

/**
 * Writes a content folder of synthetic articles, the same at every call: 12 paragraphs of some 70 words each, three passages on
 * shared claims and a dozen names in every one.
 * @param count how many articles
 */
export async function writeCorpus(folder: string, count: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['articles', 'claims', 'names']) await mkdir(join(folder, part), { recursive: true });
  const random = new Random(2016);
  const words = Array.from({ length: 4000 }, () => word(random));
  const names = Array.from({ length: nameCount }, (_, index) => ({
    id: `name-${index}`,
    name: `${capital(word(random))} ${capital(word(random))}`,
    description: sentence(random, words, 8),
  }));
  const claims = Array.from({ length: claimCount }, (_, index) => `claim-${index}`);

  await writeFile(
    join(folder, 'site.yaml'),
    stringify({
      format: 1,
      id: 'corpus',
      title: 'Corpus',
      question: 'How quick?',
      description: 'Synthetic.',
      introduction: 'Synthetic.',
      groups: [{ id: 'all', title: 'All' }],
    }),
  );
  await writeFile(join(folder, 'timeline.yaml'), '[]\n');
  await writeFile(join(folder, 'names/people.yaml'), stringify(names));
  for (const id of claims)
    await writeFile(
      join(folder, `claims/${id}.md`),
      `---\n${stringify({ title: capital(id), statement: sentence(random, words, 12), group: 'all' })}---\n${sentence(random, words, 30)}\n`,
    );
  for (let index = 0; index < count; index++) {
    const text = brief(
      random,
      words,
      names.map(({ name }) => name),
      claims,
      index,
    );
    await writeFile(join(folder, `articles/article-${index}.md`), text);
  }
}

function brief(random: Random, words: string[], names: string[], claims: string[], index: number): string {
  const meta = {
    label: `Article ${index}`,
    date: String(1990 + (index % 30)),
    paragraphs: paragraphsEach,
    answer: sentence(random, words, 10),
    standfirst: sentence(random, words, 20),
    source: { title: `Article ${index}` },
  };
  const first = index % claimCount;
  const paragraphs = Array.from({ length: paragraphsEach }, (_, at) => {
    const marks =
      at % 4
        ? ''
        : ` [${sentence(random, words, 9).slice(0, -1)}](claim:${claims[(first + at) % claimCount]} "${random.pick(stances)}").`;
    return `${sentence(random, words, 30)} ${random.pick(names)} ${sentence(random, words, 30)}${marks} [¶ ${at + 1}](source:${at + 1})`;
  });
  const blocks = paragraphs.flatMap((paragraph, at) =>
    at % 4 === 3 ? [`## ${capital(random.pick(words))} {#part-${at}}`, paragraph] : [paragraph],
  );
  return `---\n${stringify(meta)}---\n\n${blocks.join('\n\n')}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (random: Random, words: string[], length: number): string =>
  `${capital(Array.from({ length }, () => random.pick(words)).join(' '))}.`;

function word(random: Random): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random.next() * 3) },
    () => random.pick([...'bdfgklmnprstv']) + random.pick(['a', 'e', 'i', 'o', 'u', 'an', 'er', 'or']),
  );
  return syllables.join('');
}
