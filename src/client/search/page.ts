import { filtersOf, unpackFacets, type Fits, type Restriction } from './facets.ts';
import { groupsOf, remark, type Group } from './results.ts';
import { recordKinds } from '../../common/search/kinds.ts';
import type { Listed } from '../../common/search/list.ts';
import type { Reading } from '../../common/search/reading.ts';
import { Session } from './session.ts';
import { countsOf, element, failure, headings, remarkNodes, resultLink } from './show.ts';

// The search page: its form asks while the reader types, and the address of the page says what was asked.
const form = document.querySelector<HTMLFormElement>('#query')!;
const results = document.querySelector('#results')!;
const status = document.querySelector('#counts')!;
const index = document.querySelector<HTMLElement>('#everything')!;
const base = new URL(form.action).pathname.replace(/search\/$/, '');
const session = new Session(base);
const fits = Promise.all([session.list, session.facets()]).then(([{ names, claims }, packed]) =>
  unpackFacets(packed, names, claims),
);
// What fails is said where it is waited for.
fits.catch(() => {});
const limit = 60;

const fields = ['q', 'article', 'kind', 'stance'] as const;
const field = (name: (typeof fields)[number]) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
const asked = (): Restriction => ({
  article: field('article').value,
  stance: field('stance').value,
  kind: field('kind').value as Restriction['kind'],
});

function restrict(reading: Reading, restriction: Restriction, fits: Fits): Reading {
  const keep = <T extends { readonly entry: Listed }>(found: readonly T[]): T[] =>
    found.filter(({ entry }) => fits(entry, restriction));
  return {
    ...reading,
    names: keep(reading.names),
    within: keep(reading.within),
    claims: keep(reading.claims),
    articles: keep(reading.articles),
  };
}

function show(groups: readonly Group[], said: ReturnType<typeof remark>): void {
  results.replaceChildren(
    ...groups.map(({ name, results }) =>
      element(
        'section',
        {},
        element('h2', {}, headings[name]),
        element('ul', {}, ...results.map((result) => element('li', {}, resultLink(result, {})))),
      ),
    ),
  );
  status.replaceChildren(...remarkNodes(said), ...(groups.length ? [' ', countsOf(groups)] : []));
}

function ask(): void {
  const text = field('q').value.trim();
  const restriction = asked();
  const isAsked = !!text || Object.values(restriction).some(Boolean);
  index.hidden = isAsked;
  if (!isAsked) {
    session.cancel();
    results.replaceChildren();
    status.replaceChildren();
    return;
  }
  session
    .ask(
      text,
      {
        filters: filtersOf(restriction),
        kind: recordKinds.find((kind) => `${kind}s` === restriction.kind),
        limit,
        everywhere: true,
      },
      async (reading, shown) => {
        if (!shown) return;
        const restricted = restrict(reading, restriction, await fits);
        if (field('q').value.trim() !== text) return;
        const groups = groupsOf(restricted, shown, base).filter(
          ({ name }) => !restriction.kind || name === restriction.kind,
        );
        show(groups, remark(reading, shown, groups));
      },
    )
    .catch((error: unknown) => {
      console.error(error);
      results.replaceChildren();
      status.textContent = failure;
    });
}

function follow(): void {
  const parameters = new URLSearchParams(location.search);
  for (const name of fields) field(name).value = parameters.get(name) ?? '';
  ask();
}

/** Asks what stands in the form, and lets the address say so. */
function askAnew(): void {
  const parameters = new URLSearchParams(
    fields.flatMap((name) => (field(name).value ? [[name, field(name).value]] : [])),
  );
  history.replaceState(null, '', `${location.pathname}${parameters.size ? '?' : ''}${parameters}`);
  ask();
}

form.addEventListener('input', askAnew);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', follow);
// A reader may have typed before this was loaded.
if (location.search) follow();
else askAnew();
