// On every page, so it stays under 500 bytes (gzip); all that can wait is imported when the reader asks for it.

const onDemand = () => import('./on-demand.ts');

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.take');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Browsers let a page copy only while the reader's click is fresh, which an import may outlast.
  const copied = navigator.clipboard?.writeText(location.origin + link.pathname + link.hash).then(
    () => true,
    () => false,
  );
  // Where sharing cannot be loaded, the link is a plain one again.
  void onDemand().then(
    ({ shareLink }) => shareLink(link, copied),
    () => location.assign(link.href),
  );
});

let following: Promise<void> | undefined;
document.addEventListener('selectionchange', () => {
  if (!getSelection()!.isCollapsed) following ??= onDemand().then(({ followSelection }) => followSelection());
});

/** Moves the focus to the passage that the reader was sent to, and has a screen reader say what the note says of it. */
function arrive(): void {
  const note = document.querySelector(`.notes .take[href="${CSS.escape(location.hash)}"]`);
  // Not `:target`, which a browser that has words to light up sets later than this.
  if (note)
    Object.assign(document.getElementById(location.hash.slice(1))!, {
      role: 'group',
      ariaLabel: note.parentElement!.textContent,
      tabIndex: -1,
    }).focus({ preventScroll: true });
}
addEventListener('hashchange', arrive);
arrive();
