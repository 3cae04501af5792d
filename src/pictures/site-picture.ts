import type { Site } from '../link/model.ts';
import { disputedFirst } from '../show/front-page.ts';
import { letter, letterToFit } from './lettering.ts';
import { colours, margin, picture, rule, width } from './picture.ts';
import { rowsOf } from './rows.ts';

const room = { width: width - 2 * margin, height: 170 };

/** The site's question, and below it where its articles disagree: SVG. */
export function sitePicture(site: Pick<Site, 'meta' | 'claims' | 'articles'>): string {
  const { meta, claims, articles } = site;
  const chosen = meta.disagreements.flatMap(({ claim: id }) => claims.filter((claim) => claim.id === id));
  return picture(
    rule(306),
    rowsOf([...new Set([...chosen, ...disputedFirst(claims)])], articles, 324, 5),
    letter({ words: meta.title, face: 'sans', size: 30, colour: colours.accent, left: margin, top: 56 }),
    letterToFit(
      { words: meta.question, face: 'serif', colour: colours.ink, left: margin, top: 112, wrap: room.width },
      [92, 48],
      room,
    ),
  );
}
