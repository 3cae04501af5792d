// On every page: what a link to a claim needs until a reader reaches for it.

/** A screen on which a preview is a sheet, or on which nothing can hover. */
const touched = matchMedia('(max-width: 47.99rem), (hover: none)');

const reached = (event: Event): void => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-claim]');
  if (!link || !('popover' in link)) return;
  const isTap = event.type === 'click';
  if (isTap && (!touched.matches || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey)) return;
  if (event.type === 'pointerover' && (event as PointerEvent).pointerType !== 'mouse') return;
  if (isTap) event.preventDefault();
  void import('./preview.ts').then(
    ({ reach, tap }) => (isTap ? tap(link) : reach(link)),
    () => isTap && location.assign(link.href),
  );
};

for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, reached);
