import type { Element, Nodes } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import type { Page } from './dist.ts';
import { wordsOf } from './written-words.ts';

/** What a page sets beside the words of a brief: numbers, signs, notes, locators, links to places. */
const beside = 'a.num, a.take, a.sign, sup, .side, .locator';

function textBeside(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && isLeftOut(node))) return '';
  return node.children.map((child) => textBeside(child, isLeftOut)).join('');
}

/** The words of a brief as its page shows them: headings and paragraphs in their order, then the notes. */
export function shownWords({ tree }: Page): string[] {
  const body = select('.body', tree)!;
  const parts = body.children.filter((child) => child.type === 'element' && matches('h2, .para', child)) as Element[];
  const notes = selectAll('.side.ed .note', body);
  return wordsOf(
    [
      ...parts.map((part) => textBeside(part, (element) => matches(beside, element))),
      ...notes.map((note) => textBeside(note, (element) => element === select('a', note))),
    ].join(' '),
  );
}
