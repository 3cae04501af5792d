import type { Stance } from '../read/schemas.ts';
import type { CellSymbol } from './strip.ts';

/** The bubble of a position that is only relayed. */
const bubble = '<path class="k-r" d="M1.2 13.4V6.9a5.8 5.8 0 1 1 5.8 5.8H3.4z"/>';
const stroke = (kind: string, d: string): string => `<path class="${kind}" d="${d}"/>`;
const square = (kind: string): string => `<rect class="${kind}" width="14" height="14"/>`;

/** What cells are drawn with, in a square of 14 units: the inside of an SVG symbol each; styles/strip.css colours them. */
export const symbols: Record<CellSymbol, string> = {
  affirms: square('k-a') + stroke('on', 'M7 3.2v7.6M3.2 7h7.6'),
  qualifies: square('k-q') + stroke('on', 'M7 2.4v6M4 5.4h6M4 11h6'),
  disputes: square('k-d') + stroke('on', 'M3.2 7h7.6'),
  expects:
    '<rect class="k-e" x=".6" y=".6" width="12.8" height="12.8"/>' + stroke('off', 'M3 7h7.4M7.6 4.2L10.6 7 7.6 9.8'),
  'r-affirms': bubble + stroke('off', 'M7 3.9v6M4 6.9h6'),
  'r-qualifies': bubble + stroke('off', 'M7 3.1v4.6M4.7 5.4h4.6M4.7 9.7h4.6'),
  'r-disputes': bubble + stroke('off', 'M4 6.9h6'),
  'r-expects': bubble + stroke('off', 'M3.8 6.9h5.9M7.5 4.7 9.7 6.9 7.5 9.1'),
  silent: '<circle class="dot" cx="7" cy="7" r="1.4"/>',
};

/** The bare signs of the stances, for the text of a brief, in the colour of the words around them. */
export const bareSigns: Record<Stance, string> = {
  affirms: stroke('off t', 'M7 2.5v9M2.5 7h9'),
  qualifies: stroke('off t', 'M7 1.5v7.4M3.2 5.2h7.6M3.2 12h7.6'),
  disputes: stroke('off t', 'M2.5 7h9'),
  expects: stroke('off t', 'M1.5 7h10.5M8.4 3.6 12 7 8.4 10.4'),
};

/**
 * Symbols as SVG defines them, for `<use href="#cell-affirms">`.
 * @param prefix of their ids
 */
export const definitions = (prefix: 'cell' | 'sign', drawings: Readonly<Record<string, string>>): string =>
  Object.entries(drawings)
    .map(([id, inside]) => `<symbol id="${prefix}-${id}" viewBox="0 0 14 14" width="14" height="14">${inside}</symbol>`)
    .join('');
