import { stemmer } from 'stemmer';

/** A word of a text, `text.slice(from, to)`, and what it is compared by. */
export interface Word {
  /** Small letters without accents, possessives and the like; a number word in digits; a designation without its hyphen. */
  readonly key: string;
  /** The key without the ending of a plural, or any of Russian. */
  readonly bare: string;
  /** The key without any ending. */
  readonly stem: string;
  /** Whether it is written as a name is, so that only its plural is the same: units are no United States. */
  readonly isProper: boolean;
  readonly from: number;
  readonly to: number;
}

const han = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]`;
const letter = String.raw`[\p{L}--${han}]`;
/** Short words that make no designation with a number behind them. */
const plain = 'a[nst]?|b[ey]|do|go|he|i[fnst]|m[ey]|no|o[fnr]|so|to|u[ps]|we|[аикосув]|на|от|по';
/** The first that fits: `3,500`, `12+1`, `K-120` or `k 120` or `KT-N-27`, `3K-54`, a character of Han, any other word. */
const pattern = new RegExp(
  [
    String.raw`(?<![${letter}\p{N}])(?:\d{1,3}(?:,\d{3})+|\d+ ?\+ ?\d+`,
    String.raw`|(?:${letter}{1,3}(?:-${letter}{1,2})?[\-‐‑–]?|(?!(?:${plain}) )${letter}{1,2} |[${letter}--[aeiou]]{3} )`,
    String.raw`\d{1,3}(?!st|nd|rd|th)${letter}{0,3}|\d{1,2}${letter}{1,2}-?\d{1,3}`,
    String.raw`)(?![${letter}\p{N}])|${han}|[${letter}\p{M}\p{N}]+(?:['’ʼ]${letter}+)*`,
  ].join(''),
  'giv',
);

/** The words of a text in their order, in any script. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index: from }) => {
    if (!known.has(word)) known.set(word, formsOf(word));
    return { ...known.get(word)!, from, to: from + word.length };
  });
}

/** What words are compared by, found out once: texts say the same words again and again. */
const known = new Map<string, Omit<Word, 'from' | 'to'>>();

function formsOf(word: string): Omit<Word, 'from' | 'to'> {
  const key = keyOf(word);
  return { key, bare: bareOf(key), stem: stemOf(key), isProper: /^\p{Lu}/u.test(word) };
}

const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
function keyOf(word: string): string {
  const plain = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .normalize('NFD')
    .replace(/[łøđıßæœ]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}+]/gu, '');
  if (/\d/.test(plain)) return plain.replace(/(\d)s$/, '$1');
  const number = numbers.indexOf(plain);
  return number < 0 ? american(plain) : `${number}`;
}

const american = (key: string): string =>
  key
    .replace(/(...)is(e[ds]?|er|ing|ations?)$/, '$1iz$2')
    .replace(/(..)our(?=s?$|ed|ing|able|ful|hood|li)/, '$1or')
    .replace(/(def|off|lic|pret)ence(?=s?$)/, '$1ense')
    .replace(/([bct])re(s?)$/, '$1er$2')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/ll(?=ed$|ing$|ers?$)/, 'l');

/** In keys, which have no accents: и is also й, е is also ё. */
const russianEndings = /(?<=...)(?:[аеиоуыьэюя]+(?:ми|го|му|[вмх])?)+$/;

const stemOf = (key: string): string => (/^[a-z]+$/.test(key) ? stemmer(key) : key);

const bareOf = (key: string): string =>
  key
    .replace(/ies$/, 'y')
    .replace(/(?<=...)(?<![sui])s$/, '')
    .replace(russianEndings, '');

/** Whether two words are the same, or forms of one. Stems alone say too much: an international is nothing internal. */
export const isForm = (a: Word, b: Word): boolean =>
  a.bare === b.bare || (a.stem === b.stem && !a.isProper && !b.isProper && Math.abs(a.key.length - b.key.length) < 4);

/** Whether a text has letters that are not Latin. */
export const isForeign = (text: string): boolean => /(?!\p{sc=Latin})\p{L}/u.test(text);

const small = new Set(
  'a an the of in on at to for by and or as is are was were be been it its with from about between that this there they their any ever did do does has had have can could will would should who what when where which how why say mean vs versus 和 与 的 及 с в и к о у на из по от об со во не что как'.split(
    ' ',
  ),
);

/** Whether a word says too little for anybody to look for it. */
export const isSmall = ({ key }: Word): boolean => small.has(key);
