import type { Site } from '../link/model.ts';
import { disputedFirst } from '../show/front-page.ts';
import { letter, letterToFit } from './lettering.ts';
import { colours, draw, margin, rule, width } from './picture.ts';
import { rowsOf } from './rows.ts';

const room = { width: width - 2 * margin, height: 170 };

/** The site's question, and below it where its articles disagree: a PNG. */
export async function sitePicture(site: Pick<Site, 'meta' | 'claims' | 'articles'>): Promise<Buffer> {
  const { meta, claims, articles } = site;
  const chosen = meta.disagreements.flatMap(({ claim: id }) => claims.filter((claim) => claim.id === id));
  const { drawing, words } = rowsOf([...new Set([...chosen, ...disputedFirst(claims)])], articles, 324, 5);
  return draw(
    rule(306) + drawing,
    await Promise.all([
      letter({ words: meta.title, face: 'sans', size: 30, colour: colours.accent, left: margin, top: 56 }),
      letterToFit(
        { words: meta.question, face: 'serif', colour: colours.ink, left: margin, top: 112, wrap: room.width },
        [92, 48],
        room,
      ),
      ...words,
    ]),
  );
}
