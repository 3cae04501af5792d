import { isForm, type Word } from '../../common/search/words.ts';
import type { Entry, Known, List, Text } from './list.ts';
import { read, type Reading } from './read.ts';

/** A query as it was probably meant, if words of it that neither the list nor any passage has are near others; and what is told of it. */
export function correct({ text, wants }: Reading, list: List): { reading: Reading; remark: string } | undefined {
  const isKnown = (typed: Word): boolean => list.vocabulary.some((word) => isForm(typed, word));
  const slips = wants
    .flatMap(({ words, names }) => (names.length ? [] : words))
    .filter((word) => !isKnown(word))
    .map(({ key, from, to }) => ({
      from,
      to,
      typed: text.slice(from, to),
      meant: nearTo(key, text.slice(from, to), list),
    }))
    .filter(({ meant }) => meant);
  if (!slips.length) return undefined;
  const meant = slips.reduceRight((text, { from, to, meant }) => text.slice(0, from) + meant + text.slice(to), text);
  const shown = slips.map(({ typed, meant }) => `‘${meant}’ for ‘${typed}’`).join(', ');
  const remark = `Nothing here has ${slips.map(({ typed }) => `‘${typed}’`).join(', ')}. Shown is ${shown}.`;
  return { reading: read(list, meant), remark };
}

/** The first of the words nearest to one, as it is written; none is near to a short word, a number, a code or letters. */
function nearTo(key: string, typed: string, { names, vocabulary }: List): string | undefined {
  if (/\d/.test(key) || key.length < 4 || (/^\p{Lu}+$/u.test(typed) && key.length < 5)) return undefined;
  const isJoined = ({ words }: Text): boolean => words.map((word) => word.key).join('') === key;
  const near = (most: number): Known | undefined => vocabulary.find((word) => isNear(key, word.key, most));
  return names.flatMap(({ called }) => called).find(isJoined)?.text ?? (near(1) ?? near(2))?.written;
}

/** One slip in words of five letters, two in words of eight. */
const isNear = (a: string, b: string, most: number): boolean =>
  !/\d/.test(b) && Math.max(a.length, b.length) >= (most === 1 ? 5 : 8) && isWithin(a, b, most);

/** Whether a word becomes another by so many letters added, left out, changed, or swapped with the next. */
function isWithin(a: string, b: string, most: number): boolean {
  if (a === b || a[0] === b[0]) return a === b || isWithin(a.slice(1), b.slice(1), most);
  const isSwap = a[0] === b[1] && a[1] === b[0];
  return (
    Math.abs(a.length - b.length) <= most &&
    most > 0 &&
    (isWithin(a.slice(1), b.slice(1), most - 1) ||
      isWithin(a.slice(1), b, most - 1) ||
      isWithin(a, b.slice(1), most - 1) ||
      (isSwap && isWithin(a.slice(2), b.slice(2), most - 1)))
  );
}

/** Names that a query may have meant though too much of it is wrong: near words, and words that begin alike. */
export function nearestNames({ wanted }: Reading, { names }: List): Entry[] {
  const isLike = (a: string, b: string): boolean =>
    Math.min(a.length, b.length) > 4 && (isWithin(a, b, 2) || a.slice(0, 4) === b.slice(0, 4));
  const isLikeAny = ({ key }: Word): boolean => wanted.some((typed) => isLike(typed.key, key));
  return names.filter(({ called }) => called.some(({ words }) => words.some(isLikeAny))).slice(0, 5);
}
