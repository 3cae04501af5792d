import { wordsOf } from '../../common/search/words.ts';
import type { At } from '../../problems/problems.ts';
import type { Finding } from './finding.ts';
import type { Piece } from './pieces.ts';

/** How much of a source a brief renders, and how much of the brief is marked. */
export interface Measures {
  words: number;
  sourceWords: number;
  marks: number;
  markedWords: number;
}

/** The shares of a source's length that a brief of all of it has. */
const length = { least: 0.5, most: 1.15 };
/** Marks to a hundred words, and the share of the words in marks, from which a text of some length is no longer read with ease. */
const density = { marks: 3, share: 0.4, fromWords: 300 };

const countWords = (text: string): number => wordsOf(text).length;

/** Measures the paragraphs of a brief against the source. */
export function measure(pieces: readonly Piece[], paragraphs: readonly string[]): Measures {
  const texts = pieces.filter(({ isParagraph }) => isParagraph);
  const passages = texts.flatMap(({ text, passages }) =>
    passages.map(({ from, to }) => countWords(text.slice(from, to))),
  );
  return {
    words: texts.reduce((sum, { text }) => sum + countWords(text), 0),
    sourceWords: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
    marks: passages.length,
    markedWords: passages.reduce((sum, words) => sum + words, 0),
  };
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What an editor is to know of the measures of a brief. */
export function judge({ words, sourceWords, marks, markedWords }: Measures, at: At): Finding[] {
  const [share, dense, marked] = [words / sourceWords, (marks / words) * 100, markedWords / words];
  const say = (rule: Finding['rule'], text: string): Finding => ({ at, rule, isFault: false, text });
  return [
    ...(share < length.least || share > length.most
      ? [
          say(
            'length',
            `The brief has ${percent(share)} of the words of its source: ${percent(length.least)} to ${percent(length.most)} is a whole rendering.`,
          ),
        ]
      : []),
    ...(words >= density.fromWords && (dense > density.marks || marked > density.share)
      ? [
          say(
            'marks',
            `${dense.toFixed(1)} marks to 100 words, ${percent(marked)} of the words in marks: ${density.marks} and ${percent(density.share)} at most.`,
          ),
        ]
      : []),
  ];
}
