import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Random } from '../support/random.ts';
import { Briefs } from './corpus-briefs.ts';
import { Words, capital } from './corpus-words.ts';

/** How large a synthetic dossier is. */
export interface Size {
  articles: number;
  /** At most so many claims: each has a passage. */
  claims: number;
  names: number;
  events: number;
  /** Passages in every article. */
  passages: number;
}

/** An article's worth of what the bench always built: few marks and a dozen names. */
export const plainSize = { claims: 100, names: 250, events: 0, passages: 3 };
/** As dense as a dossier that people write. */
export const denseSize = { claims: 300, names: 400, events: 60, passages: 30 };

const groups = ['money', 'people', 'places', 'treaties', 'ships', 'weather', 'law', 'future'];
const kinds = [
  { id: 'people', singular: 'person', plural: 'people' },
  { id: 'organisations', singular: 'organisation', plural: 'organisations' },
  { id: 'places', singular: 'place', plural: 'places' },
  { id: 'works', singular: 'work or letter', plural: 'works and letters' },
];

/**
 * Writes a content folder of synthetic articles, the same at every call: 12 paragraphs of some 70 words each, or as many as
 * the passages need, with claims of several stances and holders, names of four kinds, and events.
 */
export async function writeCorpus(folder: string, size: Size): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['articles', 'claims', 'names']) await mkdir(join(folder, part), { recursive: true });
  const random = new Random(2016);
  const words = new Words(random);
  const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);

  const names = namesOf(size.names, random, words);
  for (const [index, { id }] of kinds.entries())
    await write(`names/${id}.yaml`, stringify(names.filter((_, at) => at % kinds.length === index)));
  const briefs = new Briefs(size, names, random, words);
  for (let index = 0; index < size.articles; index++) await write(`articles/article-${index}.md`, briefs.write(index));
  for (let index = 0; index < briefs.claims; index++)
    await write(`claims/claim-${index}.md`, claimOf(index, random, words));
  await write('timeline.yaml', stringify(eventsOf(size, briefs.paragraphs, random, words)));
  await write('site.yaml', stringify(siteOf(briefs.disputed, words)));
}

/** A name as content/names has it. */
export interface NameEntry {
  id: string;
  name: string;
  [field: string]: unknown;
}

function namesOf(count: number, random: Random, words: Words): NameEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `name-${index}`,
    name: words.title(index % 9 === 8 ? 6 : 2),
    ...(index % 3 === 0 && { aliases: [words.title(2)] }),
    description: words.sentence(8),
    ...(index % 4 === 3 && { relations: { 'see-also': [`name-${random.int(0, index - 1)}`] } }),
  }));
}

function claimOf(index: number, random: Random, words: Words): string {
  const meta = {
    title: capital(words.run(2 + (index % 6))),
    statement: words.sentence(8 + (index % 14)),
    group: groups[index % groups.length],
    names: [`name-${index % 8}`],
    ...(index > 0 && {
      relations: { [random.pick(['supports', 'contradicts', 'refines'])]: [`claim-${random.int(0, index - 1)}`] },
    }),
  };
  return `---\n${stringify(meta)}---\n${words.sentence(30)}\n`;
}

function eventsOf({ events, articles }: Size, paragraphs: number, random: Random, words: Words): unknown[] {
  return Array.from({ length: events }, (_, index) => ({
    id: `event-${index}`,
    date: random.pick(['', '-05', '/2003', '~']).replace(/^/, String(1930 + random.int(0, 69))),
    text: words.sentence(14),
    names: [`name-${index % 20}`],
    said: Object.fromEntries(
      Array.from({ length: random.int(1, 6) }, () => [
        `article-${random.int(0, articles - 1)}`,
        [random.int(1, paragraphs)],
      ]),
    ),
  }));
}

const siteOf = (disputed: readonly string[], words: Words): unknown => ({
  format: 1,
  id: 'corpus',
  title: 'Corpus',
  question: 'How much is too much?',
  description: 'A dossier of articles that nobody wrote.',
  introduction: words.sentence(30),
  groups: groups.map((id) => ({ id, title: `${capital(id)} and ${words.run(2)}` })),
  kinds,
  disagreements: disputed.slice(0, 8).map((claim) => ({ claim, introduction: words.sentence(30) })),
});
