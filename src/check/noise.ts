import { months } from '../read/dates.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const pairs = [...letters].flatMap((first) => [...letters].map((second) => first + second));

/** What the two-letter codes of a standard are called in English. */
function called(type: 'language' | 'region', codes: readonly string[]): Set<string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return new Set(codes.flatMap((code) => names.of(code) ?? []));
}

const languages = called('language', pairs);
const countries = called(
  'region',
  pairs.map((code) => code.toUpperCase()),
);
const days = Array.from({ length: 7 }, (_, day) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2001, 0, day + 1)),
);
const calendar = new Set([...months, ...days]);

/** Endings of words that say where something is from: `Roman`, `Danish`, `Maltese`, `western`, `Nordic`. */
const fromSomewhere = /(?:[aei]an|[^aeiou]an|ese|ish|ern|ic|i)s?$/u;

/** Words that begin sentences and no names. */
const openings = new Set(
  (
    'a about above according across after against all although always among an and another any anyone as at because ' +
    'before behind below beside besides between beyond both but by despite during each either else even ever every ' +
    'few finally first for from further given had has have he hence her here his how however if in indeed instead into ' +
    'is it its just last later like many may more moreover most much neither never nevertheless no nobody none nor not ' +
    'nothing now of off on once one only or other others our over perhaps rather second several she should since so ' +
    'some soon still such than that the their then there therefore these they third this those though through thus to today tomorrow ' +
    'together too two under unless until up upon was we what whatever when where whereas whether which while who whoever ' +
    'whose why will with within without would yes yesterday yet you'
  ).split(' '),
);

/**
 * Whether a capitalised term of one word names nothing by itself: a word that begins sentences, a letter, a month, a language, or a word that says where
 * something is from and belongs to the next.
 * @param next what stands behind it in the text
 */
export function isNoise(term: string, next: string): boolean {
  const last = term.split(/[ -]/).at(-1)!;
  if (term.includes(' ')) return false;
  if (openings.has(term.toLowerCase())) return true;
  if (/^\p{L}$/u.test(last) || calendar.has(last) || languages.has(last)) return true;
  if (countries.has(term) || !fromSomewhere.test(last)) return false;
  return last.endsWith('s') || term.includes('-') || /^(?: \p{Ll}|-)/u.test(next);
}

/**
 * Whether a word with a capital at the beginning of a sentence may have it for that alone.
 * @param written the words that the briefs have in small letters
 */
export const isOpening = (word: string, written: ReadonlySet<string>): boolean =>
  openings.has(word.toLowerCase()) || written.has(word.toLowerCase());
