import styles from '../../styles/search.css?inline';
import { element } from '../dom.ts';
import { makeView } from './view.ts';

// The plain form of a page's head gets a panel with the results.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
const form = document.querySelector<HTMLFormElement>('form[role=search]')!;
const input = form.querySelector('input')!;
const all = element('a', { class: 'all', href: '' }, 'All results');
const panel = element(
  'div',
  { id: 'found', class: 'panel results', hidden: '' },
  element('p', { id: 'said', class: 'remark', role: 'status' }),
  element('div', { id: 'results', class: 'hits' }),
  all,
);
form.append(element('button', { type: 'button', class: 'clear', 'aria-label': 'Clear', hidden: '' }, '×'), panel);

const follow = (text: string): void => {
  panel.hidden = !text;
  all.href = `${form.action}?q=${encodeURIComponent(text)}`;
};
const { ask, stop } = makeView({ form, enough: 5, most: 5, follow });
const close = (): void => {
  stop();
  panel.hidden = true;
};
input.addEventListener('input', ask);
input.addEventListener('focus', () => panel.hidden && ask());
form.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || panel.hidden) return;
  event.preventDefault();
  close();
  form.dispatchEvent(new Event('dismiss'));
});
// A result on this page is under the panel; other pages take its place.
panel.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')?.pathname === location.pathname) close();
});
// A press on a result would take the focus from the box, and so close the list under it.
panel.addEventListener('mousedown', (event) => event.preventDefault());
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget as Node | null)) close();
});
if (document.activeElement === input) ask();
