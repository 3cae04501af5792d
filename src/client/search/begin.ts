// All that a page loads of the search before a reader reaches for it.
const form = document.querySelector<HTMLFormElement>('form[role=search]')!;
const input = form.querySelector('input')!;
Object.assign(input, { autocapitalize: 'off', spellcheck: false, enterKeyHint: 'search', ariaKeyShortcuts: '/' });
let before: Element | null;
let loaded: Promise<unknown> | undefined;
let isReady = false;
const wait = new Text('Searching …');

/** Loads the rest. Where it does not come, the form leads to the search page; the next touch tries again. */
const load = (): void => {
  if (!isReady && input.value) form.append(wait);
  loaded ??= (form.id ? import('./page.ts') : import('./box.ts'))
    .then(
      () => (isReady = true),
      () => (loaded = undefined),
    )
    .finally(() => wait.remove());
};

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const isElsewhere = !(target as Element).closest('input, textarea, select, [contenteditable]');
  if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !isElsewhere) return;
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
for (const type of ['focusin', 'pointerenter', 'input']) form.addEventListener(type, load);
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget as Node | null)) form.classList.remove('lifted');
});
// A search that was sent, or that the reader comes back to.
if (form.id ? location.search : (history.state as { search?: unknown } | null)?.search) load();

export {};
