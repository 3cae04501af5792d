import { articleAddress, fragmentOf, pageOf } from '../address.ts';
import { sameWords } from '../common/fold.ts';
import type { BriefFile } from '../read/brief.ts';
import { isLive, openingOf, standsIn, type Entry, type Ledger } from './entry.ts';
import { paragraphIds, type PlainParagraph } from './paragraph-ids.ts';
import { finalAddress } from './resolve.ts';
import type { ParagraphIds } from './targets.ts';

/** The ids of the paragraphs of all briefs. */
export function idsOf(briefs: readonly BriefFile[], ledger: Ledger): ParagraphIds {
  const recorded = [...ledger.values()].filter(({ kind }) => kind === 'paragraph');
  const pageNow = (address: string): string => finalAddress(ledger, pageOf(address));
  const byPage = Map.groupBy(recorded, ({ address }) => pageNow(address));
  const byId = Map.groupBy(recorded, ({ address }) => fragmentOf(address));
  return new Map(
    briefs.map((brief) => {
      const page = articleAddress(brief.slug);
      const known = (byPage.get(page) ?? []).map((entry) => ({
        id: fragmentOf(entry.address),
        words: entry.words ?? '',
        isLive: isLive(entry),
      }));
      return [brief, paragraphIds(paragraphsOf(brief, byId, pageNow), known)];
    }),
  );
}

/** The paragraphs of a brief; one that came from another brief has left its id there. */
function paragraphsOf(
  { slug, blocks }: BriefFile,
  byId: ReadonlyMap<string, readonly Entry[]>,
  pageNow: (address: string) => string,
): PlainParagraph[] {
  const page = articleAddress(slug);
  const isOwn = (id: string, text: string): boolean => {
    const [own, others] = [true, false].map((isHere) =>
      (byId.get(id) ?? []).filter(({ address }) => (pageNow(address) === page) === isHere),
    ) as [Entry[], Entry[]];
    const came = others.some(({ words }) => words !== undefined && sameWords(words, openingOf(text)));
    return !came || own.some(({ kind, words }) => words !== undefined && standsIn(kind, words, text));
  };
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ ids: block.locator.ids.filter((id) => isOwn(id, block.text)), text: block.text }]
      : [],
  );
}
