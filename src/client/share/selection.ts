import type { Span } from '../../common/span.ts';
import { shareFile, openMenu } from './menu.ts';
import { wholeWords, wordsIn } from '../../common/page-text.ts';
import { offsetAt, readDocument } from './read-dom.ts';
import { referenceTo } from './shared-link.ts';
import { textDirective } from '../../common/text-fragment.ts';

/** So long a selection has rested before the button is shown, in milliseconds. */
const rest = 250;

let button: HTMLButtonElement | undefined;

/**
 * Shows a button at what the reader selects in a brief. It stands behind the words, so that Tab leads to it; on a touch
 * screen it keeps to the edge of the window, away from the system's own menu.
 */
export function followSelection(): void {
  let timer = 0;
  const follow = (): void => {
    clearTimeout(timer);
    if (getSelection()!.isCollapsed) button?.remove();
    else timer = window.setTimeout(showButton, rest);
  };
  document.addEventListener('selectionchange', follow);
  follow();
}

function showButton(): void {
  const range = selectedRange();
  const text = range && textsIn(range).at(-1);
  if (!text) return;
  button ??= make();
  text.after(button);
  const { right, bottom } = [...range.getClientRects()].at(-1)!;
  button.showPopover();
  button.style.left = `${Math.max(0, right + scrollX - button.offsetWidth)}px`;
  button.style.top = `${bottom + scrollY}px`;
}

function make(): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.popover = 'manual';
  element.className = 'share-words';
  element.textContent = 'Share these words';
  element.onpointerdown = (event) => event.preventDefault();
  element.onclick = () => void shareSelection();
  return element;
}

async function shareSelection(): Promise<void> {
  const range = selectedRange();
  const texts = range ? textsIn(range) : [];
  if (!range) return;
  const page = readDocument();
  const selected = wholeWords(page.text, {
    from: offsetAt(page, range.startContainer, range.startOffset),
    to: offsetAt(page, range.endContainer, range.endOffset),
  });
  const isSelected = ({ from, to }: Span): boolean => from < selected.to && selected.from < to;
  const chosen = texts.filter((text) => isSelected(page.spanOf.get(text)!));
  const paragraph = chosen[0]?.closest('.para');
  if (!paragraph) return;
  const parts = chosen.map((text): Span => {
    const { from, to } = page.spanOf.get(text)!;
    return { from: Math.max(from, selected.from), to: Math.min(to, selected.to) };
  });
  const directive = textDirective(page, { from: parts[0]!.from, to: parts.at(-1)!.to });
  const address = `${location.origin}${location.pathname}#${paragraph.id}`;
  const lit = directive && `${address}:~:${directive}`;
  const file = await shareFile();
  const url = lit ?? address;
  openMenu(button!, {
    ...referenceTo(paragraph, page, file, chosen),
    title: 'The selected words',
    words: parts.map((part) => wordsIn(page, part)).join('\n'),
    url,
    lit: undefined,
    former: [],
    claim: undefined,
  });
}

function selectedRange(): Range | undefined {
  const selection = getSelection()!;
  return selection.isCollapsed ? undefined : selection.getRangeAt(0);
}

/** The texts of paragraphs that a range touches. */
const textsIn = (range: Range): Element[] =>
  [...document.querySelectorAll('.brief .text')].filter((text) => range.intersectsNode(text));
