import type { YAMLError } from 'yaml';

/** What is wrong with a line, and what its author does about it. */
export interface Slip {
  reason: string;
  remedy: string;
  /** Where in the line it is, if not where the parser stopped. */
  column?: number;
}

/** Finds a slip in a line. @param column where in the line the parser stopped, from 0 */
type Finder = (line: string, column: number, code: YAMLError['code']) => Slip | undefined;

/** `title: The ferry: paid or not` as a key with what is before it, and its text. */
const field = /^\s*(?:- +)?([\w-]+): +(\S.*)$/;

const tab: Finder = (line) => {
  const column = /^ *(?=\t)/.exec(line)?.[0].length;
  return column === undefined
    ? undefined
    : {
        column,
        reason: 'a tab stands where blanks belong',
        remedy: 'Put blanks in its place, as many as the lines beside it begin with.',
      };
};

const glued: Finder = (line) => {
  const [, before, sign, behind] = /^\s*((?:- +)?[\w-]*)([:-])(?=[^\s:-])(.*)$/.exec(line) ?? [];
  if (sign === undefined || (sign === '-' && before) || (sign === ':' && !before)) return undefined;
  const name = sign === ':' ? 'colon' : 'hyphen';
  return {
    reason: `a blank is missing behind the ${name}`,
    remedy: `Write "${before}${sign} ${behind}".`,
  };
};

const colon: Finder = (line, _, code) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  return /:(?:\s|$)/.test(field.exec(line)?.[2] ?? '')
    ? {
        reason: 'a second field begins in this line',
        remedy: `If the colon belongs to the text, put the text in quotation marks${quotedAs(line)}.`,
      }
    : {
        reason: 'the lines below stand further in than they should',
        remedy: 'Let them begin as far in as this line, or take away what stands here.',
      };
};

const closed: Finder = (line, column) => {
  const [, end] = /: .*(["'\]}])\s*$/.exec(line.slice(0, column)) ?? [];
  if (end === undefined) return undefined;
  const isQuote = /["']/.test(end);
  return {
    reason: `words stand behind the ${isQuote ? 'quotation mark' : 'bracket'} that closes the text`,
    remedy: `Put all of the text in quotation marks${isQuote ? ', of the other kind' : ''}${quotedAs(line)}.`,
  };
};

const opening: Finder = (line, column, code) =>
  code === 'BAD_SCALAR_START' || code === 'TAG_RESOLVE_FAILED' || /: +$/.test(line.slice(0, column))
    ? {
        reason: `no text can begin with "${line.charAt(column)}"`,
        remedy: `Put it in quotation marks${quotedAs(line)}.`,
      }
    : undefined;

const nameless: Finder = (line, _, code) =>
  code === 'MULTILINE_IMPLICIT_KEY' && !line.includes(': ')
    ? {
        reason: 'a line without a colon stands among fields',
        remedy: 'Write its name, a colon, a blank and its text, as in "title: The ferry", or take it away.',
      }
    : undefined;

const divided: Finder = (_, __, code) =>
  code === 'MULTIPLE_DOCS'
    ? { reason: 'a line of three hyphens divides the fields', remedy: 'Take it away.' }
    : undefined;

const indent: Finder = (_, __, code) =>
  code === 'BAD_INDENT' || code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR'
    ? {
        reason: 'this line does not belong where it stands',
        remedy:
          'Let what belongs together begin equally far in: a field below a field, the fields of an entry below what stands behind its hyphen.',
      }
    : undefined;

const twice: Finder = (_, __, code) =>
  code === 'DUPLICATE_KEY' ? { reason: 'this field stands here twice', remedy: 'Keep one of the two.' } : undefined;

/** The first that fits says more than those behind it. */
const finders: readonly Finder[] = [twice, divided, tab, glued, colon, closed, nameless, opening, indent];

/** What an author can do something with, where the parser speaks of its grammar. */
export function slipIn(line: string, column: number, code: YAMLError['code']): Slip | undefined {
  for (const find of finders) {
    const slip = find(line, column, code);
    if (slip) return slip;
  }
  return undefined;
}

/** `: title: "The ferry: paid or not"`, the line's text in quotation marks that it does not hold; empty if it has none. */
export function quotedAs(line: string): string {
  const [, key, text] = field.exec(line.trimEnd()) ?? [];
  if (key === undefined || text === undefined) return '';
  const inner = /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
  const quoted = inner.includes('"') ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
  return `: ${key}: ${quoted}`;
}
