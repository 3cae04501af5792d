import type { Mark } from '../manuscript.ts';
import {
  claimMarks,
  freshId,
  headingsOf,
  pickMark,
  pickParagraph,
  replaceWords,
  swap,
  two,
  type Move,
} from './picks.ts';

/** What an author does to marks and headings. */
export const markMoves: Readonly<Record<string, Move>> = {
  removeMark: (m, r) => {
    for (const word of pickMark(m, r).span) word.mark = undefined;
  },
  moveMark: (m, r) => {
    const { paragraph, mark } = pickMark(m, r);
    const free = paragraph.words.filter(({ mark }) => !mark);
    const from = r.int(0, Math.max(0, free.length - 4));
    for (const word of paragraph.words) if (word.mark === mark) word.mark = undefined;
    for (const word of free.slice(from, from + r.int(2, 8))) word.mark = mark;
    mark.meaning = m.next++;
  },
  shiftMark: (m, r) => {
    const { paragraph, mark, span } = pickMark(m, r);
    const end = paragraph.words.indexOf(span.at(-1)!);
    for (const word of span.slice(0, r.int(0, 3))) word.mark = undefined;
    for (const word of paragraph.words.slice(end + 1, end + 1 + r.int(0, 3))) word.mark ??= mark;
  },
  exchangeMarks: (m, r) => {
    const [a, b] = two(claimMarks(r.pick(m.articles)), r);
    swap(a, b, 'claim', 'id', 'title');
  },
  renameMark: (m, r) => {
    const { mark } = pickMark(m, r);
    mark.id = freshId(m, 'part');
  },
  refileMark: (m, r) => {
    pickMark(m, r).mark.claim = r.pick(m.claims);
  },
  addMark: (m, r) => {
    const { paragraph } = pickParagraph(m, r);
    const from = r.int(0, paragraph.words.length - 1);
    const mark: Mark = {
      target: 'claim',
      claim: r.pick(m.claims),
      name: undefined,
      id: r.chance(0.5) ? freshId(m, 'part') : undefined,
      title: 'affirms',
      meaning: m.next++,
    };
    for (const word of paragraph.words.slice(from, from + r.int(3, 9))) word.mark ??= mark;
  },
  turnRound: (m, r) => {
    const { paragraph, mark, span } = pickMark(m, r);
    const at = paragraph.words.indexOf(span[r.int(0, span.length - 1)]!);
    paragraph.words.splice(at + 1, 0, {
      id: m.next++,
      text: r.pick(['not', 'never', 'hardly', 'Tollen', '12', 'no']),
      glued: false,
      mark,
    });
    mark.meaning = m.next++;
  },
  exchangeInMark: (m, r) => {
    const { mark, span } = pickMark(m, r);
    const [a, b] = two(
      span.filter(({ text, glued }) => !glued && /^\p{L}+$/u.test(text)),
      r,
    );
    swap(a, b, 'text', 'id');
    mark.meaning = m.next++;
  },

  rewordHeading: (m, r) => {
    const heading = r.pick(headingsOf(r.pick(m.articles)));
    replaceWords(m, r, heading.words, r.next());
  },
  renameHeading: (m, r) => {
    const heading = r.pick(headingsOf(r.pick(m.articles)));
    heading.id = freshId(m, heading.id);
  },
  exchangeHeadings: (m, r) => {
    const [a, b] = two(headingsOf(r.pick(m.articles)), r);
    swap(a, b, 'id');
  },
  deleteHeading: (m, r) => {
    const article = r.pick(m.articles);
    article.blocks.splice(article.blocks.indexOf(r.pick(headingsOf(article))), 1);
  },
  headingTakesPassage: (m, r) => {
    const article = r.pick(m.articles);
    const mark = r.pick(claimMarks(article));
    r.pick(headingsOf(article)).id = mark.id ?? mark.claim!.id;
    mark.id = freshId(m, 'part');
  },
};
