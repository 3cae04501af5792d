import { pitch } from '../common/strip.ts';

/** Makes an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

function drawn(tag: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const made = document.createElementNS(svg, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

/** A cell as the pages draw it, with the symbols that every page carries. */
export function cell(symbol: string, isMixed = false): SVGElement {
  const use = drawn('use', { href: `#cell-${symbol}`, x: 2, y: 2 });
  const cut = isMixed ? [drawn('path', { class: 'cut', d: 'M10.5 1.5h6v6z' })] : [];
  return drawn('svg', { class: 'cell', viewBox: '1 1 16 16', 'aria-hidden': 'true' }, use, ...cut);
}

/** A strip as the pages draw it, behind the words that it is heard as. */
export function strip(cells: readonly { symbol: string; isMixed: boolean }[], words: string): Element {
  const width = cells.length * pitch;
  const drawings = cells.flatMap(({ symbol, isMixed }, at) => [
    drawn('use', { href: `#cell-${symbol}`, x: at * pitch + 2, y: 2 }),
    ...(isMixed ? [drawn('path', { class: 'cut', d: `M${at * pitch + 10.5} 1.5h6v6z` })] : []),
  ]);
  const size = { viewBox: `0 0 ${width} ${pitch}`, width, height: pitch };
  const drawing = drawn('svg', { class: 'strip', ...size, 'aria-hidden': 'true' }, ...drawings);
  return element('small', {}, element('span', { class: 'vh' }, words), drawing);
}

/** Where the site is published, with a slash at its end. */
export const base = (): URL => new URL(document.querySelector<HTMLAnchorElement>('.home')!.href);
