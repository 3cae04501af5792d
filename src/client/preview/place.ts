const narrow = matchMedia('(max-width: 47.99rem)');
const gap = 6;
const edge = 16;

/** Puts a panel below an element, or above where there is no room below, never on its words; a sheet keeps its place. */
export function place(panel: HTMLElement, beside: HTMLElement): void {
  panel.style.translate = '';
  if (narrow.matches) return keepInSight(panel, beside);
  const { left, top, bottom } = beside.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = panel;
  const x = Math.max(edge, Math.min(left, clientWidth - offsetWidth - edge));
  const isBelow = bottom + gap + offsetHeight <= clientHeight || top - gap - offsetHeight < 0;
  const y = isBelow ? bottom + gap : top - gap - offsetHeight;
  panel.style.translate = `${x + scrollX}px ${y + scrollY}px`;
}

/** Scrolls the page so that a sheet does not cover what it belongs to. */
function keepInSight(sheet: HTMLElement, beside: HTMLElement): void {
  const covered = beside.getBoundingClientRect().bottom - (innerHeight - sheet.offsetHeight - edge);
  if (covered > 0) scrollBy(0, covered);
}
