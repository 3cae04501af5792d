import { endsFully, size, tidy } from '../words.ts';
import { boxLabel, labelFurniture, sentenceFurniture } from '../phrases/furniture.ts';
import { reasons } from '../phrases/reasons.ts';
import type { Block } from '../block.ts';
import type { Element } from './dom.ts';

const largestBox = 60;
const paragraphSize = 25;
const leaves = 'p, h1, h2, h3, h4, h5, h6, span, a, button, label, li, div';
const caption = /(?:^|[-_\s])(?:\w*caption\w*|credits?|img_?desc\w*|photo[-_]?desc\w*|image[-_]?desc\w*)(?:$|[-_\s])/i;
const standfirst = /(?:^|[-_\s])(?:standfirst|dek|deck|subtitle|subheadline|excerpt|summary)(?:$|[-_\s])/i;

/**
 * Takes small boxes of furniture out of a page while its elements still tell what belongs together: the sign-up box
 * with all its sentences, not only with those that speak of it. Changes the tree.
 * @returns what it took out
 */
export function prune(body: Element): Block[] {
  const taken: Block[] = [];
  for (const element of [...body.querySelectorAll(leaves)]) {
    if (!element.closest('body')) continue;
    const why = whyBox(element);
    if (!why) continue;
    const box = climb(element, body);
    const text = tidy(box.textContent ?? '');
    if (box === element && why !== standfirstWhy && why !== reasons.caption && endsFully(text)) continue;
    if (text) taken.push({ kind: 'paragraph', text, linked: 0, why });
    box.remove();
  }
  return taken;
}

const standfirstWhy = 'the standfirst';

function whyBox(element: Element): string | undefined {
  const raw = element.textContent ?? '';
  if (raw.length > 600) return undefined;
  const text = tidy(raw);
  if (!text) return undefined;
  if (caption.test(element.className) && size(text) <= largestBox) return reasons.caption;
  if (standfirst.test(element.className) && size(text) <= largestBox) return standfirstWhy;
  return boxLabel(text) && size(text) <= 14 ? reasons.signUp : (labelFurniture(text) ?? sentenceFurniture(text));
}

/** The largest element around that holds little and no paragraph of its own. */
function climb(element: Element, body: Element): Element {
  let box = element;
  for (let parent = box.parentElement; parent && parent !== body; parent = parent.parentElement) {
    if (/^(?:article|main|section|td|tr|table|tbody)$/i.test(parent.localName) || !isSmall(parent)) break;
    box = parent;
  }
  return box;
}

function isSmall(element: Element): boolean {
  const raw = element.textContent ?? '';
  if (raw.length > 800 || size(raw) > largestBox) return false;
  return ![...element.querySelectorAll('p, div')].some(({ textContent }) => {
    const text = tidy(textContent ?? '');
    return size(text) >= paragraphSize && endsFully(text) && !sentenceFurniture(text);
  });
}
