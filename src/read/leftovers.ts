/** What is meant as a mark or as Markdown, but stands among the plain words: readers would see it as it is written. */
export interface Leftover {
  kind: 'note' | 'mark' | 'markdown';
  index: number;
  found: string;
  /** Of a reference to a footnote that is not there. */
  label: string | undefined;
}

const notes = [String.raw`\[\^(?<label>[^\]\s]+)\]`];

/** From where a mark fails to its end, so that one slip is found once. */
const toItsEnd = String.raw`[^)}\]>）\n]*[)}\]>）]?`;
const marks = [
  String.raw`\](?:[({[（]|\s\((?=\s*[a-z]+\s*[:：]))${toItsEnd}`,
  String.raw`\[\[${toItsEnd}`,
  String.raw`\b(?:claim|name|source)[:：](?=[a-z\d])${toItsEnd}`,
  String.raw`\[\^|\^\[|\]\^`,
];

/** What may be said in plain words, too: `(source: a library)`. */
const markLike = String.raw`[([{<（]\s*(?:claims?|names?|source)\s*[:：]${toItsEnd}`;

/** What nobody writes into a text of plain words either. */
const plain = [
  // Asterisks that touch something; those between blanks are meant.
  String.raw`(?:(?<=[^\s*])\*+|\*+(?=[^\s*])|\*{2,})(?:[^*]*\*+)?`,
  '`+(?:[^`]*`+)?',
  String.raw`<[a-z/!?][^>]*>?(?:[^<]*<\/[^>]*>)*`,
  // Not `R&D;`: no entity has a single letter.
  String.raw`&(?:#\w+|[a-z]\w+);|&(?:nbsp|amp|[lg]t|quot|[lr][sd]quo|[mn]dash|hellip|shy)\b`,
];

/** Of Markdown and its dialects. */
const markdown = [
  String.raw`(?:(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_]))(?:[^_]*_+)?`,
  String.raw`~{2,}(?:[^~]*~+)?`,
  String.raw`\{[^}]*\}*|\}+`,
  String.raw`(?:(?<=\n|^)\||(?<=\s)\|(?=[^\S\n]))[^]*`,
  String.raw`\\[\p{L}\p{N}]+(?:\{[^}]*\})?`,
  String.raw`={2,}[^=]*=*`,
  String.raw`:{3,}`,
  String.raw`\[![^\]]*\]`,
  String.raw`(?<=\n|^)(?:#(?=[^\s#\d]).*|!{3}\s|\+{3}\s*\n[^]*)`,
  String.raw`#{2,}.*`,
];

const pattern = (marks: readonly string[], others: readonly string[]): RegExp =>
  new RegExp(`(?<note>${notes.join('|')})|(?<mark>${marks.join('|')})|(?<markdown>${others.join('|')})`, 'giu');
const inPlain = pattern(marks, plain);
const inMarkdown = pattern([markLike, ...marks], [...plain, ...markdown]);

/** Finds the leftovers in a text that knows no Markdown, such as a field. */
export const leftoversOf = (text: string): Leftover[] => find(text, inPlain);

/** Finds the leftovers in a piece of Markdown that was read as plain words. */
export const markdownLeftovers = (written: string): Leftover[] => find(masked(written), inMarkdown);

/** Brackets in a piece of Markdown that was read as plain words, in their order, those with a backslash, too. */
export const bracketsIn = (written: string): { index: number; bracket: string; isMeant: boolean }[] =>
  [...written.matchAll(/\\[^]|[[\]]/g)]
    .filter(([found]) => /[[\]]$/.test(found))
    .map(({ index, 0: found }) => ({ index, bracket: found.at(-1)!, isMeant: found.length > 1 }));

/** A backslash makes a sign a plain one. */
const masked = (written: string): string => written.replace(/\\[!-/:-@[-`{-~]/g, '··');

const find = (text: string, pattern: RegExp): Leftover[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found, groups }) => ({
    kind: groups?.['note'] !== undefined ? 'note' : groups?.['mark'] !== undefined ? 'mark' : 'markdown',
    index,
    found,
    label: groups?.['label'],
  }));
