/** A word of a text: what it is compared by, and where it stands, `text.slice(from, to)`. */
export interface Word {
  key: string;
  from: number;
  to: number;
}

const abbreviations = new Map([
  ['art', 'article'],
  ['pres', 'president'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['prof', 'professor'],
  ['def', 'defense'],
]);

const numbers =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen'.split('|');

/** `S-400`, `su 35` and `SU35S` are one word, and so is `U.S.`; neither a year nor a preposition joins anything. */
const pattern =
  /(?:(?!(?:an?|all|and|are|art|as|at|by|for|had|has|in|is|its?|no|not|of|on|or|the|to|was)\P{L})\p{L}{1,3}[-‐‑– ]?\d{1,3}\p{L}?(?![\p{L}\p{N}])|(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{L}\.\p{L}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?)/giu;

/** The words of a text in their order, in any script. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    key: keyOf(word),
    from: index,
    to: index + word.length,
  }));

/**
 * What a word is compared by: small letters without accents, possessive or punctuation; number words as digits, titles
 * and articles written out; British and American spelling as one, and what is sold is a sale.
 */
function keyOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const number = numbers.indexOf(plain);
  if (number >= 0) return `${number}`;
  return (abbreviations.get(plain) ?? plain)
    .replace(/(\d)s$/, '$1')
    .replace(/(...)is(e[ds]?|er|ing|ations?)$/, '$1iz$2')
    .replace(/(..)our(?=s?$|ed|ing|able|ful|hood|li)/, '$1or')
    .replace(/ence(s?)$/, 'ense$1')
    .replace(/^manoeuvre?/, 'maneuver')
    .replace(/([^aeiou])re(s?)$/, '$1er$2')
    .replace(/mme(s?)$/, 'm$1')
    .replace(/^(?:sales?|sold)$/, 'sell');
}

/** A key without the ending of a plural, of a verb's form or of a Russian case; to compare by, not to show. */
export const stemOf = (key: string): string =>
  key.length < 4 || /\d/.test(key)
    ? key
    : key
        .replace(/ies$/, 'y')
        .replace(/(?<![sui])s$/, '')
        .replace(/(?<=...)(?:ed|ing|e)$/, '')
        .replace(russianEnding, '');

/** In keys, which have no accents: и is also й. */
const russianEnding =
  /(?<=\p{Script=Cyrillic}{3})(?:[аяыи]ми|ого|ому|иеи|[ое][им]|[ыи][имх]|[ая][хм]|и[яию]|ую|[ая]я|[ое]е|[аеиоуыюяь])$/u;

/** Whether a word says too little for a reader to look for it. */
export const isSmall = (key: string): boolean =>
  /^(?:an?|the|of|in|on|at|to|for|by|and|or|as|is|are|was|were|be|been|it|its|with|from|about|between|that|this|there|they|their|any|ever|did|do|does|ha[sd]|have|can|could|will|would|should|who|what|when|where|which|how|why|say|mean|[свикоу]|на|из|по|от|об|со|во)$/.test(
    key,
  );
