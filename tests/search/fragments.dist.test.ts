import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import type { Layout } from '../../src/common/search/data.ts';
import { wordsOf } from '../../src/common/search/words.ts';
import { foldedText, placesOf, type Directive } from '../../src/common/directive.ts';
import { directiveInParagraph } from '../../src/common/text-fragment.ts';
import { readHtml } from '../../src/export/read-html.ts';
import { recordsOf } from '../../src/index/records.ts';
import { dist } from '../support/dist.ts';

const site = await getSite();
const records = site.articles.flatMap(recordsOf);

function readDirective(text: string): Directive {
  const parts = text.replace(/^text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()!.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()!.slice(1) : undefined;
  const [start = '', end] = parts.map(decodeURIComponent);
  return {
    start,
    ...(end !== undefined && { end }),
    ...(prefix && { prefix: decodeURIComponent(prefix) }),
    ...(suffix && { suffix: decodeURIComponent(suffix) }),
  };
}

test.each(site.articles.map(({ slug }) => slug))(
  'any words of %s that are found are lit up in their paragraph or note, and nowhere before it',
  (slug) => {
    const page = readHtml(readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8'));
    const places = new Map(
      [...page.spanOf].flatMap(([node, span]) =>
        'attrs' in node
          ? node.attrs.filter(({ name }) => name === 'id').map(({ value }) => [value, span] as const)
          : [],
      ),
    );
    const { meta } = site.articles.find((article) => article.slug === slug)!;
    const before = `${meta.answer}\n${meta.standfirst}`;
    const astray: string[] = [];
    let all = 0;
    for (const { url, content, filters } of records.filter(({ url }) => url.includes(`/${slug}/`))) {
      const paragraph = places.get(url.split('#')[1]!)!;
      const layout = JSON.parse(filters!['layout']![0]!) as Layout;
      const { apparatus } = layout;
      const words = wordsOf(content);
      for (const length of [1, 4, 12])
        for (let at = 0; at + length <= words.length; at += 3) {
          all++;
          const target = { from: words[at]!.from, to: words[at + length - 1]!.to };
          const lit = directiveInParagraph(content, apparatus, target, `${before}\n${layout.noticed}`);
          const [first] = lit ? placesOf(foldedText(page), readDirective(lit)) : [];
          const isLit = first && paragraph.from <= first.from && first.to <= paragraph.to;
          const noted = apparatus.some(({ from, to }) => from < target.to && target.to === to && length === 1);
          if (!isLit && !noted)
            astray.push(`${url}:~:${decodeURIComponent(lit ?? '')} (${content.slice(target.from, target.to)})`);
        }
    }
    expect(all).toBeGreaterThan(0);
    expect(astray).toEqual([]);
  },
);
