import { filtersOf, unpackFacets, type Restriction } from './facets.ts';
import { groupsOf, remark, type Group } from './results.ts';
import { recordKinds } from './kinds.ts';
import type { Listed } from './list.ts';
import type { Reading } from './reading.ts';
import { Session } from './session.ts';
import { countsOf, element, failure, headings, remarkNodes, resultLink } from './show.ts';

// The search page: its form asks while the reader types, and the address of the page says what was asked.
const form = document.querySelector<HTMLFormElement>('#query')!;
const results = document.querySelector('#results')!;
const status = document.querySelector('#counts')!;
const index = document.querySelector<HTMLElement>('#everything')!;
const base = new URL(form.action).pathname.replace(/search\/$/, '');
let session: Session | undefined;
const limit = 60;

const fields = ['q', 'article', 'kind', 'stance'] as const;
const field = (name: (typeof fields)[number]) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const asked = (): Restriction => ({ article: field('article').value, stance: field('stance').value, kind: field('kind').value as Restriction['kind'] });

async function restrict(reading: Reading, restriction: Restriction, { list, facets }: Session): Promise<Reading> {
  const { names, claims } = await list;
  const fits = unpackFacets(await facets(), names, claims);
  const keep = <T extends { readonly entry: Listed }>(found: readonly T[]): T[] => found.filter(({ entry }) => fits(entry, restriction));
  return { ...reading, names: keep(reading.names), within: keep(reading.within), claims: keep(reading.claims), articles: keep(reading.articles) };
}

function show(groups: readonly Group[], said: ReturnType<typeof remark>): void {
  results.replaceChildren(...groups.map(({ name, results }) =>
    element('section', {}, element('h2', {}, headings[name]), element('ul', {}, ...results.map((result) => element('li', {}, resultLink(result, {})))))));
  status.replaceChildren(...remarkNodes(said), ' ', countsOf(groups));
}

function ask(): void {
  const text = field('q').value.trim();
  const restriction = asked();
  const isAsked = !!text || Object.values(restriction).some(Boolean);
  index.hidden = isAsked;
  if (!isAsked) {
    session?.cancel();
    results.replaceChildren();
    status.replaceChildren();
    return;
  }
  const current = (session ??= new Session(base));
  current.ask(text, { filters: filtersOf(restriction), kind: recordKinds.find((kind) => `${kind}s` === restriction.kind), limit, everywhere: true }, async (reading, shown) => {
    if (!shown) return;
    const groups = groupsOf(await restrict(reading, restriction, current), shown, base).filter(({ name }) => !restriction.kind || name === restriction.kind);
    show(groups, remark(reading, shown, groups));
  }).catch(() => {
    session = undefined;
    results.replaceChildren();
    status.textContent = failure;
  });
}

function follow(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of fields) field(name).value = parameters.get(name) ?? '';
  ask();
}

form.addEventListener('input', () => {
  const parameters = new URLSearchParams(fields.flatMap((name) => (field(name).value ? [[name, field(name).value]] : [])));
  history.replaceState(null, '', `${location.pathname}${parameters.size ? '?' : ''}${parameters}`);
  ask();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', follow);
if (location.search) follow();
else ask();
