import styles from './box.css?inline';
import { groupsOf, remark, type Shown } from './results.ts';
import type { Reading } from '../../common/search/reading.ts';
import { Session } from './session.ts';
import { countsOf, element, failure, headings, remarkNodes, resultLink } from './show.ts';

const most = { names: 5, articles: 2, claims: 5, passages: 6, events: 3 };

/**
 * Makes the plain form of a page's head a combobox with a list of results, as in
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function makeBox(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  const base = new URL(form.action).pathname.replace(/search\/$/, '');
  const session = new Session(base);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const list = element('div', { role: 'listbox', id: 'found', 'aria-label': 'Results' });
  const said = element('p', {});
  const panel = element('div', { class: 'panel', hidden: '' }, said, list);
  const status = element('p', { role: 'status' });
  input.after(panel, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'found',
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);

  let active = -1;
  let last: Shown | undefined;
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

  const point = (to: number): void => {
    const all = options();
    all[active]?.setAttribute('aria-selected', 'false');
    active = all.length ? ((to % all.length) + all.length) % all.length : -1;
    const option = all[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
  };
  const leave = (): void => {
    options()[active]?.setAttribute('aria-selected', 'false');
    active = -1;
    input.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    panel.style.top = `${input.offsetTop + input.offsetHeight + 5}px`;
    input.setAttribute('aria-expanded', `${isOpen}`);
    if (!isOpen) leave();
  };

  const show = (reading: Reading, shown: Shown | undefined): void => {
    if (shown) last = shown;
    // Until the new passages are there the old ones stay, so that nothing flickers.
    const groups = groupsOf(
      reading,
      shown ?? (last && { ...last, corrected: undefined, isHalfAnswered: false }),
      base,
    ).map((group) => ({ ...group, results: group.results.slice(0, most[group.name]) }));
    const asked = options()[active]?.href;
    let count = 0;
    list.replaceChildren(
      ...groups.map(({ name, results }) =>
        element(
          'div',
          { role: 'group', 'aria-labelledby': `found-${name}` },
          element('p', { role: 'presentation', id: `found-${name}` }, headings[name]),
          ...results.map((result) =>
            resultLink(result, { role: 'option', id: `found-${count++}`, tabindex: '-1', 'aria-selected': 'false' }),
          ),
        ),
      ),
    );
    if (count)
      list.append(
        element(
          'a',
          {
            role: 'option',
            id: 'found-all',
            tabindex: '-1',
            'aria-selected': 'false',
            href: `${form.action}?q=${encodeURIComponent(reading.text)}`,
          },
          'All results',
        ),
      );
    active = -1;
    const again = asked ? options().findIndex(({ href }) => href === asked) : -1;
    if (again >= 0) point(again);
    else leave();
    said.replaceChildren(...remarkNodes(remark(reading, shown, groups)));
    if (count || shown) open(true);
    list.ariaBusy = `${!shown}`;
    if (shown) status.textContent = [said.textContent, countsOf(groups)].filter(Boolean).join('. ');
  };

  const fail = (error: unknown): void => {
    console.error(error);
    said.textContent = status.textContent = failure;
    list.ariaBusy = 'false';
    open(true);
  };

  const ask = (): void => {
    const text = input.value.trim();
    // A letter begins too much; a character of another script may be a word.
    const isEnough = text.length > 1 || text > '\u02ff';
    list.ariaBusy = `${isEnough}`;
    if (isEnough)
      return void session
        .ask(text, { filters: {}, kind: undefined, limit: most.passages, everywhere: false }, show)
        .catch(fail);
    session.cancel();
    open(false);
    status.textContent = '';
  };

  input.addEventListener('input', ask);
  input.addEventListener('focus', ask);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (panel.hidden) ask();
      else point(active < 0 && key === 'ArrowUp' ? -1 : active + (key === 'ArrowDown' ? 1 : -1));
    } else if (key === 'Enter' && active >= 0) {
      options()[active]!.click();
    } else if (key === 'Escape' && !panel.hidden) {
      session.cancel();
      open(false);
      form.dispatchEvent(new Event('dismiss'));
    } else {
      if (key === 'Home' || key === 'End' || key === 'ArrowLeft' || key === 'ArrowRight') leave();
      return;
    }
    event.preventDefault();
  });
  // A press on a result would take the focus from the box, and so close the list under it.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  panel.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) open(false);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (form.contains(relatedTarget as Node | null)) return;
    session.cancel();
    open(false);
  });
  if (document.activeElement === input) ask();
}
