import { articleAddress } from '../address.ts';
import type { Problems } from '../problems/problems.ts';
import type { ClaimMark, MarkedPosition } from '../read/marks.ts';
import type { Referents } from './articles.ts';
import type { Article, Claim, Draft, Name, Paragraph, Passage, Position } from './model.ts';
import { resolve, resolveAll } from './resolve.ts';
import type { Spans } from './spans.ts';

/**
 * Links the passages of a paragraph to the claims that they take positions on, and to who holds these.
 * @param leads claims that the brief has marked a lead on so far
 */
export function linkPassages(
  paragraph: Paragraph,
  { claimMarks }: Spans,
  referents: Referents,
  leads: Set<Claim>,
  problems: Problems,
): Passage[] {
  const { article } = paragraph;
  const { notices } = referents;
  return claimMarks.map(({ from, to, mark }) => {
    const address = `${articleAddress(article.slug)}#${mark.id}`;
    const passage: Draft<Passage> = {
      paragraph,
      id: mark.id,
      formerIds: [...notices.formerIds(address)],
      former: [...notices.former(address)],
      from,
      to,
      positions: [],
    };
    passage.positions = mark.positions.flatMap((marked) => {
      const claim = resolve(referents.claims, marked.claim, 'ClaimUnknown', mark.at, problems);
      if (!claim) return [];
      const holders = holdersOf(marked, mark, article, referents.names, problems);
      checkLead(marked, holders.isOwn, claim, mark, leads, problems);
      return [{ passage, claim, stance: marked.stance, isMarkedLead: marked.isLead, ...holders }];
    });
    return passage;
  });
}

/** An article's author may be named as a holder by the word `author` or by name. */
function holdersOf(
  { holders }: MarkedPosition,
  { at }: ClaimMark,
  article: Article,
  names: ReadonlyMap<string, Name>,
  problems: Problems,
): Pick<Position, 'holders' | 'isOwn'> {
  const named = holders.filter((holder) => holder !== 'author');
  const others = resolveAll(names, named, 'NameUnknown', () => at, problems);
  const isAuthor = (holder: Name): boolean => article.authors.some(({ name }) => name === holder);
  const isOwn = !holders.length || named.length < holders.length || others.some(isAuthor);
  return { holders: others.filter((holder) => !isAuthor(holder)), isOwn };
}

function checkLead(
  { isLead }: MarkedPosition,
  isOwn: boolean,
  claim: Claim,
  { at }: ClaimMark,
  leads: Set<Claim>,
  problems: Problems,
): void {
  if (!isLead) return;
  if (!isOwn) problems.add('LeadRelayed', at, { id: claim.id });
  else if (leads.has(claim)) problems.add('LeadTwice', at, { id: claim.id });
  leads.add(claim);
}
