import { makeView } from './view.ts';

// The search page: its form asks while the reader types, and the address of the page says what was asked.
const form = document.querySelector<HTMLFormElement>('#query')!;
const title = document.title;

const { ask } = makeView({
  form,
  enough: 100,
  most: 10,
  follow: () => {
    const text = form.querySelector('input')!.value.trim();
    document.title = text ? `${text} · ${title}` : title;
  },
});

/** Puts into the form what the address says. */
function follow(): void {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    if (field) field.value = value;
  }
  ask();
}

/** Asks what stands in the form, and lets the address say so. */
function askAnew(): void {
  const asked = [...new FormData(form)].filter(([, value]) => value) as [string, string][];
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
