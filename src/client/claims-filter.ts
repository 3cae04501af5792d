// The choice stands in the address, so that it can be sent and is there again after Back.
const form = document.querySelector<HTMLFormElement>('.filter')!;
const wanted = new URLSearchParams(location.search);
for (const field of form.querySelectorAll('select')) field.value = wanted.get(field.name) ?? '';
const rows = [...document.querySelectorAll<HTMLElement>('.matrix .row')];
const count = (): void => {
  form.querySelector('output')!.textContent =
    `${rows.filter((row) => row.checkVisibility()).length} of ${rows.length} claims`;
};
const remember = (): void => {
  count();
  const chosen = [...new FormData(form)].filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(history.state, '', (query ? `?${query}` : location.pathname) + location.hash);
};
form.addEventListener('change', remember);
form.addEventListener('reset', () => setTimeout(remember));
form.addEventListener('submit', (event) => event.preventDefault());
count();

export {};
