import type { Site } from '../link/model.ts';
import { textOf } from '../read/text.ts';

/** What templates say themselves: letters, figures, the punctuation of English, and a pilcrow. */
const always = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:!?()&/\'"-–—‘’“”…·¶';

/** Letters that faces are asked for; other scripts stand in a few names and are left to the system's fonts. */
const latin = /[\u0020-\u024f\u2000-\u22ff]/u;

/**
 * The characters that a site shows in prose, and those that it shows in the apparatus besides, each sorted as one string.
 * A glyph more than is in use would be weight; a glyph less, a letter in another face.
 */
export function charactersInUse(site: Site): { prose: string; apparatus: string } {
  const prose = inOrder([always, ...written(site)]);
  return { prose, apparatus: inOrder([prose, '#', ...spellings(site)]) };
}

/** The letters of texts, each once. */
function inOrder(texts: readonly string[]): string {
  const isUsed = new Uint8Array(1 << 16);
  for (const text of texts) for (let at = 0; at < text.length; at++) isUsed[text.charCodeAt(at)] = 1;
  return Array.from(isUsed, (used, unit) => (used ? String.fromCharCode(unit) : ''))
    .filter((character) => latin.test(character))
    .join('');
}

function* written({ meta, articles, claims, names, events }: Site): Generator<string> {
  yield* [meta.title, meta.question, meta.description, meta.introduction];
  yield* meta.groups.map(({ title }) => title);
  yield* meta.disagreements.map(({ introduction }) => introduction);
  for (const {
    label,
    meta: { answer, standfirst, source, outside },
    sections,
    paragraphs,
    footnotes,
    source: original = [],
  } of articles) {
    yield* [label, answer, standfirst, ...Object.values(source).flat()].map(String);
    yield* outside.flatMap(({ value, note }) => [value, note]);
    yield* sections.map(({ heading }) => heading?.text ?? '');
    yield* paragraphs.map(({ text }) => text);
    yield* footnotes.map(textOf);
    yield* original.map(({ text }) => text);
  }
  for (const { title, statement, body } of claims) yield* [title, statement, textOf(body)];
  for (const { name, description } of names) yield* [name, description];
  yield* events.map(({ text }) => text);
}

function* spellings({ names }: Site): Generator<string> {
  for (const { aliases } of names) yield* aliases.map(({ text }) => text);
}
