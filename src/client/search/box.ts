import styles from '../../styles/search.css?inline';
import { base, element } from '../dom.ts';
import type { Answer } from './answer.ts';
import { Choice } from './choice.ts';
import type { List } from './list.ts';
import { linksOf } from './result.ts';
import { countsOf, failure, headings } from './say.ts';
import { Session } from './session.ts';

/** Results of a group that the box shows. */
const most = { names: 4, claims: 4, articles: 2, passages: 5, events: 2, sources: 3 };

/** What of a search is kept in the history, for who comes back. */
interface Kept {
  readonly text: string;
  readonly href: string;
}

/**
 * Makes the plain form of a page's head a combobox with a list of results, as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function makeBox(form: HTMLFormElement): void {
  const box = dress(form);
  const { input, list, panel, clear, tell } = box;
  const session = new Session(base().pathname);
  const choice = new Choice(input, list);
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', `${isOpen}`);
    if (!isOpen) choice.leave();
  };
  const close = (): void => {
    session.cancel();
    open(false);
  };
  const ask = (): void => {
    const text = input.value.trim();
    clear.hidden = !input.value;
    // A letter begins too much; a character of another script may be a word.
    if (text.length < 2 && text < '\u0300') return close();
    list.ariaBusy = 'true';
    const show = (answer: Answer, entries: List, isBusy: boolean): void => {
      choice.show(optionsOf(answer, entries, `${form.action}?q=${encodeURIComponent(text)}`));
      tell(isBusy, isBusy ? 'Searching the passages …' : answer.remark, countsOf(answer));
      open(true);
    };
    session.ask(text, { article: '', stance: '' }, most.passages, show).catch((error: unknown) => {
      console.error(error);
      list.replaceChildren();
      tell(false, failure);
      open(true);
    });
  };
  listen(form, box, choice, { ask, open, close });
  restore(input, choice);
  if (document.activeElement === input) ask();
}

/** Adds to the form what a combobox has. */
function dress(form: HTMLFormElement) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const input = form.querySelector('input')!;
  const list = element('div', { role: 'listbox', id: 'found', 'aria-label': 'Results', 'aria-busy': 'false' });
  const said = element('p', { class: 'remark' });
  const clear = element('button', { type: 'button', class: 'clear', 'aria-label': 'Clear', hidden: '' }, '×');
  const panel = element('div', { class: 'panel results', hidden: '' }, said, list);
  const status = element('p', { role: 'status', class: 'vh' });
  form.append(clear, panel, status);
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'found',
    'aria-expanded': 'false',
  };
  for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  const tell = (isBusy: boolean, text: string, counts = ''): void => {
    said.textContent = text;
    if (!isBusy) status.textContent = [text, counts].filter(Boolean).join(' ');
    list.ariaBusy = `${isBusy}`;
  };
  return { input, list, panel, clear, tell };
}

/** Lets keys, clicks and the focus do what they mean. */
function listen(
  form: HTMLFormElement,
  { input, panel, clear }: ReturnType<typeof dress>,
  choice: Choice,
  { ask, open, close }: { ask: () => void; open: (isOpen: boolean) => void; close: () => void },
): void {
  input.addEventListener('input', () => {
    choice.wanted = '';
    ask();
  });
  input.addEventListener('focus', ask);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && !panel.hidden) {
      close();
      form.dispatchEvent(new Event('dismiss'));
    } else if (!choice.take(event.key)) return;
    event.preventDefault();
  });
  clear.addEventListener('click', () => {
    input.value = '';
    ask();
    input.focus();
  });
  // A press on a result would take the focus from the box, and so close the list under it.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  panel.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (!link) return;
    const search: Kept = { text: input.value, href: link.href };
    history.replaceState({ ...history.state, search }, '');
    open(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
}

/** Gives a reader who comes back the query and the list, with the result that was chosen. */
function restore(input: HTMLInputElement, choice: Choice): void {
  const { search, ...state } = (history.state ?? {}) as { search?: Kept };
  if (!search) return;
  history.replaceState(state, '');
  input.value = search.text;
  choice.wanted = search.href;
  input.focus({ preventScroll: true });
}

/** The groups of an answer as options of a list, and all of it at their end. */
function optionsOf(answer: Answer, list: List, all: string): HTMLElement[] {
  const attributes = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };
  const place = { base: base().pathname, list, reading: answer.reading, attributes };
  const groups = answer.groups.map((group) => {
    const links = linksOf({ ...group, results: group.results.slice(0, most[group.kind]) } as typeof group, place);
    const heading = headings[group.kind][group.results.length === 1 ? 0 : 1];
    return element(
      'div',
      { role: 'group', 'aria-labelledby': `found-${group.kind}` },
      element('p', { role: 'presentation', id: `found-${group.kind}` }, heading),
      ...links,
    );
  });
  return groups.length ? [...groups, element('a', { ...attributes, id: 'found-all', href: all }, 'All results')] : [];
}
