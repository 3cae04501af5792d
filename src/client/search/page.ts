import { base, element } from '../dom.ts';
import type { Answer, Group } from './answer.ts';
import { nearestNames } from './correct.ts';
import type { Entry, List } from './list.ts';
import { linksOf } from './result.ts';
import { countsOf, failure, headings } from './say.ts';
import { Session } from './session.ts';

// The search page: its form asks while the reader types, and the address of the page says what was asked.
const form = document.querySelector<HTMLFormElement>('#query')!;
const results = document.querySelector<HTMLElement>('#results')!;
const everything = document.querySelector<HTMLElement>('#everything')!;
const status = document.querySelector('#said')!;
const { pathname } = base();
const session = new Session(pathname);
const title = document.title;

/** Results of a group that are shown at once, and passages that are looked for at most. */
const most = 10;
const enough = 100;

const fields = ['q', 'kind', 'article', 'stance'] as const;
const valueOf = (name: (typeof fields)[number]): string => String(new FormData(form).get(name) ?? '').trim();

/**
 * What the history keeps of a page of results: which of them stood first in the window, how far down, in pixels, and the
 * groups that were opened. Results and not pixels of the page, since it may come back in other fonts.
 */
interface Kept {
  readonly first: number;
  readonly top: number;
  readonly opened: readonly string[];
}
let kept = history.state as Kept | null;
const opened = new Set(kept?.opened);

function show(answer: Answer, list: List, isBusy: boolean): void {
  const kind = valueOf('kind');
  const fitting = answer.groups.map((group) => restricted(group, list)).filter(({ results }) => results.length);
  const shown = fitting.filter((group) => !kind || group.kind === kind);
  results.ariaBusy = `${isBusy}`;
  results.replaceChildren(...shown.map((group) => sectionOf(group, answer, list)));
  everything.hidden = isBusy || shown.length > 0;
  for (const count of form.querySelectorAll<HTMLElement>('[data-kind]')) {
    const group = fitting.find((group) => group.kind === count.dataset['kind']);
    count.textContent = group ? String(group.results.length) : '';
  }
  status.replaceChildren(...(isBusy ? ['Searching the passages …'] : said({ ...answer, groups: fitting }, list)));
  if (isBusy || !kept) return;
  const first = shownItems()[kept.first];
  if (first) scrollBy(0, topOf(first) - kept.top);
  kept = null;
}

const shownItems = (): Element[] => [...results.querySelectorAll('li:not([hidden])')];
const topOf = (item: Element): number => item.getBoundingClientRect().top;

/** What of a group fits the article and the stance that were chosen; passages were looked for so. */
function restricted(group: Group, list: List): Group {
  if (group.kind === 'passages' || group.kind === 'sources') return group;
  const place = list.articles.findIndex(({ id }) => id === valueOf('article'));
  const letter = valueOf('stance')[0];
  const fits = ({ articles, strip }: Entry): boolean =>
    (place < 0 || articles.includes(place)) &&
    (!letter || strip.some((cell, at) => cell[0]!.toLowerCase() === letter && (place < 0 || at === place)));
  return { ...group, results: group.results.filter(fits) };
}

function sectionOf(group: Group, answer: Answer, list: List): HTMLElement {
  const { kind, results } = group;
  const links = linksOf(group, { base: pathname, list, reading: answer.reading });
  const items = links.map((link) => element('li', {}, link));
  const rest = opened.has(kind) ? [] : items.slice(most);
  const more = element('button', { type: 'button' }, `All ${results.length} ${headings[kind][1].toLowerCase()}`);
  for (const item of rest) item.hidden = true;
  more.addEventListener('click', () => {
    opened.add(kind);
    for (const item of rest) item.hidden = false;
    rest[0]?.querySelector('a')?.focus();
    more.remove();
  });
  const heading = element(
    'h2',
    {},
    `${headings[kind][results.length === 1 ? 0 : 1]} `,
    element('span', {}, `${results.length}`),
  );
  return element(
    'section',
    {},
    heading,
    element('div', {}, element('ul', {}, ...items), ...(rest.length ? [more] : [])),
  );
}

/** What is said above the results: how the query was read, and if there are none, what there is instead. */
function said(answer: Answer, list: List): (Node | string)[] {
  const { groups, reading } = answer;
  if (groups.length) return [[answer.remark, countsOf(answer)].filter(Boolean).join(' ')];
  const near = nearestNames(reading, list).flatMap(({ path, spellings }, at) => [
    at ? ', ' : ' The nearest names: ',
    element('a', { href: pathname + path }, spellings[0]!.text),
  ]);
  const all = element('a', { href: '#everything' }, 'everything there is');
  const why = answer.step === 'nothing' ? answer.remark : 'Nothing of what was found fits the filters.';
  return [why, ...near, near.length ? '. ' : ' ', 'Below is ', all, '.'];
}

function ask(): void {
  const text = valueOf('q');
  const scope = { article: valueOf('article'), stance: valueOf('stance') };
  const isAsked = !!(text || scope.article || scope.stance);
  document.title = text ? `${text} · ${title}` : title;
  form.querySelector<HTMLElement>('.clear')!.hidden = !text;
  if (!isAsked) {
    session.cancel();
    everything.hidden = false;
    results.replaceChildren();
    status.replaceChildren();
    return;
  }
  session.ask(text, scope, enough, show).catch((error: unknown) => {
    console.error(error);
    results.replaceChildren();
    results.ariaBusy = 'false';
    everything.hidden = false;
    status.textContent = failure;
  });
}

/** Puts into the form what the address says. */
function follow(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of fields) {
    const field = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | RadioNodeList;
    field.value = parameters.get(name) ?? '';
  }
  ask();
}

/** Asks what stands in the form, and lets the address say so. */
function askAnew(): void {
  opened.clear();
  const parameters = new URLSearchParams(fields.flatMap((name) => (valueOf(name) ? [[name, valueOf(name)]] : [])));
  history.replaceState(null, '', `${location.pathname}${parameters.size ? '?' : ''}${parameters}`);
  ask();
}

form.addEventListener('input', askAnew);
form.addEventListener('submit', (event) => event.preventDefault());
form.querySelector('.clear')!.addEventListener('click', () => {
  const field = form.querySelector('input')!;
  field.value = '';
  field.focus();
  askAnew();
});
addEventListener('popstate', follow);
const keep = (): void => {
  const items = shownItems();
  const first = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
  const state: Kept = { first, top: items[first] ? topOf(items[first]) : 0, opened: [...opened] };
  history.replaceState(state, '');
};
results.addEventListener('click', keep);
addEventListener('pagehide', keep);
// The browser would look for the place before the results are there.
history.scrollRestoration = 'manual';
// A reader may have typed before this was loaded.
if (location.search) follow();
else askAnew();
