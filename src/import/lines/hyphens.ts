import { joinsTight } from '../words.ts';

/** Tells the hyphen of a compound from one that only divides a word at a line's end, by what the whole text writes. */
export interface Compounds {
  /** Words as the text writes them within lines, hyphens included, in small letters. */
  words: ReadonlySet<string>;
  /** Whether the text divides words at the ends of its lines, since then many lines end so. */
  divides: boolean;
}

const word = /[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)*/gu;
const dividedEnd = /\p{L}[-\u2010]\s*$/u;
const dividingShare = 0.02;

/** What a text writes within its lines; the halves of words divided at a line's end are none. */
export function compoundsOf(lines: readonly string[]): Compounds {
  const words = new Set<string>();
  let divided = 0;
  lines.forEach((line, index) => {
    const isRest = index > 0 && dividedEnd.test(lines[index - 1]!);
    const whole = (isRest ? line.replace(/^\S+/, '') : line).replace(/\S+[-\u2010]\s*$/, '');
    for (const [found] of whole.matchAll(word)) words.add(found.toLowerCase().replace(/[\u2010\u2011]/g, '-'));
    if (dividedEnd.test(line)) divided++;
  });
  return { words, divides: lines.length < 25 || divided > lines.length * dividingShare };
}

const start = '(?:^|[\\s(“"‘—–/])';
const beforeHyphen = new RegExp(`${start}((?:[\\p{L}\\p{N}]+[-\\u2010])*[\\p{L}\\p{N}]+)[-\\u2010\\u00ad]$`, 'u');
const afterHyphen = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;

/** Joins lines to one: with a blank, or none between Chinese letters, or without the hyphen that divided a word. */
export function joinLines(lines: readonly string[], compounds: Compounds): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const before = beforeHyphen.exec(text)?.[1];
    const after = afterHyphen.exec(line)?.[0];
    if (before && after) {
      const isKept = !text.endsWith('\u00ad') && keepsHyphen(before, after, compounds);
      return text.slice(0, -1) + (isKept ? '-' : '') + line;
    }
    // A range, "2012–2014", is broken behind its dash.
    const isRange = /\d[–-]$/.test(text) && /^\d/.test(line);
    return text + (isRange || joinsTight(text, line) ? '' : ' ') + line;
  }, '');
}

const firsts = new RegExp(
  '^(?:non|self|ex|well|all|half|quasi|long|short|high|low|co|pro|anti|so|then|mid|cross|vice|full|good|joint|pre|' +
    'two|three|four|five|six|first|second|third)$',
  'i',
);
const seconds = new RegExp(
  '^(?:based|led|backed|made|style|like|class|sized|fledged|scale|wide|term|range|border|level|related|driven|' +
    'oriented|dominated|armed|controlled|sponsored|owned|run|called|century|year|old|in-law)$',
  'i',
);

/** What the text writes elsewhere decides; then capitals and figures; then the parts that compounds are made of. */
function keepsHyphen(before: string, after: string, { words, divides }: Compounds): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  if (/^[\p{Lu}\p{N}]/u.test(after) || /\p{N}$|\p{Lu}$/u.test(before)) return true;
  if (!divides || seconds.test(after)) return true;
  if (firsts.test(before)) return words.has(second) || /^(?:non|self|well)$/i.test(before);
  return first.length >= 4 && second.length >= 4 && words.has(first) && words.has(second);
}
