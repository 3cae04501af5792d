import { echo } from './echo.ts';
import { choiceIn, makeView } from './view.ts';

// The search page: its form asks while the reader types, and the address of the page says what was asked.
const form = document.querySelector<HTMLFormElement>('#query')!;
const { title } = document;
const follow = (text: string): void => {
  document.title = text ? `${echo(text)} · ${title}` : title;
};
const { ask } = makeView({ form, enough: 100, most: 10, follow });

const askAnew = (): void => {
  const asked = new URLSearchParams(choiceIn(form));
  history.replaceState(null, '', `${location.pathname}${asked.size ? '?' : ''}${asked}`);
  ask();
};

form.addEventListener('input', askAnew);
form.addEventListener('submit', (event) => event.preventDefault());
// The browser would look for the place before the results are there.
history.scrollRestoration = 'manual';
for (const [name, value] of new URLSearchParams(location.search)) {
  const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  if (field) field.value = value;
}
// A reader may have typed before this was loaded.
askAnew();
