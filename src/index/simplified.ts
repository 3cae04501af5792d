import type { Name } from '../link/model.ts';

/** Pairs of characters that stand in the same place in a name's traditional and simplified spellings. */
export function simplifiedBy(names: readonly Name[]): string {
  const pairs = new Map<string, string>();
  for (const { aliases } of names) {
    const [simple, traditional] = ['zh-Hans', 'zh-Hant'].map((tag) => aliases.filter(({ lang }) => lang === tag));
    for (const { text } of traditional!)
      for (const { text: other } of simple!)
        if (text.length === other.length && isSameName(text, other))
          [...text].forEach((character, at) => character !== other[at] && pairs.set(character, other[at]!));
  }
  return [...pairs].flat().join('');
}

/** Two spellings of one length may be two names; those that share a character or are a name's only ones are one. */
const isSameName = (a: string, b: string): boolean => [...a].some((character, at) => character === b[at]);
