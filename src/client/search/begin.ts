// All that a page loads of the search before a reader reaches for it.
export {};
const form = document.querySelector<HTMLFormElement>('form[role=search]')!;
const input = form.querySelector('input')!;
Object.assign(input, { autocapitalize: 'off', spellcheck: false, enterKeyHint: 'search', ariaKeyShortcuts: '/' });
let before: Element | null;
let loaded: Promise<unknown> | undefined;

// Where it cannot be loaded, the form leads to the search page, and that shows an index of everything.
const load = (): unknown =>
  (loaded ??= (form.id ? import('./page.ts') : import('./box.ts').then(({ makeBox }) => makeBox(form))).catch(
    () => {},
  ));

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (
    key !== '/' ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target as Element).closest('input, textarea, select, [contenteditable]')
  )
    return;
  event.preventDefault();
  before = document.activeElement;
  // Far from the head of the page the box comes to the reader, who keeps the place.
  form.classList.toggle('lifted', form.getBoundingClientRect().bottom < 0);
  input.focus({ preventScroll: true });
  input.select();
});
form.addEventListener('dismiss', () => {
  input.blur();
  (before as HTMLElement | null)?.focus({ preventScroll: true });
});
form.addEventListener('focusin', load);
form.addEventListener('pointerenter', load);
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget as Node | null)) form.classList.remove('lifted');
});
if (form.id && location.search) load();
