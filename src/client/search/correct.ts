import leven from 'leven';
import { onceFor } from '../../common/once-for.ts';
import { isForm, type Word } from '../../common/search/words.ts';
import { textOf, type Entry, type List } from './list.ts';
import { read, type Query } from './match.ts';

/** Every word that somebody may mean, once, as it is written: those of names before what is said, and that before passages. */
const vocabularyOf = onceFor(({ entries, inPassages }: List): (Word & { readonly written: string })[] => {
  const texts = [...entries.flatMap(({ spelt }) => spelt), ...entries.flatMap(({ said }) => said)];
  const known = new Map<string, Word & { written: string }>();
  for (const { text: whole, words } of [...texts, textOf([...inPassages].join(' '))])
    for (const word of words)
      if (!known.has(word.key)) known.set(word.key, { ...word, written: whole.slice(word.from, word.to) });
  return [...known.values()];
});

/** A query as it was probably meant, if words of it that neither the list nor any passage has are near others; and what is told of it. */
export function correct({ text, wants }: Query, list: List): { query: Query; remark: string } | undefined {
  const vocabulary = vocabularyOf(list);
  const unknown = wants.flatMap(({ words: [word], names }) =>
    names.length || vocabulary.some((other) => isForm(word!, other)) ? [] : word!,
  );
  const slips = unknown.flatMap((word) => {
    const typed = text.slice(word.from, word.to);
    const near = vocabulary.filter((other) => mayBeSlip(word, typed, other));
    const meant = near.find(({ key }) => isNear(word.key, key, 1)) ?? near.find(({ key }) => isNear(word.key, key, 2));
    return meant ? { ...word, typed, meant: meant.written } : [];
  });
  if (!slips.length) return undefined;
  const meant = slips.reduceRight((text, { from, to, meant }) => text.slice(0, from) + meant + text.slice(to), text);
  const shown = slips.map(({ typed, meant }) => `‘${meant}’ for ‘${typed}’`).join(', ');
  const remark = `Nothing here has ${slips.map(({ typed }) => `‘${typed}’`).join(', ')}. Shown is ${shown}.`;
  return { query: read(list, meant), remark };
}

/** Whether a word may be a slip of another: no short word is, no number or code; and capital letters only of capitals. */
function mayBeSlip({ key }: Word, typed: string, other: Word & { readonly written: string }): boolean {
  const areCapitals = /^\p{Lu}{1,5}$/u.test(typed);
  return (
    !/\d/.test(key + other.key) &&
    key.length > (areCapitals ? 4 : 3) &&
    (!areCapitals || !/\p{Ll}/u.test(other.written))
  );
}

/** One slip in words of five letters, two in words of eight. */
const isNear = (a: string, b: string, most: number): boolean =>
  Math.max(a.length, b.length) >= (most === 1 ? 5 : 8) && slipsIn(a, b) <= most;

/** How many letters are added, left out or changed; a swap of neighbours is one slip. */
function slipsIn(a: string, b: string): number {
  const slips = leven(a, b);
  if (slips < 2 || slips > 4) return slips;
  const swapped = [...a].map((letter, at) => a.slice(0, at) + a.charAt(at + 1) + letter + a.slice(at + 2));
  return Math.min(slips, ...swapped.map((one) => leven(one, b) + 1));
}

/** Names with a word that begins like one that was typed. */
export function nearestNames({ words: typed }: Query, { entries }: List): Entry[] {
  const isLike = ({ key }: Word): boolean =>
    key.length > 4 && typed.some((one) => one.key.length > 4 && one.key.slice(0, 4) === key.slice(0, 4));
  const isNear = ({ kind, called }: Entry): boolean =>
    kind === 'names' && called.some(({ words }) => words.some(isLike));
  return entries.filter(isNear).slice(0, 5);
}
