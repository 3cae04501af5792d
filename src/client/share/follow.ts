// On every page, so it stays under 500 bytes (gzip); all that can wait is imported when the reader asks for it.

const onDemand = () => import('./on-demand.ts');

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.take');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Where sharing cannot be loaded, the link is a plain one again.
  void onDemand().then(
    ({ shareLink }) => shareLink(link),
    () => location.assign(link.href),
  );
});

let following: Promise<void> | undefined;
document.addEventListener('selectionchange', () => {
  if (!getSelection()!.isCollapsed)
    following ??= onDemand().then(({ copyWordsAlone, followSelection }) => {
      copyWordsAlone();
      followSelection();
    });
});

/**
 * Moves the focus to the passage that the reader was sent to, has a screen reader say what its sign says of it, and the Tab
 * key stop at that.
 */
function arrive(): void {
  // Not `:target`, which a browser that has words to light up sets later than this.
  const passage = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('.passage');
  const sign = passage?.nextElementSibling?.querySelector<HTMLElement>('.sign');
  if (!passage || !sign) return;
  sign.tabIndex = 0;
  Object.assign(passage, { role: 'group', ariaLabel: sign.ariaLabel, tabIndex: -1 }).focus({ preventScroll: true });
}
addEventListener('hashchange', arrive);
arrive();
