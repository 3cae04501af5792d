import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getSite } from '#site';
import { textDirectives } from '../../src/client/search/fragment.ts';
import { passageRecords } from '../../src/index/records.ts';
import { wordsOf } from '../../src/common/search/words.ts';
import { readHtml } from '../../src/export/read-html.ts';
import { directivePlaces, type Directive } from '../../src/common/text-fragment.ts';
import { dist } from '../support/dist.ts';

const { articles } = await getSite();
const records = passageRecords(await getSite());

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

test.each(articles.map(({ slug }) => slug))(
  'any words of %s that are found are lit up in their paragraph, and nowhere before it',
  (slug) => {
    const page = readHtml(readFileSync(join(dist, 'articles', slug, 'index.html'), 'utf8'));
    const places = new Map(page.places.map((place) => [place.id, place]));
    const astray: string[] = [];
    let unlit = 0;
    let all = 0;
    for (const { url, content, filters } of records.filter(({ url }) => url.includes(`/${slug}/`))) {
      const paragraph = places.get(url.split('#')[1]!)!;
      const breaks = (filters.breaks?.[0] ?? '').split(' ').filter(Boolean).map(Number);
      const words = wordsOf(content);
      for (const length of [1, 4])
        for (let at = 0; at + length <= words.length; at += 3) {
          all++;
          const lit = textDirectives(content, [{ from: words[at]!.from, to: words[at + length - 1]!.to }], breaks);
          if (!lit) unlit++;
          const [first] = lit ? directivePlaces(page, readDirective(lit)) : [paragraph];
          if (!first || first.from < paragraph.from || paragraph.to < first.to)
            astray.push(`${url}:~:${decodeURIComponent(lit)}`);
        }
    }
    expect(astray).toEqual([]);
    expect(unlit / all).toBeLessThan(0.02);
  },
);
