import { wordsOf } from '../../common/search/words.ts';

const american =
  /^(?:.*(?:iz|yz)(?:e[ds]?|er|ing|ations?)|(?:col|neighb|lab|fav|behavi|arm|harb|hon|rum|endeav)or.*|(?:def|off|lic|pret)enses?|(?:cent|theat|fib|mit)ers?|programs?|maneuver.*)$/;

/**
 * A query as it may stand in a text: as typed, but with designations in one (`su 35` as `su35`); then with figures for
 * number words; then in British, then in American spelling. Each once, in small letters.
 */
export function variantsOf(text: string): string[] {
  const rewrite = (change: (word: string, key: string) => string): string => {
    let result = '';
    let at = 0;
    for (const { key, from, to } of wordsOf(text)) {
      result += text.slice(at, from) + change(text.slice(from, to), key);
      at = to;
    }
    return result + text.slice(at);
  };
  return [
    ...new Set(
      [
        rewrite((word, key) => (/\s/.test(word) ? key : word)),
        rewrite((word, key) => (/\d/.test(key) ? key : word)),
        rewrite(british),
        rewrite((_, key) => key),
      ].map((variant) => variant.toLowerCase()),
    ),
  ];
}

function british(word: string): string {
  const small = word.toLowerCase();
  if (!american.test(small)) return word;
  return small
    .replace(/([iy])z(?=e[ds]?$|er$|ing$|ations?$)/, '$1s')
    .replace(/^(col|neighb|lab|fav|behavi|arm|harb|hon|rum|endeav)or/, '$1our')
    .replace(/^(def|off|lic|pret)ense/, '$1ence')
    .replace(/^(cent|theat|fib|mit)er/, '$1re')
    .replace(/^program/, 'programme')
    .replace(/^maneuver(?=a)/, 'manoeuvr')
    .replace(/^maneuver/, 'manoeuvre');
}
