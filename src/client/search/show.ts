import type { Group, Result } from './results.ts';

/** What each group is called. */
export const headings: Record<Group['name'], string> = {
  names: 'Names',
  articles: 'Articles',
  claims: 'Claims',
  passages: 'Passages',
  events: 'Events',
};

/** What a reader is told where searching could not be loaded. */
export const failure = 'The search could not be loaded. If there is a connection again, load this page once more.';

/** Makes an element. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A result as a link, with the attributes that its place asks for. */
export function resultLink(
  { href, title, note, excerpt }: Result,
  attributes: Record<string, string>,
): HTMLAnchorElement {
  return element(
    'a',
    { href, ...attributes },
    ...(title ? [element('b', {}, title), ' '] : []),
    element('small', {}, note),
    ...(excerpt.length
      ? [element('span', {}, ...excerpt.map((piece, index) => (index % 2 ? element('mark', {}, piece) : piece)))]
      : []),
  );
}

/** A remark on how a query was read, with the words that it was read as set apart. */
export const remarkNodes = ([text, readAs]: [string, string]): (Node | string)[] =>
  text ? [text, ...(readAs ? [element('strong', {}, readAs)] : [])] : [];

/** As in "2 names, 1 claim, 6 passages". */
export const countsOf = (groups: readonly Group[]): string =>
  groups.map(({ name, results }) => `${results.length} ${results.length === 1 ? name.slice(0, -1) : name}`).join(', ');
