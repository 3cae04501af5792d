import type { Site } from '../link/model.ts';
import { disputedFirst } from '../show/front-page.ts';
import { margin, rule, width, type Picture } from './picture.ts';
import { rowsOf } from './rows.ts';

const room = { width: width - 2 * margin, height: 170 };

/** The site's question, and below it where its articles disagree. */
export function sitePicture(site: Pick<Site, 'meta' | 'claims' | 'articles'>): Picture {
  const { meta, claims, articles } = site;
  const chosen = meta.disagreements.flatMap(({ claim: id }) => claims.filter((claim) => claim.id === id));
  return [
    rule(306),
    ...rowsOf([...new Set([...chosen, ...disputedFirst(claims)])], articles, 324, 5),
    { words: meta.title, face: 'sans', sizes: [30, 30], colour: 'accent', left: margin, top: 56 },
    { words: meta.question, face: 'serif', sizes: [92, 48], colour: 'ink', left: margin, top: 112, room, wraps: true },
  ];
}
