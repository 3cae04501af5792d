export const scripts = ['latin', 'cyrillic', 'han', 'other'] as const;
export type Script = (typeof scripts)[number];

/** The script of a text's first letter that is not Latin, if it has one. */
export function scriptOf(text: string): Script {
  const letter = /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0];
  if (!letter) return 'latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'cyrillic';
  return /\p{Script=Han}/u.test(letter) ? 'han' : 'other';
}
