import { holdsWords } from '../common/fold.ts';

/** A paragraph of a brief as its author left it. */
export interface PlainParagraph {
  /** The ids in its locator. */
  ids: readonly string[];
  text: string;
}

/** A paragraph that the ledger knows of the same brief. */
export interface RecordedParagraph {
  id: string;
  /** How it began. */
  words: string;
  isLive: boolean;
}

/**
 * The ids of a brief's paragraphs, in their order: those that stand in the text; where an id went missing and the words that
 * its paragraph began with stand in one paragraph alone, that one has it too; and for what has none then, a new one. The first
 * time these are p1, p2 and so on; later on the id of the paragraph before and the next letter never used: `p7a`, and before
 * the first `p0a`.
 * @param recorded the paragraphs that the ledger knows, those that are no more too
 * @returns the ids of each paragraph, at least one
 */
export function paragraphIds(
  paragraphs: readonly PlainParagraph[],
  recorded: readonly RecordedParagraph[],
): (readonly string[])[] {
  const standing = new Set(paragraphs.flatMap(({ ids }) => ids));
  const found = paragraphs.map(({ ids }) => [...ids]);
  for (const { id, words, isLive } of recorded) {
    const holder = isLive && words && !standing.has(id) ? holderOf(words, paragraphs) : undefined;
    if (holder !== undefined) found[holder]!.push(id);
  }
  const used = new Set([...standing, ...recorded.map(({ id }) => id)]);
  if (!used.size) return paragraphs.map((_, index) => [`p${index + 1}`]);
  const letters = new Map<string, string>();
  for (const id of used) {
    const [number, letter] = partsOf(id);
    if (isLater(letter, letters.get(number) ?? '')) letters.set(number, letter);
  }
  let [before] = partsOf('p0');
  return found.map((ids) => {
    if (!ids.length) {
      const letter = nextLetter(letters.get(before) ?? '');
      letters.set(before, letter);
      ids.push(before + letter);
    }
    [before] = partsOf(ids.at(-1)!);
    return ids;
  });
}

/** The one paragraph that holds words: of several the one without an id. */
function holderOf(words: string, paragraphs: readonly PlainParagraph[]): number | undefined {
  const holders = paragraphs
    .keys()
    .filter((index) => holdsWords(paragraphs[index]!.text, words))
    .toArray();
  const bare = holders.filter((index) => !paragraphs[index]!.ids.length);
  if (holders.length > 1 && bare.length !== 1) return undefined;
  return bare[0] ?? holders[0];
}

/** `p7` and `b` of `p7b`. */
const partsOf = (id: string): [string, string] => /^(p\d+)([a-z]*)$/.exec(id)!.slice(1) as [string, string];

const isLater = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a > b);

/** a, b … z, aa, ab … az, ba … */
function nextLetter(letters: string): string {
  if (!letters) return 'a';
  const rest = letters.slice(0, -1);
  return letters.endsWith('z')
    ? `${nextLetter(rest)}a`
    : rest + String.fromCharCode(letters.charCodeAt(letters.length - 1) + 1);
}
