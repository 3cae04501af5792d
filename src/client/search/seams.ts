import type { Word } from '../../common/search/words.ts';
import type { List } from './list.ts';
import { isWithin } from './slips.ts';

/** Words with each run of Han that no spelling has parted where spellings begin and end: `普京和习近平`. */
export function atSeams(words: readonly Word[], { han: known }: List): Word[] {
  return words.flatMap((word) =>
    isHan(word) && ![...known].some((key) => key.includes(word.key) || isSlip(word.key, key))
      ? partsOf(word, known)
      : word,
  );
}

const isSlip = (typed: string, key: string): boolean => key.length > 3 && isWithin(typed, key, 1);
export const isHan = ({ key }: Word): boolean => /^\p{sc=Han}/u.test(key);

function partsOf(word: Word, known: ReadonlySet<string>): Word[] {
  const parts: string[] = [];
  let rest = '';
  for (let at = 0; at < word.key.length;) {
    let to = word.key.length;
    while (to > at + 1 && !known.has(word.key.slice(at, to))) to--;
    const isKnown = to > at + 1;
    if (isKnown) parts.push(rest, word.key.slice(at, to));
    rest = isKnown ? '' : rest + word.key[at];
    at = to;
  }
  let from = word.from;
  return [...parts, rest].flatMap((key): Word[] => {
    const part = { ...word, key, bare: key, stem: key, from, to: (from += key.length) };
    return key ? [part] : [];
  });
}
