import { joinsTight } from '../words.ts';

/** Tells the hyphen of a compound from one that only divides a word at a line's end, by what the whole text writes. */
export interface Compounds {
  /** Words as the text writes them elsewhere, hyphens within included, in small letters. */
  words: ReadonlySet<string>;
}

const word = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;

/** What a text writes within its lines; the halves of words divided at a line's end are none. */
export function compoundsOf(lines: readonly string[]): Compounds {
  const words = new Set<string>();
  let dividedBefore = false;
  for (const line of lines) {
    const whole = (dividedBefore ? line.replace(/^\S+/, '') : line).replace(/\S+[-\u2010]\s*$/, '');
    for (const [found] of whole.matchAll(word)) words.add(found.toLowerCase().replace(/[\u2010\u2011]/g, '-'));
    dividedBefore = /\p{L}[-\u2010]\s*$/u.test(line);
  }
  return { words };
}

/** Joins lines to one: with a blank, or none between Chinese letters, or without the hyphen that divided a word. */
export function joinLines(lines: readonly string[], compounds: Compounds): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const divided = /(?:^|[\s(“"‘—–/])((?:[\p{L}\p{N}]+[-\u2010])*[\p{L}\p{N}]+)[-\u2010\u00ad]$/u.exec(text);
    const [rest = ''] = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(line) ?? [];
    if (divided && rest)
      return keepsHyphen(divided[1]!, rest, compounds, text.endsWith('\u00ad'))
        ? text.replace(/[\u2010\u00ad]$/, '-') + line
        : text.slice(0, -1) + line;
    return text + (joinsTight(text, line) ? '' : ' ') + line;
  }, '');
}

const compounding = new RegExp(
  '^(?:non|self|ex|well|all|half|quasi|long|short|high|low|co|pro|anti|so|then|mid|cross|vice|' +
    'two|three|four|five|six|first|second|third)$',
  'i',
);

function keepsHyphen(before: string, after: string, { words }: Compounds, isSoft: boolean): boolean {
  if (isSoft) return false;
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  if (/^[\p{Lu}\p{N}]/u.test(after) || /\p{N}$/u.test(before)) return true;
  if (compounding.test(before)) return words.has(second) || /^(?:non|self|well)$/i.test(before);
  return first.length >= 4 && second.length >= 4 && words.has(first) && words.has(second);
}
