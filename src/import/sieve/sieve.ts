import { introduced } from '../phrases/biographies.ts';
import { reasons } from '../phrases/reasons.ts';
import { completed, type Block, type Dropped, type Facts, type Original, type Reading } from '../block.ts';
import { endsFully, size } from '../words.ts';
import { endOfText, firstOfText, isTitle, lastOfText } from './ends.ts';
import { factsOfFront } from './front.ts';
import { furnitureOf, tellsOfAuthor } from './judge.ts';
import { sieveMiddle } from './middle.ts';
import { withoutNumbers } from './numbers.ts';
import { withoutRepeats } from './repeats.ts';

/**
 * Tells an article from all that stands around it. Nothing is lost silently: what is not kept is in `dropped`, with
 * the reason.
 * @param reading all blocks of a file, and what it states elsewhere
 */
export function sieve({ facts: stated, blocks }: Reading): Original {
  const first = firstOfText(blocks);
  const front = blocks.slice(0, first);
  const facts = completed(stated, factsOfFront(front, stated.title));
  const ending = endOfText(blocks, first);
  const end = ending?.end ?? blocks.length;
  const last = lastOfText(blocks, first, end, facts.byline);
  facts.byline ??= blocks
    .slice(last, last + tailForByline)
    .map(({ text }) => introduced(text))
    .find(Boolean);
  const dropped: Dropped[] = front.map((block) => ({ text: block.text, why: whyInFront(block, facts) }));

  const middle = sieveMiddle(blocks.slice(first, last), facts.title);
  const single = withoutRepeats(middle.kept.filter((block) => !isTitle(block.text, facts.title)));
  const kept = withoutBiography(single.kept, facts, dropped);
  dropped.push(...middle.dropped, ...single.dropped);
  for (const block of blocks.slice(last, end)) dropped.push({ text: block.text, why: whyAtEnd(block, facts) });
  for (const { text } of blocks.slice(end)) dropped.push({ text, why: ending?.why ?? 'it stands behind the text' });
  return { facts, kept: withoutNumbers(kept), dropped, standfirst: standfirstOf(front, kept, facts) };
}

/** How many blocks behind the text may introduce its author. */
const tailForByline = 4;

function whyInFront(block: Block, { title, byline, date }: Facts): string {
  if (isTitle(block.text, title)) return 'the title, which is kept apart';
  const isFact = [byline, date].some((fact) => fact !== undefined && block.text.includes(fact));
  return furnitureOf(block) ?? (isFact ? 'kept apart' : 'it stands before the first paragraph');
}

const whyAtEnd = (block: Block, { byline }: Facts): string =>
  furnitureOf(block) ?? (tellsOfAuthor(block, byline) ? reasons.author : 'a short line behind the text');

/** The first paragraphs may introduce the author before the text begins. */
function withoutBiography(kept: readonly Block[], { byline }: Facts, dropped: Dropped[]): Block[] {
  const [first] = kept;
  if (
    !first ||
    byline === undefined ||
    kept.length < 3 ||
    !tellsOfAuthor(first, byline) ||
    !first.text.startsWith(byline)
  )
    return [...kept];
  dropped.push({ text: first.text, why: reasons.author });
  return kept.slice(1);
}

const longestStandfirst = 30;

/** A single sentence right under the title that is far shorter than the paragraph after it may be a standfirst. */
function standfirstOf(
  front: readonly Block[],
  [first, second]: readonly Block[],
  { title }: Facts,
): number | undefined {
  const above = front.at(-1);
  if (!first || !second || !above || !isTitle(above.text, title) || first.kind !== 'paragraph') return undefined;
  const isSentence = endsFully(first.text) && !/[.!?。！？]["”’]?\s/.test(first.text.slice(0, -1));
  const isShort = size(first.text) <= longestStandfirst && size(second.text) >= 2 * size(first.text);
  return isSentence && isShort ? 0 : undefined;
}
