import { ids, isHeading, isParagraph, joinedWith, paragraph, place, markPattern, wordsOf } from './brief.ts';
import {
  addFormerly,
  claimsOf,
  fresh,
  isMarked,
  onBlock,
  onBrief,
  onClaim,
  paragraphTokens,
  renameArticle,
  renameClaim,
  renameName,
  sentence,
  slugsOf,
  token,
  type Move,
} from './hand.ts';

/** What needs no word to anybody. */
export const ordinary: Record<string, Move> = {
  typo: onBlock(isParagraph, (block) => block.replace(/\b(the|a|was|of)\b/, '$1e')),
  word: onBlock(isParagraph, (block) => block.replace(' ', ' indeed ')),
  rewrite: onBlock(
    (block) => isParagraph(block) && !/\[\^|\]\(claim:/.test(block),
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
