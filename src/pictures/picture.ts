import { symbols } from '../show/symbols.ts';

/** The size that chats and social networks ask for, in pixels, and what is left free at each side. */
export const width = 1200;
export const height = 630;
export const margin = 72;

/** The colours of the light pages. */
export const colours = {
  paper: '#fdfcf8',
  ink: '#1b1917',
  muted: '#5a544d',
  grey: '#6f6860',
  rule: '#d5cebf',
  accent: '#8c1c13',
} as const;

const { paper, ink, grey, accent } = colours;

/** As styles/strip.css has it. */
const styles = `
  .k-a { fill: ${ink} } .k-q { fill: ${grey} } .k-d { fill: ${accent} } .dot { fill: ${grey} } .cut { fill: ${paper} }
  .k-e, .off { fill: none; stroke: ${ink}; stroke-width: 1.3 } .k-r { fill: none; stroke: ${grey}; stroke-width: 1 }
  .count { font: 13px 'Source Sans 3'; fill: ${ink} } .on { fill: none; stroke: ${paper}; stroke-width: 1.7 }`;

/** As groups, since the library that draws them makes a symbol as large as what is around it. */
const cells = Object.entries(symbols)
  .map(([id, inside]) => `<g id="cell-${id}">${inside}</g>`)
  .join('');

/**
 * A whole picture, as an SVG that says all that it shows.
 * @param drawing SVG that may use the symbols of the cells
 */
export const picture = (...drawing: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <style>${styles}</style><defs>${cells}</defs><rect width="100%" height="100%" fill="${paper}"/>${drawing.join('')}</svg>`;

/** A rule across the picture. */
export const rule = (top: number): string =>
  `<rect x="${margin}" y="${top}" width="${width - 2 * margin}" height="2" fill="${colours.rule}"/>`;

/** A drawing of the pages put into place, so many times as large. */
export const placed = (svg: string, left: number, top: number, scale: number): string =>
  `<g transform="translate(${left} ${top}) scale(${scale})">${svg}</g>`;
