import { toHtml } from 'hast-util-to-html';
import type { Article, Claim } from '../link/model.ts';
import { stripOf } from '../show/strip.ts';
import { stripSvg } from '../show/svg.ts';
import { letter, letterToFit } from './lettering.ts';
import { colours, margin, placed, width } from './picture.ts';

const pitch = 48;
const scale = 1.7;

/**
 * Claims in lines with their strips, as on the front page, and below them how many more there are: SVG.
 * @param top where the first line begins, in pixels
 * @param most how many there is room for
 */
export function rowsOf(claims: readonly Claim[], articles: readonly Article[], top: number, most: number): string {
  const strips = claims.slice(0, most).map((claim) => stripOf(claim, articles));
  const drawn = strips.map((strip) => stripSvg(strip));
  const widest = Math.max(0, ...drawn.map(({ properties }) => Number(properties['width']))) * scale;
  const left = margin + widest + 24;
  const lines = strips.map((_, index) => {
    const lettering = { face: 'sans', colour: colours.ink, left, top: top + index * pitch - 2 } as const;
    const room = { width: width - margin - left, height: pitch };
    return (
      placed(toHtml(drawn[index]!), margin, top + index * pitch, scale) +
      letterToFit({ ...lettering, words: claims[index]!.title }, [30, 22], room)
    );
  });
  const more = claims.length - most;
  const last = { face: 'sans', size: 24, colour: colours.muted, left, top: top + most * pitch - 4 } as const;
  return lines.join('') + (more > 0 ? letter({ ...last, words: `and ${more} more` }) : '');
}
