import type { Part } from '../common/dossier-part.ts';

// What prints the dossier sends this file to a browser, types stripped, and calls the two functions at its end.

interface Dossier {
  parts: Part[];
  /** Address of the site, with a slash at its end. */
  base: string;
  title: string;
}

/** What leads elsewhere, is said of a page by itself, or stands in another part as well. */
const unneeded =
  'nav, form, link, script, .acts, .more, .glance, [aria-labelledby=all-claims], [aria-labelledby=cite], ' +
  '.leaf > :is([aria-labelledby=silent], [aria-labelledby=names], [aria-labelledby=compare])';

/** What the pages of the parts have alike, once each. */
interface Shared {
  /** Styles and links to them, by their HTML. */
  styles: Map<string, Element>;
  /** What strips and signs are drawn with, by id. */
  symbols: Map<string, Element>;
}

/**
 * Makes the page that it runs in the dossier: fetches the pages of its parts and puts their contents one after another,
 * their ids made unique and their links turned to where the dossier has what they lead to.
 */
async function joinParts({ parts, base, title }: Dossier): Promise<void> {
  const partAt = new Map(
    parts.flatMap(({ path, id }) => (path === undefined ? [] : [[new URL(path, base).pathname, id]])),
  );
  const shared: Shared = { styles: new Map(), symbols: new Map() };
  const joined = document.createElement('main');
  for (const part of parts) joined.append(await sectionOf(part, base, partAt, shared));
  joined.querySelector('#front')!.after(contentsOf(parts));
  const drawn = document.querySelector('.defs')!;
  drawn.replaceChildren(...shared.symbols.values());
  document.body.replaceChildren(drawn, joined);
  document.title = title;
  await exchangeStyles([...shared.styles.values()]);
}

async function sectionOf(
  { id, path, html, depth }: Part,
  base: string,
  partAt: ReadonlyMap<string, string>,
  shared: Shared,
): Promise<Element> {
  const section = document.createElement('section');
  if (path === undefined) section.innerHTML = html!;
  else {
    const page = new DOMParser().parseFromString(await (await fetch(new URL(path, base))).text(), 'text/html');
    for (const style of page.querySelectorAll('head style, link[rel=stylesheet]'))
      if (!shared.styles.has(style.outerHTML)) shared.styles.set(style.outerHTML, document.importNode(style, true));
    for (const symbol of page.querySelectorAll('.defs symbol')) shared.symbols.set(symbol.id, symbol);
    section.append(...page.querySelector('main')!.childNodes);
    section.querySelectorAll(unneeded).forEach((part) => part.remove());
    for (const part of section.querySelectorAll('[id]')) part.id = `${id}--${part.id}`;
    for (const part of section.querySelectorAll('[aria-labelledby]'))
      part.setAttribute('aria-labelledby', `${id}--${part.getAttribute('aria-labelledby')}`);
    for (const link of section.querySelectorAll('a[href]'))
      link.setAttribute('href', target(new URL(link.getAttribute('href')!, new URL(path, base)), base, partAt));
  }
  if (depth) section.querySelectorAll('h1, h2').forEach(lower);
  section.id = id;
  section.className = `part depth-${depth}`;
  return section;
}

/** Where the dossier has what an address leads to; else the address. */
function target({ pathname, origin, hash, href }: URL, base: string, partAt: ReadonlyMap<string, string>): string {
  if (origin !== new URL(base).origin) return href;
  const name = /\/names\/([^/]+)\/$/.exec(pathname);
  const part = name ? `name-${name[1]}` : partAt.get(pathname);
  return part === undefined ? href : `#${part}${hash && !name ? `--${hash.slice(1)}` : ''}`;
}

function lower(heading: Element): void {
  const lowered = document.createElement(heading.tagName === 'H1' ? 'h2' : 'h3');
  lowered.append(...heading.childNodes);
  if (heading.id) lowered.id = heading.id;
  heading.replaceWith(lowered);
}

function contentsOf(parts: readonly Part[]): Element {
  const section = document.createElement('section');
  section.id = 'contents';
  section.className = 'part depth-0';
  const list = document.createElement('ol');
  for (const { id, title, depth } of parts) {
    if (title === undefined) continue;
    const item = list.appendChild(document.createElement('li'));
    item.className = `depth-${depth}`;
    const link = item.appendChild(document.createElement('a'));
    link.href = `#${id}`;
    link.textContent = title;
    item.append(' ');
    item.appendChild(document.createElement('span')).dataset['page'] = id;
  }
  const heading = document.createElement('h1');
  heading.textContent = 'Contents';
  const when = document.createElement('p');
  when.className = 'when';
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  when.textContent = canonical ? `${canonical.href}, set on ${day}` : `Set on ${day}`;
  section.append(heading, list, when);
  return section;
}

/** Puts the styles of all parts in the place of this page's own, what is for paper last, as it is on each page. */
async function exchangeStyles(styles: readonly Element[]): Promise<void> {
  document.head.querySelectorAll('style, script, link[rel=stylesheet]').forEach((element) => element.remove());
  // Paper can wait for its fonts.
  for (const style of styles) style.textContent = style.textContent.replace(/(?<=font-display:)optional/g, 'block');
  const ordered = [...styles].sort((a, b) => Number(a.matches('link')) - Number(b.matches('link')));
  document.head.append(...ordered);
  const links = ordered.filter((style) => style instanceof HTMLLinkElement);
  await Promise.all(links.map((link) => new Promise((resolve) => (link.onload = link.onerror = resolve))));
  await document.fonts.ready;
}

/** Writes into the contents on which page each part begins. */
function numberPages(pages: Readonly<Record<string, number>>): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-page]'))
    element.textContent = String(pages[element.dataset['page']!] ?? '');
}

Object.assign(window, { joinParts, numberPages });
