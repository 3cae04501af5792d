import { wordsOf } from '../../common/search/words.ts';
import type { Name } from '../../link/model.ts';
import { spellings } from '../../link/names.ts';
import type { Held } from './finding.ts';
import { elsewhere, placeOf } from './finding.ts';
import { isNamed } from './name-facts.ts';
import type { Piece } from './pieces.ts';
import { longStems, type Said, type Say } from './said.ts';

/** Holds the marks of a piece against its source: whoever is said to hold a position is named there, or just before. */
export function holdHolders(piece: Piece, paragraphs: readonly string[], say: Say): Held {
  const ours = new Set([...say(piece.text).names, ...piece.names]);
  const held = piece.passages.flatMap(({ from, positions }) =>
    [...new Set(positions.flatMap(({ holders }) => holders))].map((holder) => ({ from, holder })),
  );
  const wrong = held.filter(
    ({ holder }) =>
      !isThere(holder, say(piece.source)) && !(isNamed(holder, ours) && isThere(holder, say(piece.before))),
  );
  return {
    checked: held.length,
    findings: wrong.map(({ from, holder }) => ({
      at: piece.at(from),
      rule: 'holder',
      isFault: false,
      text: `${holder.name}, who is to hold this, is not named in ${placeOf(piece)}${elsewhere(paragraphs, (text) => isThere(holder, say(text)))}.`,
    })),
  };
}

/** Whether a text names a holder, the body whose office the holder has, or describes the holder in one sentence. */
const isThere = (holder: Name, said: Said): boolean =>
  isNamed(holder, said.names) ||
  holder.relations.some(({ kind, name }) => kind === 'office-in' && !name.quiet && said.names.has(name)) ||
  isDescribed(holder, said);

/** Whether the words by which a group is described, as `observers who doubt it`, stand side by side, but for one. */
const isDescribed = (holder: Name, { stems }: Said): boolean =>
  [...spellings([holder])].some(([spelling]) => {
    const words = new Set(longStems(wordsOf(spelling)));
    return words.size > 1 && stems.some((_, at) => words.isSubsetOf(new Set(stems.slice(at, at + words.size + 1))));
  });
