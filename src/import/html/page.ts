import { Defuddle, type DefuddleResponse } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { completed, noFacts, type Block, type Facts, type Reading } from '../block.ts';
import { dateIn } from '../dates.ts';
import { letters, size, tidy } from '../words.ts';
import { factsOfFront } from '../sieve/front.ts';
import { isSolid, wordsIn } from '../sieve/judge.ts';
import { blocksOf } from './blocks.ts';
import type { Document } from './dom.ts';
import { prune } from './prune.ts';
import { refuseStub } from '../stub.ts';
import { refuseIndex } from './signs.ts';
import { slimmed } from './slim.ts';

/**
 * Reads a saved page.
 * @throws an error with a hint if it is a list of articles, or shows only the beginning of one
 */
export async function readPage(html: string): Promise<Reading> {
  const document = documentOf(slimmed(html));
  const all = blocksOf(document.body);
  refuseStub(all);
  refuseIndex(document, all);
  const boxes = prune(document.body);
  const own = blocksOf(document.body);
  const headline = headlineOf(document);
  const found = await Defuddle(document, undefined, { useAsync: false, includeReplies: false });
  const content = blocksOf(documentOf(found.content).body);
  const blocks = wordsIn(content) >= wordsIn(own) * enough ? content : own;
  const front = factsOfFront(all.slice(0, indexOf(all, blocks)), headline ?? titleWithoutSite(found.title));
  const stated = { ...factsOf(found), publication: statedSite(found) ?? siteIn(document.title, front.title) };
  return {
    facts: completed(completed(stated, front), { ...noFacts, byline: likelyName(found.author) }),
    blocks: [...boxes, ...blocks],
  };
}

const enough = 0.5;

/** linkedom finds no body in a page without a head, which browsers make up: parse5 writes the page as they see it. */
const documentOf = (html: string) => parseHTML(serialize(parse(html))).document;

/** Where the text that was found begins among all blocks of the page. */
function indexOf(all: readonly Block[], blocks: readonly Block[]): number {
  const first = blocks.find(isSolid);
  const index = first ? all.findIndex(({ text }) => text === first.text) : -1;
  return index < 0 ? all.length : index;
}

/** The headline is the longest heading whose words the title of the page holds. */
function headlineOf(document: Document): string | undefined {
  const title = ` ${letters(document.title)} `;
  const headings = [...document.querySelectorAll('h1, h2, h3, [class*=title i]')]
    .map(({ textContent }) => tidy(textContent ?? ''))
    .filter((text) => size(text) >= 2 && size(text) <= 40 && title.includes(` ${letters(text)} `));
  return headings.reduce<string | undefined>(
    (best, text) => (text.length > (best ?? '').length ? text : best),
    undefined,
  );
}

const siteDivider = /\s*(?:\s[|–—·»:-]{1,2}\s|::|[_|])\s*/;

/** Most pages add the name of the site to their title. */
const titleWithoutSite = (title: string): string | undefined =>
  title
    .split(siteDivider)
    .reduce((best, part) => (size(part) > size(best) ? part : best), '')
    .trim() || undefined;

/** What the title of a page has before or behind the headline, if that is one thing. */
function siteIn(pageTitle: string, headline: string | undefined): string | undefined {
  const parts = tidy(pageTitle)
    .split(siteDivider)
    .filter((part) => letters(part) !== letters(headline ?? ''));
  const [site] = parts;
  return headline !== undefined &&
    parts.length === 1 &&
    site &&
    !letters(headline).includes(letters(site)) &&
    size(site) <= 8
    ? site
    : undefined;
}

type Found = Pick<DefuddleResponse, 'author' | 'site' | 'published' | 'schemaOrgData' | 'metaTags'>;

/** The name of the site, where that is not the author's for want of one. */
const statedSite = ({ site, author }: Found): string | undefined =>
  site && letters(site) !== letters(author) ? tidy(site) : undefined;

/** What the head of a page states; an author who stands nowhere in it was only guessed from the page. */
function factsOf({ author, published, schemaOrgData, metaTags }: Found): Facts {
  const head = JSON.stringify([schemaOrgData, metaTags]);
  const isStated = author !== '' && head.includes(JSON.stringify(author).slice(1, -1));
  return { ...noFacts, byline: isStated ? withoutRole(author) : undefined, date: dateIn(published) };
}

const withoutRole = (author: string): string | undefined =>
  tidy(author)
    .split(/[,|]/)[0]
    ?.replace(/^(?:by|автор|作者)[\s:：]+/iu, '') || undefined;

function likelyName(author: string): string | undefined {
  const name = withoutRole(author);
  return name && size(name) <= 4 && !/\p{Ll}\p{Lu}|\bposts?\b/u.test(name) ? name : undefined;
}
