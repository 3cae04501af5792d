import { makeView, valueOf } from './view.ts';

// The search page: its form asks while the reader types, and the address of the page says what was asked.
const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const form = find<HTMLFormElement>('#query');
const everything = find('#everything');
const results = find('#results');
const title = document.title;
const fields = ['q', 'kind', 'article', 'stance'] as const;

const { ask } = makeView({
  form,
  panel: results,
  results,
  said: find('#said'),
  clear: find('.clear'),
  enough: 100,
  most: 10,
  follow: (isAsked, groups) => {
    const text = valueOf(form, 'q');
    document.title = text ? `${text} · ${title}` : title;
    everything.hidden = isAsked && !(groups && !groups.length);
    for (const count of form.querySelectorAll<HTMLElement>('[data-kind]'))
      count.textContent = `${groups?.find(({ kind }) => kind === count.dataset['kind'])?.results.length ?? ''}`;
  },
});

/** Puts into the form what the address says. */
function follow(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList;
    field.value = parameters.get(name) ?? '';
  }
  ask();
}

/** Asks what stands in the form, and lets the address say so. */
function askAnew(): void {
  const asked = fields.map((name) => [name, valueOf(form, name)]).filter(([, value]) => value);
  history.replaceState(null, '', `${location.pathname}${asked.length ? '?' : ''}${new URLSearchParams(asked)}`);
  ask();
}

form.addEventListener('input', askAnew);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', follow);
// The browser would look for the place before the results are there.
history.scrollRestoration = 'manual';
// A reader may have typed before this was loaded.
if (location.search) follow();
else askAnew();
