import { base, element } from '../dom.ts';
import type { Found, Group } from './read.ts';
import { namedIn, sectionOf } from './results.ts';
import { answers, firstList, type Shown } from './session.ts';

/** Where a search is asked for. */
export interface Frame {
  readonly form: HTMLFormElement;
  /** When so many passages are found, no more are looked for; so many results of a kind are shown at once. */
  readonly enough: number;
  readonly most: number;
  /** Follows whether something is asked. */
  readonly follow: (isAsked: boolean) => void;
}

/** What of a search is kept in the history, for who comes back. */
type Kept = Readonly<Record<'text' | 'href', string>>;

/** Lets a form answer while the reader types, and arrows go through the results; says how to ask, and how to stop. */
export function makeView({ form, enough, most, follow }: Frame): { ask: () => void; stop: () => void } {
  const input = form.querySelector('input')!;
  const clear = form.querySelector<HTMLElement>('.clear')!;
  const [results, said] = [document.getElementById('results')!, document.getElementById('said')!];
  let chosen = takeKept(input);
  let turn = 0;
  const tell = (isBusy: boolean, ...words: (Node | string)[]): void => {
    said.replaceChildren(...words);
    results.ariaBusy = said.ariaBusy = `${isBusy}`;
  };
  const put = (sections: readonly Element[], isBusy: boolean): void => {
    const { activeElement: focused } = document;
    const isInside = results.contains(focused);
    const href = isInside ? (focused as HTMLAnchorElement).href : chosen;
    // A result that goes while it has the focus would take it out of the form.
    if (isInside) input.focus({ preventScroll: true });
    results.replaceChildren(...sections);
    const link = links().find((link) => link.href === href);
    link?.focus();
    if (link || !isBusy) chosen = '';
  };
  const show = (shown: Shown): void => {
    const choice = choiceIn(form);
    const groups = fitting(shown, choice);
    const sections = groups.map((group) => sectionOf(group, choice['kind'] ? Infinity : most, shown, form.action));
    put(sections, shown.isBusy);
    tell(shown.isBusy, ...(shown.isBusy ? ['Searching the passages …'] : saidOf(shown, groups, form.action)));
  };
  const ask = async (): Promise<void> => {
    const now = ++turn;
    const text = input.value.trim();
    const { kind: _, ...scope } = choiceIn(form);
    // A letter begins too much; a character of another script may be a word.
    const isAsked = text.length > 1 || text > '\u0300' || Object.keys(scope).length > 0;
    clear.hidden = !text;
    follow(isAsked);
    tell(isAsked, isAsked ? 'Searching …' : '');
    if (!isAsked) return results.replaceChildren();
    try {
      for await (const shown of answers(text, scope, enough)) {
        if (now !== turn) return;
        show(shown);
      }
    } catch (error) {
      if (now !== turn) return;
      console.error(error);
      results.replaceChildren();
      tell(false, 'Part of the search could not be loaded. The next key tries again.');
    }
  };
  listen(input, clear);
  form.addEventListener('input', () => (chosen = ''));
  firstList().catch(() => {});
  return { ask: () => void ask(), stop: () => turn++ };
}

function listen(input: HTMLInputElement, clear: HTMLElement): void {
  clear.addEventListener('click', () => {
    input.value = '';
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  document.addEventListener('keydown', (event) => move(event, input));
  document.addEventListener('click', ({ target }) => {
    const link = links().find((link) => link.contains(target as Node));
    const search: Kept = { text: input.value, href: link?.href ?? '' };
    if (link) history.replaceState({ ...history.state, search }, '');
  });
}

/** What was chosen in the fields of a form beside its query. */
const choiceIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) => (name !== 'q' && value ? [[name, String(value)]] : [])),
  );

const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#results a, .all')];

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
function move(event: KeyboardEvent, input: HTMLInputElement): void {
  const { key, isComposing, ctrlKey, metaKey, altKey } = event;
  const stops = [input, ...links()];
  const at = stops.indexOf(document.activeElement as HTMLInputElement);
  if (at < 0 || isComposing || ctrlKey || metaKey || altKey) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    stops.at((at + (key === 'ArrowDown' ? 1 : -1)) % stops.length)!.focus();
    event.preventDefault();
  } else if (at > 0 && (key.length === 1 || key === 'Backspace')) input.focus();
}

/** What of the groups fits what was chosen; passages were looked for so. */
function fitting({ groups, list }: Shown, { kind, article, stance = '' }: Record<string, string>): Group[] {
  const place = list.articles.findIndex(({ id }) => id === article);
  const takes = (strip = ''): boolean => (article ? (strip.split(' ')[place] ?? '') : strip).includes(stance);
  const fits = ({ entry: { kind, articles, strip } }: Found): boolean =>
    /passages|sources/.test(kind) || ((!article || articles.includes(place)) && takes(strip));
  return groups
    .filter((group) => !kind || group.kind === kind)
    .map(({ kind, results }) => ({ kind, results: results.filter(fits) }))
    .filter(({ results }) => results.length);
}

/** What is said above the results: how the query was read, and if there are none, what there is instead. */
function saidOf({ remark, near, groups, reading }: Shown, shown: readonly Group[], page: string): (Node | string)[] {
  if (shown.length) return [`${remark} ${shown.map(namedIn).join(', ')}`.trim()];
  const links = near.flatMap(({ path, called }, at) => [
    at ? ', ' : ' The nearest names: ',
    element('a', { href: base().pathname + path }, called[0]!.text),
  ]);
  const href = `${page}?q=${encodeURIComponent(reading.text)}#everything`;
  const why = groups.length ? 'Nothing of what was found fits the filters.' : remark;
  return [why, ...links, links.length ? '. ' : ' ', 'Here is ', element('a', { href }, 'everything there is'), '.'];
}
