import type { Article, Site } from '../link/model.ts';
import { isDisputed, isShared } from '../link/stances.ts';
import { dateInWords } from '../show/dates.ts';
import { byline } from '../show/source.ts';
import { margin, rule, width, type Picture } from './picture.ts';
import { rowsOf } from './rows.ts';

const room = { width: width - 2 * margin, height: 200 };

/** An article's answer to the site's question, and below it claims on which it and others disagree, or else what it claims. */
export function articlePicture(article: Article, site: Pick<Site, 'meta' | 'claims' | 'articles'>): Picture {
  const said = new Set(
    article.paragraphs
      .flatMap(({ passages }) => passages.flatMap(({ positions }) => positions))
      .map(({ claim }) => claim),
  );
  const own = site.claims.filter((claim) => said.has(claim));
  const [told = own] = [own.filter(isDisputed), own.filter(isShared)].filter(({ length }) => length);
  return [
    rule(414),
    ...rowsOf(told, site.articles, 428, 3),
    { words: site.meta.question, face: 'sans', sizes: [30, 30], colour: 'accent', left: margin, top: 56 },
    {
      words: article.meta.answer,
      face: 'serif',
      sizes: [64, 40],
      colour: 'ink',
      left: margin,
      top: 112,
      room,
      wraps: true,
    },
    {
      words: `${article.label}: ${byline(article)}, ${dateInWords(article.meta.date)}`,
      face: 'sans',
      sizes: [30, 22],
      colour: 'muted',
      left: margin,
      top: 352,
      room: { width: room.width, height: 50 },
    },
  ];
}
