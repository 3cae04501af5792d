const units = 'zero one two three four five six seven eight nine'.split(' ');
const unitsInOrder = 'zeroth first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const inOrder = (word: string): string => (word === 'twelve' ? 'twelfth' : `${word.replace(/y$/, 'ie')}th`);

const values = new Map<string, number>([
  ...[...units, ...teens].map((word, value) => [word, value] as const),
  ...unitsInOrder.map((word, value) => [word, value] as const),
  ...teens.map((word, index) => [inOrder(word), 10 + index] as const),
  ...tens.flatMap((word, index) => [word, inOrder(word)].map((one) => [one, 20 + 10 * index] as const)),
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['dozen', 12],
  ['decade', 10],
  ['decades', 10],
  ['centuries', 100],
]);

/** Words that say a number without counting: what they answer to may be counted in the other text. */
export const implied: ReadonlyMap<string, number> = new Map([
  ...['both', 'twice', 'pair', 'couple', 'double', 'twin', 'half'].map((word) => [word, 2] as const),
  ...['thrice', 'triple'].map((word) => [word, 3] as const),
  ['dozen', 12],
  ['decade', 10],
  ['century', 100],
]);

const any = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const below = `(?:(?:${any(tens)})[- ](?:${any([...units, ...unitsInOrder])})|${any(values.keys())})`;
/** What matches a number in words up to 999,999: `two hundred and six`, `twenty-first`. */
export const numberWords = `(?:(?:${below}|a)[- ](?:hundred|thousand)(?: and ${below})?|${below})`;

/** The value of such words, in small letters. */
export function valueOf(words: string): number {
  let sum = 0;
  for (const word of words.split(/[\s-]+/)) {
    const times = scales.get(word);
    sum = times === undefined ? sum + (values.get(word) ?? 0) : (sum || 1) * times;
  }
  return sum;
}
