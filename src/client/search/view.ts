import { element } from '../dom.ts';
import { addressOf, namedIn, sectionOf } from './results.ts';
import { answers, load, type Shown } from './session.ts';

/** Where a search is asked for. */
export interface Frame {
  readonly form: HTMLFormElement;
  /** When so many passages are found, no more are looked for; so many results of a kind are shown at once. */
  readonly enough: number;
  readonly most: number;
  /** Follows what is asked, if anything is. */
  readonly follow: (text: string) => void;
}

/** Lets a form answer while the reader types, and arrows go through the results; says how to ask, and how to stop. */
export function makeView({ form, enough, most, follow }: Frame): { ask: () => void; stop: () => void } {
  const input = form.querySelector('input')!;
  const clear = form.querySelector<HTMLElement>('.clear')!;
  const [results, said] = [document.getElementById('results')!, document.getElementById('said')!];
  /** The address of the result that is to have the focus once it is there. */
  let chosen = takeKept(input);
  let turn = 0;
  const say = (isBusy: boolean, ...words: (Node | string)[]): void => {
    said.replaceChildren(...words);
    results.ariaBusy = said.ariaBusy = `${isBusy}`;
  };
  const put = (...sections: Element[]): void => {
    const { activeElement: focused } = document;
    if (results.contains(focused)) {
      chosen = (focused as HTMLAnchorElement).href;
      // A result that goes while it has the focus would take it out of the form.
      input.focus({ preventScroll: true });
    }
    results.replaceChildren(...sections);
    const link = links().find(({ href }) => href === chosen);
    if (!link) return;
    link.focus();
    chosen = '';
  };
  const ask = async (): Promise<void> => {
    const now = ++turn;
    const { q = '', ...scope } = choiceIn(form);
    const text = q.trim();
    const asked = `${form.action}?${new URLSearchParams(choiceIn(form))}`;
    // A letter begins too much; a character of another script may be a word.
    const isAsked = text.length > 1 || text > '\u0300' || Object.keys(scope).length > 0;
    clear.hidden = !text;
    follow(isAsked ? text : '');
    say(isAsked, isAsked ? 'Searching …' : '');
    if (!isAsked) return put();
    try {
      for await (const shown of answers(text, scope, enough)) {
        if (now !== turn) return;
        const shownAtOnce = scope['kind'] ? Infinity : most;
        put(...shown.groups.map((group) => sectionOf(group, shownAtOnce, shown, asked)));
        say(shown.isBusy, ...saidOf(shown, form.action));
      }
    } catch (error) {
      if (now !== turn) return;
      console.error(error);
      put();
      say(false, 'Part of the search could not be loaded. The next key tries again.');
    }
  };
  clear.addEventListener('click', () => {
    input.value = '';
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  form.addEventListener('input', () => (chosen = ''));
  document.addEventListener('keydown', (event) => move(event, input));
  document.addEventListener('click', ({ target }) => keep(target as Node, input));
  load('list').catch(() => {});
  return { ask: () => void ask(), stop: () => turn++ };
}

/** What stands in the fields of a form. */
export const choiceIn = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => value)) as Record<string, string>;

const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#results a, .all')];

/** What is kept for who comes back. */
interface Kept {
  text: string;
  href: string;
  /** Whether the box had come to the reader, far from the head of the page. */
  isLifted: boolean;
}

/** Keeps the query and the result that was chosen in the history, for who comes back. */
function keep(target: Node, { value: text, form }: HTMLInputElement): void {
  const link = links().find((link) => link.contains(target));
  const kept = link && { text, href: link.href, isLifted: form!.classList.contains('lifted') };
  if (kept) history.replaceState({ ...history.state, search: kept satisfies Kept }, '');
}

/** Gives a reader who comes back the query; returns the address of the result that was chosen. */
function takeKept(input: HTMLInputElement): string {
  const { search, ...state } = (history.state ?? {}) as { search?: Kept };
  if (!search) return '';
  history.replaceState(state, '');
  input.value = search.text;
  input.form!.classList.toggle('lifted', search.isLifted);
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

/** What is said above the results: how the query was read, and if there are none, what there is instead. */
function saidOf(shown: Shown, page: string): (Node | string)[] {
  const { remark, near, groups, query, isBusy } = shown;
  if (isBusy) return ['Searching the passages …'];
  if (groups.length) return [`${remark} ${groups.map((group) => namedIn(group, shown)).join(', ')}`.trim()];
  const names = near.flatMap(({ path, called: [title] }, at) => [
    at ? ', ' : ' The nearest names: ',
    element('a', { href: addressOf(path) }, title!.text),
  ]);
  const href = `${page}?q=${encodeURIComponent(query.text)}#everything`;
  return [remark, ...names, names.length ? '. ' : ' ', 'Here is ', element('a', { href }, 'everything there is'), '.'];
}
