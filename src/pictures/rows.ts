import { toHtml } from 'hast-util-to-html';
import type { Article, Claim } from '../link/model.ts';
import { stripOf } from '../show/strip.ts';
import { stripSvg } from '../show/svg.ts';
import { letter, letterToFit, type SetWords } from './lettering.ts';
import { colours, margin, placed, width } from './picture.ts';

/** Claims in lines with their strips, as on the front page. */
export interface Rows {
  drawing: string;
  words: Promise<SetWords>[];
}

const pitch = 48;
const scale = 1.7;

/**
 * Sets claims below one another, and below them how many more there are.
 * @param top where the first line begins, in pixels
 * @param most how many there is room for
 */
export function rowsOf(claims: readonly Claim[], articles: readonly Article[], top: number, most: number): Rows {
  const strips = claims.slice(0, most).map((claim) => stripOf(claim, articles));
  const drawn = strips.map((strip) => stripSvg(strip));
  const widest = Math.max(0, ...drawn.map(({ properties }) => Number(properties['width']))) * scale;
  const left = margin + widest + 24;
  return {
    drawing: drawn.map((svg, index) => placed(toHtml(svg), margin, top + index * pitch, scale)).join(''),
    words: [
      ...claims.slice(0, most).map(({ title }, index) =>
        letterToFit({ words: title, face: 'sans', colour: colours.ink, left, top: top + index * pitch - 2 }, [30, 22], {
          width: width - margin - left,
          height: pitch,
        }),
      ),
      ...(claims.length > most ? [more(claims.length - most, left, top + most * pitch - 4)] : []),
    ],
  };
}

const more = (count: number, left: number, top: number): Promise<SetWords> =>
  letter({ words: `and ${count} more`, face: 'sans', size: 24, colour: colours.muted, left, top });
