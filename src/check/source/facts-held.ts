import { wordsOf } from '../../common/search/words.ts';
import { sentenceAround } from '../../link/sentences.ts';
import { locatorText } from '../../read/locator.ts';
import { dateFacts } from './date-facts.ts';
import type { Fact } from './facts.ts';
import { elsewhere, placeOf, type Finding, type Held } from './finding.ts';
import { nameFacts } from './name-facts.ts';
import type { FindNamed } from './named.ts';
import { numberFacts } from './number-facts.ts';
import type { Piece } from './pieces.ts';
import type { Say } from './said.ts';

/** Holds what a piece says against its source. */
export function holdPiece(piece: Piece, paragraphs: readonly string[], find: FindNamed, say: Say): Held {
  const { text } = piece;
  const facts = [...numberFacts(text), ...dateFacts(text), ...nameFacts(text, find, piece.marked)];
  const wrong = facts.filter(({ isIn }) => !isIn(say(piece.source)) && !isIn(say(piece.known)));
  return {
    checked: facts.length,
    findings: wrong.map(({ from, to, rule, isSure, isIn }) => ({
      at: piece.at(from),
      rule,
      // What the paragraphs before say may still hold.
      isFault: isSure && !isIn(say(piece.before)),
      text: `“${text.slice(from, to)}” is not in ${placeOf(piece)}${elsewhere(paragraphs, (text) => isIn(say(text)))}.`,
    })),
  };
}

/**
 * Holds what a paragraph of a source says against those of the brief that render it.
 * @param rendering in their order
 */
export function holdSource(
  text: string,
  number: number,
  rendering: readonly [Piece, ...Piece[]],
  find: FindNamed,
  say: Say,
): Held {
  const said = say([rendering[0].known, ...rendering.map((piece) => piece.text)].join('\n'));
  const ours = { ...said, names: said.names.union(new Set(rendering.flatMap(({ names }) => names))) };
  const facts = [...numberFacts(text), ...dateFacts(text), ...namesOnce(text, find)];
  const missing = facts.filter(({ isIn, isEverywhere }) => !isIn(ours) && !(isEverywhere && anaphora.test(said.text)));
  return {
    checked: facts.length,
    findings: missing.map((fact): Finding => {
      const { from, to } = sentenceAround(text, fact);
      const words = text.slice(fact.from, fact.to);
      return {
        at: likest(text.slice(from, to), rendering).at(0),
        rule: 'left out',
        isFault: false,
        text: `${locatorText([number])} has “${words}”, which ${rendering.length > 1 ? 'no paragraph that renders it has' : 'this paragraph has not'}.`,
      };
    }),
  };
}

/** Words that stand for names that were told before. */
const anaphora = /\b(?:the two|both|each|either|neither|(?:sides|parties)\b)/i;

/** The names of a source, each where the text first has it so. */
function namesOnce(text: string, find: FindNamed): Fact[] {
  const byWords = Map.groupBy(nameFacts(text, find), ({ from, to }) => text.slice(from, to));
  return [...byWords.values()].map(([first]) => first!);
}

/** The piece that has most words in common with others. */
function likest(words: string, pieces: readonly Piece[]): Piece {
  const stems = (text: string): Set<string> => new Set(wordsOf(text).map(({ stem }) => stem));
  const wanted = stems(words);
  const shared = (piece: Piece): number => stems(piece.text).intersection(wanted).size;
  return pieces.reduce((best, piece) => (shared(piece) > shared(best) ? piece : best));
}
