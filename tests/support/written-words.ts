import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

/** The words of a text, in their order. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** From here to the end of a link: its target and its title. */
const target =
  /\]\(\s*(?:<[^>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^)\\]|\\[^])*\)))?\s*\)/g;

/**
 * The words of a brief's Markdown that its page must have, found without any parser of Markdown: all but those of front
 * matter, comments, ids, locators, targets of links, labels of footnotes and numbers of lists.
 */
export function writtenWords(markdown: string): string[] {
  const words = markdown
    .replace(/^---\n[^]*?\n---(?:\n|$)/, '')
    .replace(/^ {0,3}<!--[^]*?-->/gm, '')
    .replace(/\[[^[\]]*\]\(\s*source:[^)]*\)/g, '')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/\{#[^}\n]*\}[ \t]*#*$/gm, '')
    .replace(target, ']')
    .replace(/^[ \t>]*(?:[-*+][ \t]+)*\d{1,9}[.)](?=\s)/gm, '')
    .replace(/&#?\w+;/g, textOfHtml);
  return wordsOf(words);
}

/** The words that a reader sees of a piece of HTML. */
export function textOfHtml(html: string): string {
  const walk = (node: DefaultTreeAdapterMap['node']): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(walk).join(node.nodeName === 'a' ? '' : '') : '';
  };
  return walk(parseFragment(html));
}
