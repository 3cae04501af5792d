import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import type { ShareFile } from '../../src/common/share-file.ts';
import { base, dist, pagesOf, type Page } from '../support/dist.ts';

const pages = pagesOf();
const folderOf = ({ path }: Page): string => join(dist, path.slice(base.length));
const shared = pages.flatMap((page) => {
  const file = join(folderOf(page), 'share.json');
  return existsSync(file) ? [{ page, share: JSON.parse(readFileSync(file, 'utf8')) as ShareFile }] : [];
});

describe('links with the words lit up', () => {
  test('there is one for every passage and paragraph of the briefs', () => {
    const briefs = shared.filter(({ page }) => page.path.startsWith(`${base}articles/`));
    expect(briefs.length).toBeGreaterThan(0);
    const missing = briefs.flatMap(({ page, share }) =>
      selectAll('.para, .passage', page.tree)
        .map(({ properties }) => String(properties.id))
        .filter((id) => !share.directives[id])
        .map((id) => `${page.path}#${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('each lights up the first of its words on its page, and that is where its fragment leads', () => {
    const faults: string[] = [];
    let count = 0;
    for (const { page, share } of shared) {
      const body = select('body', page.tree)!;
      const text = wordsOf(body);
      for (const [id, directive] of Object.entries(share.directives)) {
        const element = select(`[id="${id}"]`, page.tree)!;
        const [own, from] = [wordsOf(element), wordsOf(body, element).indexOf(mark)];
        const [lit] = text.matchAll(pattern(directive));
        const at = lit ? lit.index + lit[0].indexOf(lit[1]!) : -1;
        // A blank more or less may stand where the element begins.
        if (at < from - 1 || at + lit![1]!.length > from + own.length + 1)
          faults.push(`${page.path}#${id}:~:${directive}`);
        count++;
      }
    }
    console.log(`${count} text directives on ${shared.length} pages`);
    expect(count).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});

test('of an event and of an account the words are lit, not when it was', () => {
  const places = shared.flatMap(({ page, share }) =>
    selectAll('.timeline > li, section[id]:has(figure)', page.tree).flatMap((place) => {
      const directive = share.directives[String(place.properties.id)];
      const words = select('.standing blockquote', place) ?? select('p:not(.date, .when)', place)!;
      return directive ? [{ directive, words: wordsOf(words).trim() }] : [];
    }),
  );
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter(({ directive, words }) => !pattern(directive).test(words))).toEqual([]);
});

/** Text as a search runs over it, without telling apart case, quotation marks, or where blocks end. */
const wordsOf = (node: Nodes, marked?: Nodes): string => foldAll(rawText(node, marked));
/** Stands where a marked element begins. */
const mark = '\u0001';
const foldAll = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ');

function rawText(node: Nodes, marked?: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && ['script', 'style', 'title'].includes(node.tagName)))
    return '';
  const inner = (node === marked ? mark : '') + node.children.map((child) => rawText(child, marked)).join('');
  return node.type === 'element' &&
    ['span', 'a', 'em', 'strong', 'b', 'mark', 'sup', 'abbr', 'i', 'time'].includes(node.tagName)
    ? inner
    : ` ${inner} `;
}

/** What a directive means, as an expression that captures the stretch. */
function pattern(directive: string): RegExp {
  const terms = directive.replace(/^text=/, '').split(',');
  const prefix = terms[0]!.endsWith('-') ? terms.shift()!.slice(0, -1) : undefined;
  const suffix = terms.at(-1)!.startsWith('-') ? terms.pop()!.slice(1) : undefined;
  const quote = (term: string): string => foldAll(decodeURIComponent(term)).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(
    `${prefix ? `${quote(prefix)}\\s*` : ''}(${terms.map(quote).join('.*?')})${suffix ? `\\s*${quote(suffix)}` : ''}`,
    'g',
  );
}

test('every address that a page gives is to be found on it', () => {
  const lost = pages.flatMap(({ path, tree }) =>
    selectAll('a.take[href^="#"]', tree)
      .map(({ properties }) => String(properties.href).slice(1))
      .filter((id) => !select(`[id="${id}"]`, tree))
      .map((id) => `${path}#${id}`),
  );
  expect(lost).toEqual([]);
});

test('paragraphs, headings, accounts, names, claims and events all give their address', () => {
  const silent = pages.flatMap(({ path, tree }) => {
    const given = new Set(selectAll('a:is(.take, .copy)', tree).map(({ properties }) => String(properties.href)));
    const ids = selectAll('.para, .body > h2[id], section[id]:has(figure), .timeline > li', tree).map(
      ({ properties }) => `#${String(properties.id)}`,
    );
    const own =
      /^(claims|names|articles|compare\/[^/]+)\/[^/]+\/$/.test(path.slice(base.length)) && select('.acts', tree)
        ? [path]
        : [];
    return [...ids, ...own].filter((address) => !given.has(address)).map((address) => path + address);
  });
  expect(silent).toEqual([]);
});
