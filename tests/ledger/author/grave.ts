import { close, ids, isHeading, isParagraph, joinedWith, markPattern, openBrief, place, withoutIds } from './brief.ts';
import { claimsOf, fresh, isMarked, onBlock, onBrief, renameClaim, slugsOf, type Move } from './hand.ts';

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
