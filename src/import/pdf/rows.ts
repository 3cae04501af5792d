import type { Fragment } from './fragments.ts';

/** Fragments whose letters stand on one line of the page, from left to right. */
export type Band = Fragment[];

/** A line within one column, in points. */
export interface Row {
  text: string;
  left: number;
  right: number;
  base: number;
  height: number;
  bold: boolean;
}

/** The lines of a page from its top to its foot; in columns, those that stand beside each other are one. */
export function bandsOf(fragments: readonly Fragment[]): Band[] {
  const bands: Band[] = [];
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const band = bands.at(-1);
    if (band && Math.abs(band[0]!.base - fragment.base) < Math.min(band[0]!.height, fragment.height) * 0.45)
      band.push(fragment);
    else bands.push([fragment]);
  }
  // A raised number makes a line of its own above the one that it belongs to.
  const lines = bands.filter((band, index) => {
    const below = bands[index + 1];
    if (!below || !isRaised(band, below)) return true;
    below.push(...band);
    return false;
  });
  return lines.map((band) => band.sort((a, b) => a.left - b.left));
}

/** Whether small numbers stand less than a line above another line. */
function isRaised(band: Band, below: Band): boolean {
  const [{ base, height }] = band as [Fragment];
  const line = below.reduce((best, one) => (one.height > best.height ? one : best));
  const areNumbers = band.every(({ text }) => /^\s*[\d,*†‡]{1,5}\s*$/.test(text));
  return areNumbers && height < line.height * 0.8 && line.base - base < line.height * 0.7;
}

/** The text of a line: a blank where there is room for one; without the raised numbers of notes. */
export function rowOf(band: Band): Row {
  const longest = band.reduce((best, one) => (one.text.length > best.text.length ? one : best));
  let text = '';
  let end = band[0]!.left;
  for (const fragment of band) {
    const isNote = text !== '' && /^\s*[\d,*†‡]{1,5}\s*$/.test(fragment.text) && fragment.height < longest.height * 0.8;
    if (!isNote) text += (text !== '' && fragment.left - end > fragment.height * 0.15 ? ' ' : '') + fragment.text;
    end = fragment.right;
  }
  const letters = (fragments: Band): number => fragments.reduce((sum, one) => sum + one.text.length, 0);
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: band[0]!.left,
    right: end,
    base: longest.base,
    height: Math.round(longest.height * 10) / 10,
    bold: letters(band.filter(({ bold }) => bold)) > letters(band) * 0.8,
  };
}
