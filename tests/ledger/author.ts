import type { Random } from '../support/random.ts';
import {
  close,
  ids,
  isHeading,
  isParagraph,
  joinedWith,
  markPattern,
  openBrief,
  paragraph,
  place,
  withoutIds,
  wordsOf,
  type Brief,
} from './brief.ts';
import type { Workshop } from './workshop.ts';

type Move = (w: Workshop, random: Random) => void;

let count = 0;
/** A word that stands nowhere else: by it the truth knows what went where. */
const token = (): string => `qx${(count++).toString(36)}z`;
/** Such a word of a paragraph. */
export const paragraphToken = (): string => `qp${(count++).toString(36)}z`;
export const paragraphTokens = (text: string): string[] => text.match(/\bqp\w+z\b/g) ?? [];
const fresh = (word: string): string => `${word}-${(count++).toString(36)}`;

const onBrief =
  (change: (brief: Brief, random: Random, w: Workshop) => void): Move =>
  (w, random) => {
    const brief = openBrief(w, random);
    change(brief, random, w);
    close(w, brief);
  };
/** Changes one block of a kind. */
const onBlock = (is: (block: string) => boolean, change: (block: string, random: Random) => string): Move =>
  onBrief((brief, random) => {
    const index = place(brief, random, is);
    brief.blocks[index] = change(brief.blocks[index]!, random);
  });
const isMarked = (block: string): boolean => isParagraph(block) && markPattern.test(block);
const sentence = (): string => `Of ${paragraphToken()} nobody has written until now.`;

/** What needs no word to anybody. */
export const ordinary: Record<string, Move> = {
  typo: onBlock(isParagraph, (block) => block.replace(/\b(the|a|was|of)\b/, '$1e')),
  word: onBlock(isParagraph, (block) => block.replace(' ', ' indeed ')),
  rewrite: onBlock(
    (block) => isParagraph(block) && !isMarked(block),
    (block) => paragraph(`All of it anew, but ${paragraphTokens(block)[0]}.`, ids(block)),
  ),
  comma: onBlock(isMarked, (block) =>
    block.replace(markPattern, (mark, words: string) => mark.replace(words, words.replace(' ', ', '))),
  ),
  passageWord: onBlock(isMarked, (block) =>
    block.replace(markPattern, (mark, words: string) => mark.replace(words, `${words} ${token()}`)),
  ),
  newParagraph: onBrief(
    (brief, random) => void brief.blocks.splice(random.int(0, brief.blocks.length), 0, paragraph(sentence())),
  ),
  split: onBrief((brief, random) => {
    const index = place(
      brief,
      random,
      (block) => /^[^[]+\. [^[]+\. /.test(block) && paragraphTokens(block).length === 1,
    );
    const [, first, rest] = /^([^[]+?\.) (.*)$/s.exec(brief.blocks[index]!)!;
    if (paragraphTokens(first!).length) throw new RangeError('the other part has the locator');
    brief.blocks.splice(index, 1, paragraph(`${first} ${sentence()}`), rest!);
  }),
  merge: onBrief((brief, random) => {
    const index = place(brief, random, isParagraph);
    if (!isParagraph(brief.blocks[index + 1] ?? '')) throw new RangeError('nothing to merge');
    const [one, other] = brief.blocks.slice(index, index + 2) as [string, string];
    brief.blocks.splice(index, 2, joinedWith(one, other));
  }),
  swap: onBrief((brief, random) => {
    const [one, other] = [place(brief, random), place(brief, random)];
    [brief.blocks[one], brief.blocks[other]] = [brief.blocks[other]!, brief.blocks[one]!];
  }),
  moveParagraph: onBrief((brief, random) => {
    const [cut] = brief.blocks.splice(place(brief, random), 1);
    brief.blocks.splice(random.int(0, brief.blocks.length), 0, cut!);
  }),
  stance: onBlock(isMarked, (block) => block.replace(/"(affirms|disputes|qualifies)"/, '"expects"')),
  footnote: onBrief((brief, random) => {
    const index = place(brief, random);
    const label = fresh('n');
    brief.blocks[index] =
      `${wordsOf(brief.blocks[index]!)}[^${label}]${brief.blocks[index]!.slice(wordsOf(brief.blocks[index]!).length)}`;
    brief.blocks.push(`[^${label}]: A note.`);
  }),
  headingWords: onBlock(isHeading, (block) => block.replace('## ', '## More on ')),
  newHeading: onBrief((brief, random) => void brief.blocks.splice(place(brief, random), 0, `## New {#${fresh('h')}}`)),
  newPassage: onBrief((brief, random, w) => {
    const index = place(brief, random, (block) => isParagraph(block) && !isMarked(block));
    const claim = random.pick(claimsOf(w));
    brief.blocks[index] = brief.blocks[index]!.replace(
      /(\w+ \w+)/,
      `[$1 ${token()}](claim:${claim}#${fresh('m')} "affirms")`,
    );
  }),
  statement: (w, random) =>
    onClaim(w, random, (text) => text.replace(/statement: (.*)\.\n/, `statement: $1, ${token()}.\n`)),
  statementDots: (w, random) => onClaim(w, random, (text) => text.replace(/statement: (.*)\.\n/, 'statement: $1 ….\n')),
  eventText: (w) => w.texts.set('timeline.yaml', w.text('timeline.yaml').replace('text: ', 'text: Then ')),
  newEvent: (w) =>
    w.texts.set(
      'timeline.yaml',
      `${w.text('timeline.yaml').replace('[]', '')}- id: ${fresh('e')}\n  date: "1960"\n  text: ${token()} is seen.\n  said: {}\n`,
    ),
  newArticle: (w) => {
    const slug = fresh('a');
    const head = `label: ${slug}\ndate: "2009"\nparagraphs: 1\nanswer: Who knows.\nstandfirst: It asks.\nsource: {}`;
    w.texts.set(`articles/${slug}.md`, `---\n${head}\n---\n\n${paragraph(sentence())}\n\n${paragraph(sentence())}\n`);
  },
  newClaim: onBrief((brief, random, w) => {
    const id = fresh('c');
    w.texts.set(
      `claims/${id}.md`,
      `---\ntitle: ${id}\nstatement: ${token()} is so.\ngroup: title\n---\nSome say so.\n`,
    );
    const index = place(brief, random, (block) => isParagraph(block) && !isMarked(block));
    brief.blocks[index] = brief.blocks[index]!.replace(/(\w+ \w+)/, `[$1](claim:${id} "affirms")`);
  }),
  renameClaim: (w, random) => renameClaim(w, random.pick(claimsOf(w)), fresh('c')),
  renameArticle: (w, random) => renameArticle(w, random.pick(slugsOf(w)), fresh('a')),
  renameName: (w, random) => renameName(w, random),
  mergeClaims: (w, random) => {
    const [into, from] = [random.pick(claimsOf(w)), random.pick(claimsOf(w))];
    if (into === from) throw new RangeError('one and the same');
    w.everywhere(`claim:${from}#`, `claim:${into}#`)
      .everywhere(`claim:${from} `, `claim:${into}#${from} `)
      .remove(`claims/${from}.md`);
    w.everywhere(`[${from}]`, '[]');
    addFormerly(w, `claims/${into}.md`, from);
  },
};

/** What its author has to say something of, or to put right. */
export const grave: Record<string, Move> = {
  deleteParagraph: onBrief((brief, random) => {
    if (brief.blocks.filter(isParagraph).length < 3) throw new RangeError('too few');
    brief.blocks.splice(
      place(brief, random, (block) => isParagraph(block) && !block.includes('[^')),
      1,
    );
  }),
  loseId: onBlock(isParagraph, withoutIds),
  mergeWithOneId: onBrief((brief, random) => {
    const index = place(brief, random);
    if (!isParagraph(brief.blocks[index + 1] ?? '')) throw new RangeError('nothing to merge');
    const [one, other] = brief.blocks.slice(index, index + 2) as [string, string];
    brief.blocks.splice(index, 2, joinedWith(one, other, ids(random.pick([one, other]))));
  }),
  copy: onBrief(
    (brief, random) =>
      void brief.blocks.push(brief.blocks[place(brief, random, (block) => isParagraph(block) && !isMarked(block))]!),
  ),
  toOtherBrief: (w, random) => {
    const [from, to] = [openBrief(w, random), openBrief(w, random)];
    if (from.path === to.path || from.blocks.filter(isParagraph).length < 3) throw new RangeError('nothing to move');
    const [cut] = from.blocks.splice(
      place(from, random, (block) => isParagraph(block) && !/\[\^|\]\(claim/.test(block)),
      1,
    );
    to.blocks.splice(random.int(0, to.blocks.length), 0, random.chance(0.5) ? withoutIds(cut!) : cut!);
    close(w, from);
    close(w, to);
  },
  deleteHeading: onBrief((brief, random) => void brief.blocks.splice(place(brief, random, isHeading), 1)),
  renameHeading: onBlock(isHeading, (block) => block.replace(/\{#.*\}/, `{#${fresh('h')}}`)),
  unmark: onBlock(isMarked, (block) => block.replace(markPattern, '$1')),
  renamePassage: onBlock(isMarked, (block) => block.replace(markPattern, `[$1](claim:$2#${fresh('m')} "$4")`)),
  markOtherWords: onBlock(isMarked, (block) => {
    const [, words, claim, id] = markPattern.exec(block)!;
    return block
      .replace(markPattern, words!)
      .replace(/(\w+ \w+)/, `[$1](claim:${claim}${id ? `#${id}` : ''} "affirms")`);
  }),
  renameEvent: (w) => w.texts.set('timeline.yaml', w.text('timeline.yaml').replace(/id: .*/, `id: ${fresh('e')}`)),
  deleteEvent: (w) =>
    w.texts.set(
      'timeline.yaml',
      w
        .text('timeline.yaml')
        .replace(/- id: [^]*?(?=\n- id|$)/, '')
        .trim() + '\n',
    ),
  deleteClaim: (w, random) => {
    if (claimsOf(w).length < 2) throw new RangeError('too few');
    const id = random.pick(claimsOf(w));
    for (const [path, text] of w.texts)
      if (path.startsWith('articles/'))
        w.texts.set(
          path,
          text.replace(new RegExp(String.raw`\[([^\]^]*)\]\(claim:${id}(#[a-z0-9-]+)? "[^"]*"\)`, 'g'), '$1'),
        );
    w.everywhere(`[${id}]`, '[]').remove(`claims/${id}.md`);
  },
  renameClaimInSilence: (w, random) => renameClaim(w, random.pick(claimsOf(w)), fresh('c'), false),
  deleteArticle: (w, random) => {
    if (slugsOf(w).length < 3) throw new RangeError('too few');
    w.remove(`articles/${random.pick(slugsOf(w))}.md`);
  },
};

const idsIn = (w: Workshop, folder: string): string[] =>
  [...w.texts.keys()].flatMap((path) => new RegExp(`^${folder}/(.*)\\.md$`).exec(path)?.[1] ?? []);
const claimsOf = (w: Workshop): string[] => idsIn(w, 'claims');
const slugsOf = (w: Workshop): string[] => idsIn(w, 'articles');

function onClaim(w: Workshop, random: Random, change: (text: string) => string): void {
  const path = `claims/${random.pick(claimsOf(w))}.md`;
  w.texts.set(path, change(w.text(path)));
}

function addFormerly(w: Workshop, path: string, old: string): void {
  const text = w.text(path);
  w.texts.set(
    path,
    text.includes('\nformerly: [')
      ? text.replace('\nformerly: [', `\nformerly: [${old}, `)
      : text.replace('---\n', `---\nformerly: [${old}]\n`),
  );
}

function renameClaim(w: Workshop, from: string, to: string, isTold = true): void {
  w.everywhere(`claim:${from} `, `claim:${to} `)
    .everywhere(`claim:${from}#`, `claim:${to}#`)
    .everywhere(`[${from}]`, `[${to}]`);
  w.rename(`claims/${from}.md`, `claims/${to}.md`);
  w.texts.set(`claims/${to}.md`, w.text(`claims/${to}.md`).replace(`formerly: [${to}]`, `formerly: [${from}]`));
  if (isTold) addFormerly(w, `claims/${to}.md`, from);
}

function renameArticle(w: Workshop, from: string, to: string): void {
  w.rename(`articles/${from}.md`, `articles/${to}.md`);
  addFormerly(w, `articles/${to}.md`, from);
}

function renameName(w: Workshop, random: Random): void {
  const path = 'names/organisations.yaml';
  const from = random.pick([...w.text(path).matchAll(/- id: (.*)/g)].map((match) => match[1]!));
  const to = fresh('o');
  w.texts.set(
    path,
    w
      .text(path)
      .replace(`- id: ${from}\n`, `- id: ${to}\n  formerly: [${from}]\n`)
      .replace(/(formerly: \[.*)\]\n {2}formerly: \[(.*\]\n)/, '$1, $2'),
  );
  w.everywhere(`names: [${from}]`, `names: [${to}]`);
}
