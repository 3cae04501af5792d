import type { Part } from './parts.ts';

/**
 * Makes the page that it runs in the dossier: fetches the pages of its parts and puts their contents one after another,
 * their ids made unique and their links turned to where the dossier has what they lead to. It is sent to a browser as
 * text, so it uses nothing from outside of itself.
 * @param base address of the site, with a slash at its end
 */
export async function joinParts({ parts, base, title }: { parts: Part[]; base: string; title: string }): Promise<void> {
  const partAt = new Map(parts.flatMap(({ path, id }) => (path === undefined ? [] : [[new URL(path, base).pathname, id]])));
  const styles = new Map<string, Element>();
  const joined = document.createElement('main');
  for (const { id, path, html, depth } of parts) joined.append(await section(id, path, html, depth));
  joined.querySelector('#front')!.after(contents());
  document.body.replaceChildren(joined);
  document.head.querySelectorAll('style, script, link[rel=stylesheet]').forEach((element) => element.remove());
  // What is for paper comes last, as it does on each page.
  const ordered = [...styles.values()].sort((a, b) => Number(a.matches('link')) - Number(b.matches('link')));
  document.head.append(...ordered);
  document.title = title;
  await Promise.all(ordered.map((element) => element instanceof HTMLLinkElement && new Promise((resolve) => (element.onload = element.onerror = resolve))));
  await document.fonts.ready;

  async function section(id: string, path: string | undefined, html: string | undefined, depth: number): Promise<Element> {
    const element = document.createElement('section');
    if (path === undefined) element.innerHTML = html!;
    else {
      const page = new DOMParser().parseFromString(await (await fetch(new URL(path, base))).text(), 'text/html');
      page.querySelectorAll('head style, link[rel=stylesheet]:not([media])').forEach((style) => styles.set(style.outerHTML, document.importNode(style, true)));
      // Paper can wait for its fonts.
      styles.forEach((style) => { style.textContent = style.textContent.replace(/(?<=font-display:)optional/g, 'block'); });
      element.append(...page.querySelector('main')!.childNodes);
      element.querySelectorAll('nav, form, link, script, .more').forEach((part) => part.remove());
      element.querySelectorAll('[id]').forEach((part) => { part.id = `${id}--${part.id}`; });
      element.querySelectorAll('[aria-labelledby]').forEach((part) => part.setAttribute('aria-labelledby', `${id}--${part.getAttribute('aria-labelledby')}`));
      element.querySelectorAll('a[href]').forEach((link) => link.setAttribute('href', target(new URL(link.getAttribute('href')!, new URL(path, base)))));
    }
    if (depth) element.querySelectorAll('h1, h2').forEach(lower);
    element.id = id;
    element.className = `part depth-${depth}`;
    return element;
  }

  /** Where the dossier has what an address leads to; else the address. */
  function target({ pathname, origin, hash, href }: URL): string {
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

  function contents(): Element {
    const element = document.createElement('section');
    element.id = 'contents';
    element.className = 'part depth-0';
    const entries = parts.flatMap(({ id, title, depth }) => (title === undefined ? [] : [`<li class="depth-${depth}"><a href="#${id}">${title}</a> <span data-page="${id}"></span></li>`]));
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
    element.innerHTML = `<h1>Contents</h1><ol>${entries.join('')}</ol><p class="when">${document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? base}, set on ${day}</p>`;
    return element;
  }
}
