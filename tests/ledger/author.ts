import type { Article, Claim, Heading, Manuscript, Mark, Paragraph, Word } from './manuscript.ts';
import type { Random } from './random.ts';

type Move = (m: Manuscript, r: Random) => void;

const paragraphsOf = (article: Article): Paragraph[] => article.blocks.filter((block) => block.type === 'paragraph');
const headingsOf = (article: Article): Heading[] => article.blocks.filter((block) => block.type === 'heading');
const claimMarks = (article: Article): Mark[] => [
  ...new Set(
    paragraphsOf(article).flatMap(({ words }) => words.flatMap(({ mark }) => (mark?.target === 'claim' ? [mark] : []))),
  ),
];
const anyWords = (m: Manuscript): Word[] =>
  m.articles.flatMap((article) => paragraphsOf(article).flatMap(({ words }) => words));
const place = (article: Article, paragraph: Paragraph): number => article.blocks.indexOf(paragraph);
const pickMark = (m: Manuscript, r: Random): { article: Article; paragraph: Paragraph; mark: Mark; span: Word[] } => {
  const article = r.pick(m.articles);
  const mark = r.pick(claimMarks(article));
  const paragraph = paragraphsOf(article).find(({ words }) => words.some((word) => word.mark === mark))!;
  return { article, paragraph, mark, span: paragraph.words.filter((word) => word.mark === mark) };
};
const pickParagraph = (m: Manuscript, r: Random): { article: Article; paragraph: Paragraph } => {
  const article = r.pick(m.articles);
  return { article, paragraph: r.pick(paragraphsOf(article)) };
};

/** New words drawn from those of all briefs, so that other text is never quite unlike. */
const invent = (m: Manuscript, r: Random, count: number): Word[] =>
  Array.from({ length: count }, () => ({
    id: m.next++,
    text: r.pick(anyWords(m)).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || 'and',
    glued: false,
    mark: undefined,
  }));
/** A copied word is the same word. */
const copy = (words: readonly Word[]): Word[] => words.map((word) => ({ ...word, mark: undefined }));
/** Cuts a paragraph where no mark is cut. */
const seam = (words: readonly Word[], r: Random): number =>
  r.pick(
    words.flatMap((word, index) =>
      index > 0 && !word.glued && (!word.mark || word.mark !== words[index - 1]!.mark) ? [index] : [],
    ),
  );

/** Words that decide what a clause says. */
const telling = /\p{Lu}|\p{N}|^(not|never|nobody|nothing|no|only|half|two|nine)$/u;

function replaceWords(m: Manuscript, r: Random, words: Word[], share: number): void {
  words.forEach((word, index) => {
    if (!r.chance(share)) return;
    const [fresh] = invent(m, r, 1);
    words[index] = { ...fresh!, glued: word.glued, mark: word.mark };
    if (word.mark && [word, fresh!].some(({ text }) => telling.test(text))) word.mark.meaning = m.next++;
  });
}

/** Changes an id wherever it is written, also in lists of ids. */
function renameIn(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => renameIn(item, from, to));
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'formerly' || key === 'aliases' ? item : renameIn(item, from, to),
      ]),
    );
  return value;
}

function renameClaim(m: Manuscript, claim: Claim, to: string): string {
  const from = claim.id;
  claim.id = to;
  for (const other of m.claims) other.front['relations'] = renameIn(other.front['relations'] ?? {}, from, to);
  m.site = m.site.replaceAll(`claim: ${from}\n`, `claim: ${to}\n`);
  return from;
}

function renameName(m: Manuscript, from: string, to: string): void {
  for (const { entry } of m.names) {
    if (entry['id'] === from) entry['id'] = to;
    entry['relations'] = renameIn(entry['relations'] ?? {}, from, to);
  }
  for (const { front } of m.claims) front['names'] = renameIn(front['names'] ?? [], from, to);
  for (const { entry } of m.events) entry['names'] = renameIn(entry['names'] ?? [], from, to);
  for (const article of m.articles) {
    article.front['source'] = renameIn(article.front['source'], from, to);
    for (const mark of new Set(paragraphsOf(article).flatMap(({ words }) => words.flatMap(({ mark }) => mark ?? [])))) {
      if (mark.name === from) mark.name = to;
      if (mark.title) mark.title = mark.title.replace(new RegExp(`; ${from}$`), `; ${to}`);
    }
  }
}

function renameSlug(m: Manuscript, article: Article, to: string): string {
  const from = article.slug;
  article.slug = to;
  for (const { entry } of m.events)
    entry['said'] = Object.fromEntries(
      Object.entries(entry['said'] as object).map(([slug, said]) => [slug === from ? to : slug, said]),
    );
  return from;
}

const formerly = (holder: Record<string, unknown>, id: string): void => {
  holder['formerly'] = [...((holder['formerly'] as string[] | undefined) ?? []), id];
};
const freshId = (m: Manuscript, old: string): string => `${old.replace(/-v\d+$/, '')}-v${m.next++}`;
const ofSlug = (m: Manuscript, slug: string): void => {
  for (const { entry } of m.events)
    entry['said'] = Object.fromEntries(Object.entries(entry['said'] as object).filter(([said]) => said !== slug));
  m.events = m.events.filter(({ entry }) => Object.keys(entry['said'] as object).length);
};
const swap = <T, K extends keyof T>(a: T, b: T, ...keys: K[]): void => {
  for (const key of keys) [a[key], b[key]] = [b[key], a[key]];
};
const two = <T>(items: readonly T[], r: Random): [T, T] => {
  const a = r.pick(items);
  return [a, r.pick(items.filter((item) => item !== a))];
};

/** Everything that an author does to briefs, claims, names and events, the sensible and the careless. */
export const moves: Readonly<Record<string, Move>> = {
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

  rewordClaim: (m, r) => {
    const { front } = r.pick(m.claims);
    front['statement'] = String(front['statement']).replace(
      /^(\S+ \S+ \S+) (\S+)/,
      `$1 ${r.pick(['not ', 'hardly ', 'surely ', ''])}$2${r.pick(['', ' once', ' too'])}`,
    );
  },
  exchangeStatements: (m, r) => {
    const [a, b] = two(m.claims, r);
    [a.front['statement'], b.front['statement']] = [b.front['statement'], a.front['statement']];
  },
  renameClaim: (m, r) => {
    const claim = r.pick(m.claims);
    formerly(claim.front, renameClaim(m, claim, freshId(m, claim.id)));
  },
  renameClaimBack: (m, r) => {
    const claim = r.pick(m.claims.filter(({ front }) => (front['formerly'] as string[] | undefined)?.length));
    const back = (claim.front['formerly'] as string[]).pop()!;
    formerly(claim.front, renameClaim(m, claim, back));
  },
  renameClaimSilently: (m, r) => {
    const claim = r.pick(m.claims);
    renameClaim(m, claim, freshId(m, claim.id));
  },
  exchangeClaims: (m, r) => {
    const [a, b] = two(m.claims, r);
    swap(a, b, 'id');
  },
  deleteClaim: (m, r) => {
    const claim = r.pick(m.claims);
    m.claims = m.claims.filter((other) => other !== claim);
    for (const other of m.claims) delete other.front['relations'];
    for (const word of anyWords(m)) if (word.mark?.claim === claim) word.mark = undefined;
  },
  swallowClaim: (m, r) => {
    const [kept, gone] = two(m.claims, r);
    m.claims = m.claims.filter((other) => other !== gone);
    for (const other of m.claims) delete other.front['relations'];
    for (const { mark } of anyWords(m))
      if (mark?.claim === gone) {
        mark.claim = kept;
        mark.id ??= freshId(m, 'part');
      }
    if (r.chance(0.7)) formerly(kept.front, gone.id);
  },

  renameName: (m, r) => {
    const { entry } = r.pick(m.names);
    const from = String(entry['id']);
    renameName(m, from, freshId(m, from));
    formerly(entry, from);
  },
  renameNameSilently: (m, r) => {
    const from = String(r.pick(m.names).entry['id']);
    renameName(m, from, freshId(m, from));
  },
  recallName: (m, r) => {
    const name = r.pick(m.names);
    const { entry } = name;
    if (r.chance(0.5)) entry['aliases'] = [...((entry['aliases'] as unknown[]) ?? []), entry['name']];
    else name.meaning = m.next++;
    entry['name'] = `New ${entry['name']}`;
  },
  exchangeNames: (m, r) => {
    const [a, b] = two(m.names, r);
    [a.entry['id'], b.entry['id']] = [b.entry['id'], a.entry['id']];
  },

  renameEvent: (m, r) => {
    const { entry } = r.pick(m.events);
    entry['id'] = freshId(m, String(entry['id']));
  },
  exchangeEvents: (m, r) => {
    const [a, b] = two(m.events, r);
    [a.entry['id'], b.entry['id']] = [b.entry['id'], a.entry['id']];
  },
  rewordEvent: (m, r) => {
    const event = r.pick(m.events);
    replaceWords(m, r, event.words, r.next() / 2);
  },
  deleteEvent: (m, r) => {
    m.events.splice(m.events.indexOf(r.pick(m.events)), 1);
  },

  renameArticle: (m, r) => {
    const article = r.pick(m.articles);
    formerly(article.front, renameSlug(m, article, freshId(m, article.slug)));
  },
  renameArticleBack: (m, r) => {
    const article = r.pick(m.articles.filter(({ front }) => (front['formerly'] as string[] | undefined)?.length));
    const back = (article.front['formerly'] as string[]).pop()!;
    formerly(article.front, renameSlug(m, article, back));
  },
  renameArticleSilently: (m, r) => {
    const article = r.pick(m.articles);
    renameSlug(m, article, freshId(m, article.slug));
  },
  exchangeArticles: (m, r) => {
    const [a, b] = two(m.articles, r);
    swap(a, b, 'slug');
  },
  deleteArticle: (m, r) => {
    const article = r.pick(m.articles);
    m.articles = m.articles.filter((other) => other !== article);
    ofSlug(m, article.slug);
  },
};
