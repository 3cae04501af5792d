import type { CustomRecord } from 'pagefind';
import type { Layout } from '../common/search/data.ts';
import { foldedWords } from '../common/fold.ts';
import { wordsOf } from '../common/search/words.ts';
import type { Article, Name, Paragraph, SourcePart } from '../link/model.ts';
import { sentences } from '../link/sentences.ts';
import { spansOf } from '../link/spans.ts';
import { textOf } from '../read/text.ts';
import { articlePath, namePath, notePath, paragraphPath } from '../show/href.ts';
import { noticesBehind, type NoticeView } from '../show/notices.ts';
import { sourcePartPath } from '../show/source-page.ts';
import { symbolOf } from '../show/strip.ts';

/**
 * The paragraphs of a brief and its editor's notes, and the paragraphs of its source if that is there, as records of the
 * Pagefind index: the words that are searched and shown, and in `meta` a title. Paths are those of a site without a base path.
 */
export const recordsOf = (article: Article): CustomRecord[] => [
  ...briefRecords(article),
  ...noteRecords(article),
  ...(article.source ?? []).flatMap((part) => sourceRecord(article, part)),
];

/** What is marked in a paragraph: what its page sets between the words, and which stances it takes. */
type Marks = Omit<Layout, 'ends'> & { readonly stance: string[] };

const unmarked: Marks = { passages: [], apparatus: [], noticed: '', stance: [] };

/** What a record says of a paragraph: what it is about, whom it names and who wrote it; and how it is laid out. */
function recordOf(article: Article, url: string, title: string, text: string, names: readonly Name[], marks: Marks) {
  const { stance, ...marked } = marks;
  const layout: Layout = { ends: sentences(text).map(({ to }) => to), ...marked };
  const about = [articlePath(article), ...[...names, ...article.authors.map(({ name }) => name)].map(namePath)];
  return {
    url,
    content: text,
    language: 'en',
    meta: { title: `${article.label}, ${title}`, keys: keysOf(text) },
    filters: { article: [article.slug], name: [...new Set(about)], stance, layout: [JSON.stringify(layout)] },
  };
}

function briefRecords(article: Article): CustomRecord[] {
  const noticed = noticesBehind(article, undefined).flatMap(saidIn);
  return article.paragraphs.map((paragraph) => {
    const record = briefRecord(paragraph, noticed.filter((text) => isLike(text, paragraph.text)).join('\n'));
    noticed.push(...noticesBehind(article, paragraph.id).flatMap(saidIn));
    return record;
  });
}

const saidIn = ({ sentence, quoted = '', former }: NoticeView): string[] => [
  sentence,
  quoted,
  ...former.map(({ words }) => words),
];

/** Whether two texts have three words in a row in common. */
function isLike(one: string, other: string): boolean {
  const [words, folded] = [foldedWords(one), ` ${foldedWords(other).join(' ')} `];
  return words.slice(2).some((_, at) => folded.includes(` ${words.slice(at, at + 3).join(' ')} `));
}

function briefRecord(paragraph: Paragraph, noticed: string): CustomRecord {
  const { article, id, node, passages, mentions, text, section } = paragraph;
  const firsts = passages.map(({ from, to, positions: [first] }) => ({ from, to, first: first! }));
  const signs = passages.map(({ to }) => ({ from: to, to }));
  const spans = spansOf(node);
  // A note's number touches the word before it.
  const notes = spans.notes.map((to) => ({ from: to - 1, to }));
  const blocks = spans.blocks.map((from) => ({ from, to: from }));
  const title = [`paragraph ${id.slice(1)}`, section.heading?.text ?? []].flat().join(', ');
  const names = mentions.map(({ name }) => name);
  return recordOf(article, paragraphPath(paragraph), title, text, names, {
    passages: firsts.map(({ from, to, first }) => [from, to, symbolOf(first), first.claim.title]),
    apparatus: [...signs, ...notes, ...blocks],
    noticed,
    stance: [...new Set(passages.flatMap(({ positions }) => positions.map(({ stance }) => stance)))],
  });
}

function noteRecords(article: Article): CustomRecord[] {
  const notes = article.footnotes.map((note) => ({ url: notePath(article, note), text: textOf(note) }));
  return notes.map(({ url, text }, at) => {
    const others = notes.filter((other) => other.text !== text && isLike(other.text, text)).map(({ text }) => text);
    return recordOf(article, url, `editor’s note ${at + 1}`, text, [], { ...unmarked, noticed: others.join('\n') });
  });
}

function sourceRecord(article: Article, { number, text, names }: SourcePart): CustomRecord[] {
  if (number === undefined) return [];
  return [recordOf(article, sourcePartPath(article, number), `the source, ¶ ${number}`, text, names, unmarked)];
}

/** What the search compares words by where Pagefind would not find them by it: American for British, digits for numbers. */
const keysOf = (text: string): string =>
  wordsOf(text)
    .filter(({ key, from, to }) => key !== text.slice(from, to).toLowerCase())
    .map(({ key }) => key)
    .join(' ');
