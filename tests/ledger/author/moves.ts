import { claimMoves } from './claim-moves.ts';
import { markMoves } from './mark-moves.ts';
import { textMoves } from './text-moves.ts';
import { thingMoves } from './thing-moves.ts';

/** Everything that an author does to briefs, claims, names and events, the sensible and the careless. */
export const moves = { ...textMoves, ...markMoves, ...claimMoves, ...thingMoves };
