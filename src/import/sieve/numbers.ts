import type { Block } from '../block.ts';

const number = /^(?:¶\s?)?[[(]?(\d{1,3})[\])]?[.:]?\s+(?=\S)/;

/** Paragraphs without the running numbers that a copy gives them, such as "[1]", "1." or "1", where each has its own. */
export function withoutNumbers(kept: readonly Block[]): Block[] {
  const numbers = kept.filter(({ kind }) => kind !== 'heading').map(({ text }) => Number(number.exec(text)?.[1]));
  const isNumbered = numbers.length > 2 && numbers.every((number, index) => number === index + 1);
  if (!isNumbered) return [...kept];
  return kept.map((block) => (block.kind === 'heading' ? block : { ...block, text: block.text.replace(number, '') }));
}
