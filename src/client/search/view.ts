import { base, element } from '../dom.ts';
import type { Group } from './groups.ts';
import type { Found } from './read.ts';
import { sectionOf } from './results.ts';
import { countsOf, failure } from './say.ts';
import { Session, type Shown } from './session.ts';

/** Where a search is asked for and shown. */
export interface Frame {
  readonly form: HTMLFormElement;
  /** What holds the results, and nothing but them to go to. */
  readonly panel: HTMLElement;
  readonly results: HTMLElement;
  readonly said: HTMLElement;
  readonly clear: HTMLElement;
  /** When so many passages are found, no more are looked for; so many results of a kind are shown at once. */
  readonly enough: number;
  readonly most: number;
  /** Follows what is asked, if something is, and what is shown for it, if it is there. */
  readonly follow: (isAsked: boolean, groups?: readonly Group[]) => void;
}

/** What of a search is kept in the history, for who comes back. */
export interface Kept {
  readonly text: string;
  readonly href: string;
}

/** Lets a form answer while the reader types, and arrows go through the results; says how to ask, and how to stop. */
export function makeView(frame: Frame): { ask: () => void; stop: () => void } {
  const { form, panel, results, said, clear, enough, follow } = frame;
  const input = form.querySelector('input')!;
  const session = new Session(base().pathname);
  let wanted = takeKept(input);
  const tell = (isBusy: boolean, ...pieces: (Node | string)[]): void => {
    results.ariaBusy = said.ariaBusy = `${isBusy}`;
    said.replaceChildren(...pieces);
  };
  const show = (shown: Shown): void => {
    const { activeElement: focused } = document;
    const href = panel.contains(focused) ? (focused as HTMLAnchorElement).href : wanted;
    // A result that goes while it has the focus would take it out of the form.
    if (panel.contains(focused)) input.focus({ preventScroll: true });
    const all = fitting(shown, form);
    const kind = valueOf(form, 'kind');
    const groups = all.filter((group) => !kind || group.kind === kind);
    results.replaceChildren(
      ...groups.map((group) => sectionOf(group, kind ? Infinity : frame.most, shown, form.action)),
    );
    tell(shown.isBusy, ...(shown.isBusy ? ['Searching the passages …'] : saidOf(shown, all, form.action)));
    follow(true, all);
    const link = linksIn(panel).find((link) => link.href === href);
    link?.focus();
    if (link || !shown.isBusy) wanted = '';
  };
  const ask = (): void => {
    const text = input.value.trim();
    const scope = { article: valueOf(form, 'article'), stance: valueOf(form, 'stance') };
    // A letter begins too much; a character of another script may be a word.
    const isAsked = text.length > 1 || text > '\u0300' || !!(scope.article || scope.stance);
    clear.hidden = !text;
    session.cancel();
    tell(isAsked, isAsked ? 'Searching …' : '');
    follow(isAsked);
    if (!isAsked) return results.replaceChildren();
    session.ask(text, scope, enough, show).catch((error: unknown) => {
      console.error(error);
      results.replaceChildren();
      tell(false, failure);
      follow(true, []);
    });
  };
  clear.addEventListener('click', () => {
    input.value = '';
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  form.addEventListener('input', () => (wanted = ''));
  for (const place of [input, panel]) place.addEventListener('keydown', (event) => move(event, input, panel));
  panel.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    const search: Kept = { text: input.value, href: link?.href ?? '' };
    if (link) history.replaceState({ ...history.state, search }, '');
  });
  return { ask, stop: () => session.cancel() };
}

/** The value of a field, empty if the form has none of that name. */
export const valueOf = (form: HTMLFormElement, name: string): string =>
  String(new FormData(form).get(name) ?? '').trim();

const linksIn = (panel: Element): HTMLAnchorElement[] => [...panel.querySelectorAll('a')];

/** Gives a reader who comes back the query; and returns the address of the result that was chosen, to be gone to once it is there. */
function takeKept(input: HTMLInputElement): string {
  const { search, ...state } = (history.state ?? {}) as { search?: Kept };
  if (!search) return '';
  history.replaceState(state, '');
  input.value = search.text;
  input.focus({ preventScroll: true });
  return search.href;
}

/** Arrows go from the field through the results and back; what is typed on a result goes into the field. */
function move(event: KeyboardEvent, input: HTMLInputElement, panel: HTMLElement): void {
  const { key, isComposing, ctrlKey, metaKey, altKey } = event;
  if (isComposing || ctrlKey || metaKey || altKey) return;
  const stops = [input, ...linksIn(panel)];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    stops.at((at + (key === 'ArrowDown' ? 1 : -1)) % stops.length)!.focus();
    event.preventDefault();
  } else if (at > 0 && (key.length === 1 || key === 'Backspace')) input.focus();
}

/** What of the groups fits the article and the stance that were chosen; passages were looked for so. */
function fitting({ groups, list }: Shown, form: HTMLFormElement): Group[] {
  const place = list.articles.findIndex(({ id }) => id === valueOf(form, 'article'));
  const stance = valueOf(form, 'stance');
  const fits = ({ entry }: Found): boolean => {
    const cells = (entry.data.strip ?? '').split(' ').filter((_, at) => place < 0 || at === place);
    return (place < 0 || entry.articles.includes(place)) && (!stance || cells.some((cell) => cell.includes(stance)));
  };
  return groups
    .map(({ kind, results }) => ({ kind, results: /passages|sources/.test(kind) ? results : results.filter(fits) }))
    .filter(({ results }) => results.length);
}

/** What is said above the results: how the query was read, and if there are none, what there is instead. */
function saidOf({ remark, near, groups, reading }: Shown, shown: readonly Group[], page: string): (Node | string)[] {
  if (shown.length) return [[remark, countsOf(shown)].filter(Boolean).join(' ')];
  const links = near.flatMap(({ path, called }, at) => [
    at ? ', ' : ' The nearest names: ',
    element('a', { href: base().pathname + path }, called[0]!.text),
  ]);
  const href = `${page}?q=${encodeURIComponent(reading.text)}#everything`;
  const why = groups.length ? 'Nothing of what was found fits the filters.' : remark;
  return [why, ...links, links.length ? '. ' : ' ', 'Here is ', element('a', { href }, 'everything there is'), '.'];
}
