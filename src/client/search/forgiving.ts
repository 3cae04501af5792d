import leven from 'leven';
import type { Forgiving } from '../../common/search/nearness.ts';

const title =
  /^(?:\p{L}[\p{L}.]*\s+)?(?:(?:deputy|vice|prime|foreign|defen[cs]e)\s+)*(?:pres(?:ident|\.)?|premier|minister|secretary|general|gen\.|admiral|adm\.|colonel|col\.|ambassador|chairman|prof(?:essor|\.)?|[dm]rs?\.?|ms\.?)\s+(?:(?:of|for) (?:defen[cs]e|foreign affairs|state)\s+)?(?=\S)/iu;

/** Words with digits are never taken to be misspelt: an S-300 is no S-400. */
const hasDigits = (text: string): boolean => /\d/.test(text);

/**
 * Forgives one wrong letter in a word, and two where enough is left to tell it by; a letter too few, too many, another one,
 * or two that changed places.
 */
export const forgiving: Forgiving = {
  word(typed, key, typedStem, stem, open) {
    const shorter = Math.min(typed.length, key.length);
    if (shorter < 4) return Infinity;
    let wrong = edits(typed, key);
    if (wrong > 1 && stem.length > 4) wrong = Math.min(wrong, edits(typedStem, stem));
    if (wrong < Infinity && hasDigits(typed + key)) return Infinity;
    if (wrong === 1 || (wrong < 4 && mayBeFar(typed, key, shorter, wrong))) return wrong;
    return open && typed.length > 6 && typed[0] === key[0] && edits(typed, key.slice(0, typed.length)) === 1
      ? 1.5
      : Infinity;
  },
  run(typed, run) {
    const wrong = edits(typed, run);
    const most = typed.length < 8 ? 1 : typed.length < 10 ? 2 : 3;
    return wrong <= most && typed.replace(/\D/g, '') === run.replace(/\D/g, '') ? wrong : Infinity;
  },
  withoutTitle: (text) => text.replace(title, ''),
};

/** The shorter a word, the more of it must be right: Nigeria is not Siberia, nor Kashmir Kashin, though Peskoff is Peskov. */
function mayBeFar(typed: string, key: string, shorter: number, wrong: number): boolean {
  const isBegun = typed[0] === key[0];
  if (wrong > 2) return shorter > 9 && isBegun;
  return shorter > 7 || (shorter > 6 && isBegun) || soundOf(typed) === soundOf(key);
}

/** What is left of a word in any transliteration: its consonants, those that are mixed up as one. */
const soundOf = (key: string): string =>
  key
    .replace(/[aeiouyjh]/g, '')
    .replace(/sc/g, 's')
    .replace(/[fw]/g, 'v')
    .replace(/[ckqx]+/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1');

/**
 * Letters to change, add, drop or exchange with their neighbour to make one word of another; Infinity if they are more than
 * three. (An exchange beside another mistake counts as two.) In words of four letters only an exchange counts, since any
 * other change makes a different word too easily.
 */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  const distance = leven(a, b);
  if (distance === 2 && a.length === b.length) {
    const at = [...a].findIndex((letter, index) => letter !== b[index]);
    if (a[at] === b[at + 1] && a[at + 1] === b[at]) return 1;
  }
  return distance > 3 || Math.max(a.length, b.length) < 5 ? Infinity : distance;
}
