import type { Shared } from './forms.ts';
import { readDocument, wordsWithin, type OpenPage } from './read-dom.ts';
import { wordsIn } from '../../common/page-text.ts';
import type { ShareFile } from '../../common/share-file.ts';
import { textDirective } from '../../common/text-fragment.ts';

/** Fetches what the build made for this page, if it has places to share; the development server has nothing. */
export async function fetchShareFile(): Promise<ShareFile | undefined> {
  if (!document.querySelector('.take[href^="#"]')) return undefined;
  try {
    const response = await fetch('share.json');
    return response.ok ? ((await response.json()) as ShareFile) : undefined;
  } catch {
    return undefined;
  }
}

/** What stands at the address that a link of this page gives. */
export function sharedBy(link: HTMLAnchorElement, file: ShareFile | undefined): Shared {
  const page = readDocument();
  const id = decodeURIComponent(link.hash.slice(1));
  const url = location.origin + link.pathname + link.hash;
  const target = document.getElementById(id);
  const isHeading = target instanceof HTMLHeadingElement;
  const standing = target ? wordsWithin(target) : document.querySelector('.standfirst');
  const span = target && standing ? page.spanOf.get(standing) : undefined;
  const directive = file?.directives[id] ?? (span && textDirective(page, span));
  return {
    ...referenceTo(target, page, file),
    title: titleOf(link, page),
    words: standing && !isHeading ? copiedWords(standing, page) : '',
    url,
    former: file?.former[id] ?? [],
    lit: directive && `${url}:~:${directive}`,
    claim: signFor(link)?.href,
  };
}

/**
 * How an element of this page is referred to, and cited.
 * @param all elements in several paragraphs, where it is not one
 */
export function referenceTo(
  element: Element | null,
  page: OpenPage,
  file: ShareFile | undefined,
  all: readonly Element[] = element ? [element] : [],
): Pick<Shared, 'reference' | 'site' | 'citations' | 'paragraph' | 'source'> {
  const name =
    document.querySelector<HTMLElement>('[data-name]')?.dataset['name'] ??
    copiedWords(document.querySelector('h1'), page);
  const site = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;
  return {
    reference: [name, partName(element, all, page)].filter(Boolean).join(', '),
    site,
    citations: file?.citations ?? {},
    paragraph: range(parasOf(all).map(({ id }) => id.slice(1))),
    source: sourceOf(element),
  };
}

/** Where the paragraph of a brief, or what a claim's page quotes, leads to its source. */
function sourceOf(element: Element | null): Shared['source'] {
  const link = (element?.closest('.para') ?? element)?.querySelector<HTMLAnchorElement>('[data-source]');
  return link ? { text: link.dataset['source']!, href: link.href } : undefined;
}

/** The sign behind the passage that a link leads to: that of the claim whose preview the link stands in, or else the first. */
export function signFor(link: HTMLAnchorElement): HTMLAnchorElement | null | undefined {
  const passage = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('.passage');
  const { sign } = link.dataset;
  return passage?.nextElementSibling?.querySelector(sign ? `.sign[data-claim="${sign}"]` : '.sign');
}

const titleOf = (link: Element, page: OpenPage): string =>
  link.matches('.num') ? `Paragraph ${link.textContent.trim()}` : (link.ariaLabel ?? copiedWords(link, page));

const parasOf = (places: readonly Element[]): Element[] => places.flatMap((place) => place.closest('.para') ?? []);

/** As in `2`, or `2–4`. */
const range = ([first, ...others]: readonly string[]): string | undefined =>
  others.length && others.at(-1) !== first ? `${first}–${others.at(-1)}` : first;

function partName(element: Element | null, all: readonly Element[], page: OpenPage): string {
  if (!element) return '';
  const paragraphs = parasOf(all);
  if (paragraphs.length) {
    const locators = paragraphs.map(locatorOf);
    const numbers = locators
      .join(' ')
      .match(/\d+/g)!
      .sort((a, b) => Number(a) - Number(b));
    const source = locators.length > 1 ? range(numbers) : locators[0];
    const ids = range(paragraphs.map(({ id }) => id.slice(1)))!;
    return `paragraph${ids.includes('–') ? 's' : ''} ${ids} (source ¶ ${source})`;
  }
  const { reference } = (element as HTMLElement).dataset;
  if (reference) return reference;
  return copiedWords(element instanceof HTMLHeadingElement ? element : element.querySelector('time, h2 a'), page);
}

function locatorOf(paragraph: Element): string {
  const locator = paragraph.querySelector('.locator');
  // A range is there twice: as it is seen, and behind that as it is heard.
  return (locator?.firstElementChild ?? locator)?.textContent ?? '';
}

function copiedWords(node: Node | null, page: OpenPage): string {
  const span = node && page.spanOf.get(node);
  return span ? wordsIn(page, span) : '';
}
