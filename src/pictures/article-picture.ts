import type { Article, Site } from '../link/model.ts';
import { isDisputed, isShared } from '../link/stances.ts';
import { dateInWords } from '../show/dates.ts';
import { byline } from '../show/source.ts';
import { letter, letterToFit } from './lettering.ts';
import { colours, margin, picture, rule, width } from './picture.ts';
import { rowsOf } from './rows.ts';

const room = { width: width - 2 * margin, height: 200 };

/** An article's answer to the site's question, and below it claims on which it and others disagree, or else what it claims: SVG. */
export function articlePicture(article: Article, site: Pick<Site, 'meta' | 'claims' | 'articles'>): string {
  const said = new Set(
    article.paragraphs
      .flatMap(({ passages }) => passages.flatMap(({ positions }) => positions))
      .map(({ claim }) => claim),
  );
  const own = site.claims.filter((claim) => said.has(claim));
  const [told = own] = [own.filter(isDisputed), own.filter(isShared)].filter(({ length }) => length);
  const { ink, muted, accent } = colours;
  return picture(
    rule(414),
    rowsOf(told, site.articles, 428, 3),
    letter({ words: site.meta.question, face: 'sans', size: 30, colour: accent, left: margin, top: 56 }),
    letterToFit(
      { words: article.meta.answer, face: 'serif', colour: ink, left: margin, top: 112, wrap: room.width },
      [64, 40],
      room,
    ),
    letterToFit(
      {
        words: `${article.label}: ${byline(article)}, ${dateInWords(article.meta.date)}`,
        face: 'sans',
        colour: muted,
        left: margin,
        top: 352,
      },
      [30, 22],
      { width: room.width, height: 50 },
    ),
  );
}
