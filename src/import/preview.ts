import type { Dropped, Original } from './block.ts';
import type { Outline } from './outline.ts';

const column = 52;

/**
 * Shows an article before it is written: what the file states, every paragraph with its number and first words
 * beside the paragraph of the brief that renders it, and what was dropped and why.
 * @param outline the brief it belongs to, if that is known
 */
export function preview({ facts, kept, dropped }: Original, outline: Outline | undefined): string {
  let number = 0;
  const rows = kept.map(({ kind, text }) => {
    if (kind === 'heading') return `        ${clip(text, column)}`;
    number++;
    const mark = { paragraph: ' ', quote: '>', item: '-' }[kind];
    const own = `${mark} ${String(number).padStart(4)}  ${clip(text, column).padEnd(column)}`;
    const rendering = outline?.renderings.get(number);
    return rendering === undefined ? own.trimEnd() : `${own}  ¶ ${clip(rendering, column)}`;
  });
  const stated = Object.entries(facts)
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `${name}: ${fact}`);
  return [
    stated.length ? `The file states ${stated.join('; ')}.` : 'The file states no title, byline, date or publication.',
    '',
    ...rows,
    '',
    ...(dropped.length ? ['Dropped:', ...droppedLines(dropped)] : ['Nothing was dropped.']),
    '',
    counted(number, outline),
  ].join('\n');
}

/** Whether there are as many paragraphs as the brief speaks of. */
function counted(number: number, outline: Outline | undefined): string {
  const found = number === 1 ? '1 paragraph' : `${number} paragraphs`;
  if (!outline) return `${found}.`;
  if (outline.paragraphs === number) return `${found}, as many as the brief “${outline.label}” speaks of.`;
  return (
    `${found}, but the brief “${outline.label}” speaks of ${outline.paragraphs}: ` +
    'drop what is none with --drop 3,7 and ' +
    'join what is one with --join 4+5, by the numbers above.'
  );
}

function droppedLines(dropped: readonly Dropped[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { text, why } of dropped) byReason.set(why, [...(byReason.get(why) ?? []), text]);
  return [...byReason].flatMap(([why, texts]) => [
    `  ${why}:`,
    ...texts.map((text) => `        ${clip(text, column * 2)}`),
  ]);
}

/** The first words of a text, cut at a word; Chinese is cut at a letter and counted twice as wide. */
function clip(text: string, width: number): string {
  const limit = /\p{Script=Han}/u.test(text) ? width / 2 : width;
  if (text.length <= limit) return text;
  const start = text.slice(0, limit - 1);
  const blank = start.lastIndexOf(' ');
  return `${blank > limit / 2 ? start.slice(0, blank) : start}…`;
}
