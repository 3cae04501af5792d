import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Root, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { denseSize, writeCorpus } from '../bench/corpus.ts';
import { useSite } from '../support/browser.ts';
import { command } from '../support/build.ts';
import { pagesOf } from '../support/dist.ts';
import { htmlFaults } from '../support/html.ts';
import { deadLinks } from '../support/links.ts';
import { textOfHtml } from '../support/written-words.ts';

/** Builds a synthetic dossier before the tests of a group; the folder is gone after them. */
function useDossier(size: Partial<typeof denseSize> & { articles: number }): string {
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  beforeAll(async () => {
    await writeCorpus(content, { ...denseSize, ...size });
    const { code, stderr } = await command('build.ts', ['--outDir', dist], { CONTENT: content });
    expect(code, stderr).toBe(0);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return dist;
}

describe('twelve articles', () => {
  const dist = useDossier({ articles: 12, claims: 110, names: 40, events: 20, passages: 24 });
  const site = useSite(dist, '/');

  test('no page scrolls sideways on a telephone or on a desk', async () => {
    const page = await site.open('');
    const wide: string[] = [];
    // Of every kind those with the most on them.
    const kinds = Map.groupBy(
      pagesOf(dist, '/'),
      ({ path }) => path.split('/').slice(0, -1).length + path.split('/')[1]!,
    );
    const largest = [...kinds.values()].flatMap((pages) =>
      pages.sort((a, b) => b.html.length - a.html.length).slice(0, 4),
    );
    expect(largest.length).toBeGreaterThan(20);
    for (const { path } of largest) {
      await page.goto(new URL(path.slice(1), site.url).href);
      for (const width of [360, 1000, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        if (scrollWidth > clientWidth) wide.push(`${path} at ${width} px`);
      }
    }
    expect(wide).toEqual([]);
  });

  test('the table scrolls within itself, the heads of its columns and the titles of its claims in sight', async () => {
    const page = await site.openAgain('claims/', { viewport: { width: 360, height: 700 } });
    const seen = await page.locator('.scroll').evaluate((box) => {
      box.scrollIntoView();
      box.scrollTo(box.scrollWidth, box.scrollHeight / 2);
      const { left, top, right, bottom } = box.getBoundingClientRect();
      const isIn = (selector: string): boolean[] =>
        [...box.querySelectorAll(selector)].map((cell) => {
          const at = cell.getBoundingClientRect();
          return at.left >= left - 1 && at.top >= top - 1 && at.right <= right + 1 && at.bottom <= bottom + 1;
        });
      const isWithin = box.scrollWidth > box.clientWidth && box.scrollHeight > box.clientHeight;
      return { isWithin, heads: isIn('thead th:nth-last-child(2)'), corner: isIn('thead th:first-child') };
    });
    expect(seen).toEqual({ isWithin: true, heads: [true], corner: [true] });
  });

  test('counts stand where strips would be, lists by stance where heads of claims would be', () => {
    const pages = new Map(pagesOf(dist, '/').map((page) => [page.path, page.tree]));
    const at = (path: string) => pages.get(path)!;
    expect(selectAll('.strip:not(.counts)', at('/')).length).toBe(0);
    expect(selectAll('.strip.counts', at('/')).length).toBeGreaterThan(20);
    expect(String(select('a:has(> .counts)', at('/'))!.properties.ariaLabel)).toMatch(
      /: \d+ (?:affirm|qualif|disput|expect)/,
    );
    expect(select('.bystance a[href^="#article-"]', at('/claims/claim-0/'))).toBeDefined();
    expect(selectAll('.groups details .line', at('/')).length).toBeGreaterThan(10);
    expect(selectAll('.groups > section > ul .line:not(.clash)', at('/')).length).toBe(0);
  });

  test('a comparison is found by either of its articles, and the sharpest first', () => {
    const { tree } = pagesOf(dist, '/').find(({ path }) => path === '/compare/')!;
    const pairs = (selector: string): string[] =>
      selectAll(`${selector} .pairs a`, tree).map(({ properties }) => String(properties.href));
    const all = new Set(pairs('.by-article'));
    expect(all.size).toBe((12 * 11) / 2);
    expect(pairs('.by-article').length).toBe(2 * all.size);
    for (let index = 1; index <= 12; index++) {
      const own = pairs(`.by-article details:nth-of-type(${index})`).map(
        (href) => new Set(href.split('/').slice(2, 4)),
      );
      expect(own.length).toBe(11);
      expect([...own.reduce((all, pair) => all.intersection(pair))]).toHaveLength(1);
    }
    const clashes = selectAll('.compare > .pairs td:nth-of-type(1)', tree).map(({ children: [count] }) =>
      Number((count as Text).value),
    );
    expect(clashes.length).toBeLessThan(20);
    expect(clashes).toEqual(clashes.toSorted((a, b) => b - a));
  });

  test('all links lead somewhere, and the HTML is valid', async () => {
    expect(deadLinks(dist, '/')).toEqual([]);
    const kinds = ['/', '/claims/', '/claims/claim-0/', '/articles/article-2/', '/compare/'];
    expect(await htmlFaults(pagesOf(dist, '/').filter(({ path }) => kinds.includes(path)))).toEqual([]);
  });
});

describe('one article and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  beforeAll(async () => {
    mkdirSync(join(content, 'articles'), { recursive: true });
    writeFileSync(
      join(content, 'site.yaml'),
      'format: 1\nid: alone\ntitle: A\nquestion: B?\ndescription: C.\nintroduction: D.\ngroups: []\n',
    );
    writeFileSync(join(content, 'timeline.yaml'), '[]\n');
    writeFileSync(
      join(content, 'articles/lind-2011.md'),
      '---\nlabel: Lind 2011\ndate: "2011"\nparagraphs: 1\nanswer: E.\nstandfirst: F.\nsource: {}\n---\n\nG. [¶ 1](source:1)\n',
    );
    const { code, stderr } = await command('build.ts', ['--outDir', dist], { CONTENT: content });
    expect(code, stderr).toBe(0);
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no heading with nothing below it, and leads to nothing empty', () => {
    const pages = pagesOf(dist, '/').filter(({ path }) => !/^\/(?:404|about|search)\b/.test(path));
    expect(deadLinks(dist, '/')).toEqual([]);
    const headings = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<h2[^]*?<\/h2>/g)].map(([heading]) => `${path} ${textOfHtml(heading).trim()}`),
    );
    expect(headings.filter((heading) => !heading.endsWith('/ E.'))).toEqual([
      '/articles/lind-2011/ About the source',
      '/articles/lind-2011/ Cite',
    ]);
    const linked = pages.flatMap(({ tree }) => selectAll('a', tree).map(({ properties }) => String(properties.href)));
    expect(linked.filter((href) => /^\/(?:names|timeline|compare)\/$/.test(href))).toEqual([]);
    expect(pages.filter(({ html }) => />\s*0 [a-z]/.test(html)).map(({ path }) => path)).toEqual([]);
    const chosen = pages.filter(({ tree }) => select('fieldset, table, select', tree));
    expect(chosen.map(({ path }) => path)).toEqual([]);
  });
});

describe('one article', () => {
  const dist = useDossier({ articles: 1, claims: 6, names: 9, events: 2, passages: 9 });

  test('is compared with nothing, and nobody is said to disagree with it', () => {
    const pages = pagesOf(dist, '/').filter(({ path }) => path !== '/compare/');
    expect(deadLinks(dist, '/')).toEqual([]);
    expect(pages.filter(({ tree }) => select('a[href^="/compare/"]', tree)).map(({ path }) => path)).toEqual([]);
    // The page about the site tells what a dossier may have.
    const words = pages.flatMap(({ path, html }) => (path === '/about/' ? [] : [`${path} ${textOfHtml(html)}`]));
    expect(words.filter((text) => /disagree\b|two articles|1 articles|accounts differ/i.test(text))).toEqual([]);
  });

  test('explains the signs that are there, and no others', () => {
    const signsIn = (trees: readonly (Root | Element)[]): string[] =>
      trees
        .flatMap((tree) => selectAll('svg:not(:has(.ring)) > use, svg.strip > use', tree))
        .map(({ properties }) =>
          String(properties.href)
            .replace(/^#\w+-/, '')
            .replace(/^r-.*/, 'only relays'),
        )
        .sort();
    for (const { path, tree } of pagesOf(dist, '/')) {
      const shown = signsIn(selectAll('main', tree));
      for (const sign of signsIn(selectAll('.key', tree))) shown.splice(shown.indexOf(sign), 1);
      // A second stance is explained by a cell that need not be there.
      const explained = new Set(signsIn(selectAll('.key > :not(:has(.cut))', tree)));
      if (explained.size) expect(explained, path).toEqual(new Set(shown));
    }
    const front = pagesOf(dist, '/').find(({ path }) => path === '/')!;
    expect(signsIn(selectAll('.key', front.tree))).not.toContain('silent');
  });

  test('has its claims marked as its main ones', () => {
    const brief = pagesOf(dist, '/').find(({ path }) => path === '/articles/article-0/')!;
    expect(selectAll('.sign.lead', brief.tree).length).toBeGreaterThan(2);
  });
});
