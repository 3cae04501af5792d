import leven, { closestMatch } from 'leven';

/**
 * The valid id that a wrong one was most likely meant to be: the one a few strokes away (within a third of its length in
 * edits, at least two), else the one that shares most of its words.
 */
export function nearest(wrong: string, valid: Iterable<string>): string[] {
  const folded = new Map([...valid].map((id) => [asId(id), id]));
  const meant = asId(wrong);
  const close = closestMatch(meant, [...folded.keys()], { maxDistance: Math.max(2, Math.floor(meant.length / 3)) });
  const match = close ?? mostWords(meant, [...folded.keys()]);
  return match === undefined ? [] : [folded.get(match)!];
}

/** An id that refers to nothing. */
export interface Unknown {
  id: string;
  valid: Iterable<string>;
  /** What it is called now, if it once was an id. */
  now?: string;
  /** Whether it was an id when it was last written down, and nothing says what became of it. */
  wasPublished?: boolean;
}

/**
 * The closest valid ids in a sentence, so that a slip of the pen is mended without a search.
 * @param thing what a command makes, if none is called alike
 */
export function didYouMean(
  { id, valid, now, wasPublished }: Unknown,
  where: string,
  thing?: 'article' | 'claim' | 'name',
): string {
  if (now !== undefined) return `It is called "${now}" now: write that.`;
  if (wasPublished && thing)
    return `It was published: bring it back. To call it otherwise, npm run rename -- ${thing} ${id} and the new id; to give it up, npm run remove -- ${thing} ${id}.`;
  const close = nearest(id, valid);
  const isNew = thing && !close.length && /^[a-z0-9-]+$/.test(id);
  return (
    (close.length ? `Did you mean ${close.map((id) => `"${id}"`).join(' or ')}? ` : '') +
    `Valid ids are in ${where}.${isNew ? ` A new one begins with: npm run new -- ${thing} ${id}` : ''}`
  );
}

/** How a text would be written as an id. */
export const asId = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The id with at least half of its words and of the meant ones in common (Dice's coefficient). */
function mostWords(meant: string, ids: readonly string[]): string | undefined {
  const words = meant.split('-');
  const [best] = ids
    .map((id) => {
      const others = id.split('-');
      const shared = words.filter((word) => others.some((other) => isAlike(word, other))).length;
      return { id, likeness: (2 * shared) / (words.length + others.length) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= 0.5 ? best.id : undefined;
}

const isAlike = (a: string, b: string): boolean => a === b || (a.length > 3 && b.length > 3 && leven(a, b) <= 2);
