import { isForm, type Word } from '../../common/search/words.ts';
import type { List } from './list.ts';
import { read, type Reading } from './read.ts';

/** A word that was taken to be another. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
}

/** The wanted words of a query that neither the list nor any passage has. */
export function unknownWords({ wants }: Reading, list: List): Word[] {
  const all = [...list.vocabulary.values()];
  const others = wants.filter(({ names }) => !names.length).flatMap(({ words }) => words);
  return others.filter((word) => !list.words?.has(word.key) && !all.some((other) => isForm(word, other)));
}

/** A query as it was probably meant, if words of it that are not known are near others. */
export function correct(reading: Reading, list: List): { reading: Reading; corrected: Slip[] } | undefined {
  const slips = unknownWords(reading, list).flatMap((word) => {
    const typed = reading.text.slice(word.from, word.to);
    const meant = nearTo(word, typed, list);
    return meant ? [{ typed, meant, word }] : [];
  });
  const text = slips.reduceRight(
    (text, { word, meant }) => text.slice(0, word.from) + meant + text.slice(word.to),
    reading.text,
  );
  return slips.length ? { reading: read(list, text), corrected: slips } : undefined;
}

/** One edit makes another word, two from eight letters; nothing else is taken for a short word, a number, a code or letters. */
function nearTo({ key }: Word, typed: string, list: List): string | undefined {
  if (/\d/.test(key) || key.length < 4 || (/^\p{Lu}+$/u.test(typed) && key.length < 5)) return undefined;
  const others = [...(list.words ?? [])].map((key) => ({ key, written: key }));
  const near = (edits: number): string | undefined =>
    [...list.vocabulary.values(), ...others].find((other) => isNear(key, other.key, edits))?.written;
  return near(1) ?? near(2);
}

/** One slip in words of five letters, two in words of eight; in four letters a swap. */
function isNear(a: string, b: string, edits: number): boolean {
  const longer = Math.max(a.length, b.length);
  const sorted = (word: string): string => [...word].sort().join('');
  if (/\d/.test(b) || longer < 4 || (longer === 4 && sorted(a) !== sorted(b))) return false;
  return edits === 1 ? isWithin(a, b, 1) : longer > 7 && isWithin(a, b, 2);
}

/** Whether a word becomes another by so many letters added, left out, changed, or swapped with the next. */
function isWithin(a: string, b: string, edits: number): boolean {
  if (Math.abs(a.length - b.length) > edits) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  if (x === y) return true;
  if (!edits) return false;
  const isSwap = x[0] === y[1] && x[1] === y[0];
  return (
    isWithin(x.slice(1), y.slice(1), edits - 1) ||
    isWithin(x.slice(1), y, edits - 1) ||
    isWithin(x, y.slice(1), edits - 1) ||
    (isSwap && isWithin(x.slice(2), y.slice(2), edits - 1))
  );
}

/** Names that a query may have meant though too much of it is wrong: near words, and words that begin alike. */
export function nearestNames({ wanted }: Reading, { names }: List): List['names'] {
  const isLike = (a: string, b: string): boolean =>
    a.length > 4 && b.length > 4 && (isWithin(a, b, 2) || a.slice(0, 4) === b.slice(0, 4));
  const like = names.filter(({ called }) =>
    called.some(({ words }) => words.some(({ key }) => wanted.some((typed) => isLike(typed.key, key)))),
  );
  return like.slice(0, 5);
}
