const wide = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const wideLetter = new RegExp(`[${wide}]`, 'gu');
const word = new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’.-]*[\\p{L}\\p{N}])?`, 'gu');

/** Closers that may follow the stop of a sentence: quotation marks, brackets, marks of notes. */
const closers = '["\'”’»›)\\]」』）】]';
const stop = new RegExp(`[.!?…:;。！？：；](?:${closers}|\\s|\\[\\d+\\]|[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]|\\d{1,2}(?=$))*$`, 'u');
const fullStop = new RegExp(`[.!?…。！？](?:${closers}|\\s|\\[\\d+\\])*$`, 'u');

/** How long a text is, in words; two Chinese or Japanese letters count as one. */
export function size(text: string): number {
  const wideLetters = text.match(wideLetter)?.length ?? 0;
  const rest = wideLetters ? text.replace(wideLetter, ' ') : text;
  return (rest.match(word)?.length ?? 0) + wideLetters / 2;
}

/** Whether a text ends as a sentence does, or as what leads up to a quotation or a list. */
export const endsSentence = (text: string): boolean => stop.test(text);

/** Whether a text ends with a full stop, a question or an exclamation mark. */
export const endsFully = (text: string): boolean => fullStop.test(text);

/** A text by its letters and figures alone, in small letters, to compare what differs in its signs only. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ') ?? '';

const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

/** A text on one line with single blanks, without what no one sees. */
export const tidy = (text: string): string => text.replace(invisible, '').replace(spaces, ' ').trim();

const wideEnd = new RegExp(`[${wide}，。、；：？！“”（）《》]$`, 'u');
const wideStart = new RegExp(`^[${wide}，。、；：？！“”（）《》]`, 'u');

/** Whether two pieces of text join without a blank, as Chinese and Japanese do. */
export const joinsTight = (before: string, after: string): boolean => wideEnd.test(before) && wideStart.test(after);

const label = 14;

/** Whether a text is short and ends without a stop, as headings, bylines and buttons do, or asks in Capital Letters? */
export const isLabel = (text: string): boolean =>
  size(text) <= label && (!endsSentence(text) || (text.endsWith('?') && isInTitleCase(text)));

/** Whether every longer word begins with a capital, as in an English title. */
function isInTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length >= 2 && long.every((one) => /^\p{Lu}/u.test(one)) && !/[.!?]\s/.test(text);
}
