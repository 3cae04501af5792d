// Two other articles are compared as soon as one is chosen. Keys that move through the choices choose nothing yet: a page
// must not change under who only looks (WCAG 2.2, success criterion 3.2.2). Enter does.
const form = document.querySelector<HTMLElement>('[data-compare]')!;
const choices = [...form.querySelectorAll('select')];
const slugs = (): string[] => choices.map(({ value }) => value).sort();
/** Browsers bring back what was chosen last for who comes back: the heading would name another comparison. */
const choose = (): void =>
  choices.flatMap(({ options }) => [...options]).forEach((option) => (option.selected = option.defaultSelected));
choose();
const shown = slugs().join('/');
let isMoving = false;

function go(): void {
  const chosen = slugs().join('/');
  if (chosen !== shown) location.assign(`${form.dataset['compare']}${chosen}/`);
}

addEventListener('pageshow', choose);
form.addEventListener('pointerdown', () => (isMoving = false));
form.addEventListener('keydown', ({ key }) => {
  isMoving = key !== 'Enter';
  if (!isMoving) go();
});
form.addEventListener('change', () => {
  if (!isMoving) go();
});

/** What is folded opens for who goes there. */
addEventListener('hashchange', () => {
  const part = location.hash && document.querySelector(`details${location.hash}`);
  if (part) part.setAttribute('open', '');
});

export {};
