import { overlaps } from '../common/span.ts';
import type { Paragraph, Site } from '../link/model.ts';
import { sentences } from '../link/sentences.ts';
import { placeInRun, spansOf } from '../link/spans.ts';
import type { At } from '../problems/problems.ts';
import { asId } from '../problems/nearest.ts';
import type { Content } from '../read/content.ts';
import type { Suggestion } from './suggestion-kinds.ts';
import { isNoise, isOpening } from './noise.ts';

/** Words with a capital, joined by what joins the words of a name: `Bank of the Isles`, `Ludwig van Beethoven`. */
const word = String.raw`\p{Lu}[\p{L}\p{N}’]*(?:-[\p{Lu}\p{N}][\p{L}\p{N}’]*)*`;
const capitalised = new RegExp(`${word}(?: (?:(?:of(?: the)?|de|der|van|von) )?${word})*`, 'gu');

interface Term {
  text: string;
  at: At;
  /** Whether its first letter may be a capital for another reason than that it is a name. */
  opens: boolean;
}

/** Capitalised terms that no name covers, each once, the most frequent first, as an entry to paste. */
export function unlistedNames({ briefs }: Content, site: Site): Suggestion[] {
  const paragraphs = site.articles.flatMap((article) => article.paragraphs);
  const written = new Set(paragraphs.flatMap(({ text }) => text.match(/(?<![\p{L}’-])\p{Ll}[\p{L}’-]*/gu) ?? []));
  const files = new Map(briefs.map(({ slug, file }) => [slug, file]));
  const found = paragraphs.flatMap((paragraph) => termsOf(paragraph, files.get(paragraph.article.slug)!, written));
  return [...Map.groupBy(found, ({ text }) => text)]
    .filter(([, terms]) => terms.some(({ opens }) => !opens))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([text, terms]) => ({ at: terms[0]!.at, text, yaml: entryOf(text, terms[0]!.at, terms.length) }));
}

const entryOf = (name: string, { file, line, column }: At, times: number): string =>
  [
    `- id: ${asId(name)}`,
    `  name: ${name}`,
    `  description: # ${file}:${line}:${column}${times > 1 ? `, ${times} times` : ''}`,
  ].join('\n');

function termsOf({ text, mentions, node }: Paragraph, file: string, written: ReadonlySet<string>): Term[] {
  const starts = new Set(sentences(text).map(({ from }) => from + /^[“‘(]*/.exec(text.slice(from))![0].length));
  const { runs } = spansOf(node);
  return [...text.matchAll(capitalised)].flatMap((match) => {
    const isStart = starts.has(match.index) || /[:“‘] ?$/.test(text.slice(0, match.index));
    const [words, from] = isStart ? withoutOpening(match[0], match.index, written) : [match[0], match.index];
    const span = { from, to: from + words.length };
    const run = runs.find((run) => run.from <= from && from < run.to);
    const term = words.replace(/(?:’s?|-)$/u, '');
    const opens = isStart && from === match.index && !term.includes(' ');
    if (!run || !term || mentions.some((mention) => overlaps(mention, span))) return [];
    if (isNoise(term, text.slice(span.to))) return [];
    return [{ text: term, at: { file, ...placeInRun(run, from) }, opens }];
  });
}

/** A term without the word that only begins the sentence, and where it begins then. */
function withoutOpening(words: string, from: number, written: ReadonlySet<string>): [words: string, from: number] {
  const [first = '', ...others] = words.split(' ');
  if (!isOpening(first.replace(/’.*$/u, ''), written)) return [words, from];
  const rest = others.join(' ').replace(/^(?:\p{Ll}+ )+/u, '');
  return [rest, from + words.length - rest.length];
}
