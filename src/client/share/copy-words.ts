import { overlaps } from '../../common/span.ts';
import { wordsIn } from '../../common/page-text.ts';
import { offsetAt, readDocument } from './read-dom.ts';

/** What stands between the words and is none: numbers, signs, locators, notes and controls. */
const apparatus = '.num, .locator, .side, .take, .sign, sup, button, script, style, [hidden]';

/** Has a reader who copies get the words alone; what is selected within a note or a number is copied as it is. */
export function copyWordsAlone(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection()!;
    if (selection.isCollapsed || !(event.target instanceof Node) || isField(event.target)) return;
    const range = selection.getRangeAt(0);
    const page = readDocument();
    const span = {
      from: offsetAt(page, range.startContainer, range.startOffset),
      to: offsetAt(page, range.endContainer, range.endOffset),
    };
    const isMixed = page.apparatus.some((part) => overlaps(part, span));
    const isWithin = page.apparatus.some(({ from, to }) => from <= span.from && span.to <= to);
    if (!isMixed || isWithin) return;
    event.clipboardData!.setData('text/plain', wordsIn(page, span));
    event.clipboardData!.setData('text/html', htmlOf(range));
    event.preventDefault();
  });
}

const isField = (node: Node): boolean => node instanceof Element && node.matches('input, textarea');

/** The selected elements without apparatus, their links whole. */
function htmlOf(range: Range): string {
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  for (const part of copy.querySelectorAll(apparatus)) part.remove();
  for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
  return copy.innerHTML;
}
