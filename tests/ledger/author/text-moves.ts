import { copy, invent, paragraphsOf, pickParagraph, place, replaceWords, seam, swap, two, type Move } from './picks.ts';

/** What an author does to paragraphs and their words. */
export const textMoves: Readonly<Record<string, Move>> = {
  insertParagraph: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    article.blocks.splice(place(article, paragraph) + r.int(0, 1), 0, {
      type: 'paragraph',
      words: invent(m, r, r.int(8, 40)),
    });
  },
  insertLikeness: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    const words = copy(pickParagraph(m, r).paragraph.words);
    replaceWords(m, r, words, r.next());
    article.blocks.splice(place(article, paragraph), 0, { type: 'paragraph', words });
  },
  deleteParagraph: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    article.blocks.splice(place(article, paragraph), 1);
  },
  replaceByLikeness: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    const words = copy(paragraph.words);
    replaceWords(m, r, words, r.next());
    article.blocks.splice(place(article, paragraph), 1, { type: 'paragraph', words });
  },
  splitParagraph: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    const rest = paragraph.words.splice(seam(paragraph.words, r));
    article.blocks.splice(place(article, paragraph) + 1, 0, { type: 'paragraph', words: rest });
  },
  mergeParagraphs: (m, r) => {
    const [first, second] = two(paragraphsOf(r.pick(m.articles)), r);
    const article = m.articles.find(({ blocks }) => blocks.includes(first))!;
    first.words.push(...second.words);
    article.blocks.splice(place(article, second), 1);
  },
  moveParagraph: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    article.blocks.splice(place(article, paragraph), 1);
    article.blocks.splice(r.int(0, article.blocks.length), 0, paragraph);
  },
  moveToOtherArticle: (m, r) => {
    const { article, paragraph } = pickParagraph(m, r);
    article.blocks.splice(place(article, paragraph), 1);
    r.pick(m.articles).blocks.push(paragraph);
  },
  moveSentence: (m, r) => {
    const { paragraph } = pickParagraph(m, r);
    const part = paragraph.words.splice(seam(paragraph.words, r));
    pickParagraph(m, r).paragraph.words.push(...part);
  },
  exchangeWords: (m, r) => {
    const [a, b] = two(paragraphsOf(r.pick(m.articles)), r);
    swap(a, b, 'words');
  },
  editFewWords: (m, r) => replaceWords(m, r, pickParagraph(m, r).paragraph.words, 0.05),
  editManyWords: (m, r) => replaceWords(m, r, pickParagraph(m, r).paragraph.words, r.next()),
  cutWords: (m, r) => {
    const { words } = pickParagraph(m, r).paragraph;
    const from = seam(words, r);
    words.splice(from, r.int(1, 5));
  },
  typography: (m, r) => {
    for (const word of pickParagraph(m, r).paragraph.words) word.text = word.text.replace(/'/g, '’').replace(/-/g, '‑');
  },
};
