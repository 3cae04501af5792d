/** Lines of text that stand on others, each with what it stands on; runs in a page. */
export function overlapping(): string[] {
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  const lines: { text: string; box: DOMRect }[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const parent = node.parentElement!;
    // What is there for the ear alone, and footnotes' numbers, which rise into the line above.
    if (!node.data.trim() || !parent.checkVisibility() || parent.closest('sup, svg, option')) continue;
    for (let at: Element | null = parent; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath !== 'none') parent.dataset['unseen'] = '';
    if ('unseen' in parent.dataset) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 4) lines.push({ text: node.data.trim().slice(0, 40), box });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  return lines.flatMap(({ text, box }, index) => {
    const found: string[] = [];
    for (const other of lines.slice(index + 1)) {
      if (other.box.top > box.bottom) break;
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (wide > 4 && high > 0.5 * Math.min(box.height, other.box.height)) found.push(`${text} | ${other.text}`);
    }
    return found;
  });
}
