import type { At } from '../problems/problems.ts';
import { textOf } from '../read/text.ts';
import type { Content } from '../read/content.ts';
import { inWords } from '../show/words.ts';

interface Told {
  at: At;
  text: string;
}

/** Where texts outside of the briefs have words that are an article's label: `file:line`. */
export function stillTold(label: string, content: Content): string[] {
  const { site, claims, names, events } = content;
  const texts: Told[] = [
    ...claims.map(({ file, body }) => ({
      at: { file, line: body.children[0]?.position?.start.line ?? 1, column: 1 },
      text: textOf(body),
    })),
    ...(site?.value.disagreements ?? []).map(({ introduction }, index) => ({
      at: site!.at('disagreements', index, 'introduction'),
      text: introduction,
    })),
    ...introductions(content),
    ...names.map(({ at, description }) => ({ at: at('description'), text: description })),
    ...events.map(({ at, text }) => ({ at: at('text'), text })),
  ];
  return placesOf(texts.filter(({ text }) => text.includes(label)));
}

/** Where the texts that introduce the site have a number, in words or figures, that is perhaps that of its articles: `file:line`. */
export function stillCounted(articles: number, content: Content): string[] {
  const number = new RegExp(`\\b(?:${articles}|${inWords(articles)})\\b`, 'i');
  return placesOf(introductions(content).filter(({ text }) => number.test(text)));
}

const placesOf = (texts: readonly Told[]): string[] => texts.map(({ at }) => `${at.file}:${at.line}`);

const introductions = ({ site }: Content): Told[] =>
  (site ? (['description', 'introduction'] as const) : []).map((field) => ({
    at: site!.at(field),
    text: site!.value[field],
  }));
