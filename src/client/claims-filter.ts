// The filter of the table of claims. The choice stands in the address, so that it can be sent and is there after Back.
const form = document.querySelector<HTMLFormElement>('.filter')!;
const output = form.querySelector('output')!;
const nothing = document.querySelector<HTMLElement>('.nothing')!;
const bodies = [...document.querySelectorAll('.claims tbody')];
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.claims .row')];

/** Not there where no claim is disputed. */
const disputed = form.querySelector('input');

const fields = ['article', 'other', 'stance', 'name', 'disputed'] as const;

/** Of two articles, no other columns are shown: the first column has the claims, the choices stand in the order of the others. */
const showColumns = (articles: string[]): void => {
  const slugs = [...form.querySelector<HTMLSelectElement>('[name=article]')!.options].map(({ value }) => value);
  for (const { cells } of document.querySelectorAll<HTMLTableRowElement>('.claims :is(thead tr, .again, .row)'))
    for (const cell of [...cells].slice(1))
      cell.hidden = articles.length > 1 && !articles.includes(slugs[cell.cellIndex]!);
};

const choose = (): void => {
  const chosen = new FormData(form);
  const [article = '', other = '', stance, name, only] = fields.map((field) => String(chosen.get(field) ?? ''));
  const articles = [article, other].filter(Boolean);
  const taking = stance ? `[data-stances~="${stance}"]` : '';
  const cells = articles.length ? articles.map((slug) => `[data-article="${slug}"]${taking}`) : [taking];
  showColumns(articles);
  for (const row of rows) {
    const fits =
      cells.every((cell) => !cell || row.querySelector(`td[data-stances]${cell}`)) &&
      (!name || row.dataset['names']!.split(' ').includes(name)) &&
      (!only || row.matches('[data-disputed]'));
    row.hidden = !fits;
  }
  for (const body of bodies) (body as HTMLElement).hidden = !body.querySelector('.row:not([hidden])');
  const left = rows.filter((row) => !row.hidden).length;
  output.textContent = left < rows.length ? `${left} of ${rows.length} claims` : '';
  nothing.hidden = left > 0;
};

const remember = (): void => {
  const chosen = [...new FormData(form)].filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(chosen).toString();
  history.replaceState(history.state, '', (query ? `?${query}` : location.pathname) + location.hash);
  choose();
};

const recall = (): void => {
  const wanted = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll('select')) field.value = wanted.get(field.name) ?? '';
  if (disputed) disputed.checked = wanted.has('disputed');
  choose();
};

form.addEventListener('change', remember);
form.addEventListener('reset', () => setTimeout(remember));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', recall);
// What the reader chose while this was loaded counts.
if (location.search) recall();
else remember();

export {};
