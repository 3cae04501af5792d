import { exampleTexts, skeletonTexts, writtenIn, type WrittenText } from '../new/written.ts';
import type { Content } from '../read/content.ts';
import type { Suggestion } from './suggestion-kinds.ts';

/** Texts that still are words of a skeleton that `npm run new` wrote. */
export function skeletonsLeft(content: Content): Suggestion[] {
  const skeletons = skeletonTexts();
  return writtenIn(content)
    .filter(({ text }) => skeletons.some((words) => text.includes(words)))
    .map(suggestionOf);
}

/**
 * What is left of the dossier that one begins with, a line a thing, once it holds something of its author's own: until then all
 * of it is to be looked at. Its articles stand for all that goes with them; of what was changed, the texts are told that were not.
 */
export function exampleLeft(content: Content): Suggestion[] {
  const example = Map.groupBy(exampleTexts(), ({ thing }) => thing);
  const things = Map.groupBy(writtenIn(content), ({ thing }) => thing);
  const unchanged = [...things].filter(([thing, texts]) => isSame(texts, example.get(thing) ?? []));
  const articles = unchanged.filter(([thing]) => thing.startsWith('article '));
  if (articles.length === content.briefs.length) return [];
  for (const [thing] of unchanged) things.delete(thing);
  const changed = [...things]
    .map(([thing, texts]) => {
      const own = (example.get(thing) ?? []).filter(isSentence);
      return texts.filter((text) => own.some((one) => isAlike(one, text)));
    })
    .filter(([first]) => first);
  return [
    ...(articles.length ? articles : unchanged).map(([thing, [first]]) => ({
      at: articles.length ? { ...first!.at, line: 1, column: 1 } : first!.at,
      text: `The ${thing}: npm run remove -- ${thing}`,
    })),
    ...changed.map((texts) => ({
      at: texts[0]!.at,
      text: `${texts.map(({ field, at }) => `${field} (line ${at.line})`).join(', ')}.`,
    })),
  ];
}

const isAlike = (one: WrittenText, other: WrittenText): boolean => one.field === other.field && one.text === other.text;
const isSame = (texts: readonly WrittenText[], others: readonly WrittenText[]): boolean =>
  texts.length === others.length && texts.every((text, index) => isAlike(text, others[index]!));

/** Fewer words may be the same by chance, as what a kind of names is called. */
const isSentence = ({ text }: WrittenText): boolean => text.split(/\s+/).length > 2;

const suggestionOf = ({ at, field, text }: WrittenText): Suggestion => ({
  at,
  text: `${field}: “${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}”`,
});
