import { articleAddress } from '../address.ts';
import type { Problems } from '../problems/problems.ts';
import type { MarkedPosition } from '../read/marks.ts';
import type { Referents } from './articles.ts';
import type { Article, Claim, Draft, Name, Paragraph, Passage, Position } from './model.ts';
import { resolve } from './resolve.ts';
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
      const holders = holdersOf(marked, article, referents.names, problems);
      const claim = resolve(referents.claims, marked.claim, 'ClaimUnknown', marked.at, problems);
      if (!claim) {
        problems.excuse('ClaimWithoutPassage').excuse('DisagreementAbsent');
        return [];
      }
      checkLead(marked, holders.isOwn, claim, leads, problems);
      return [{ passage, claim, stance: marked.stance, isMarkedLead: marked.isLead, ...holders }];
    });
    return passage;
  });
}

/** An article's author may be named as a holder by the word `author` or by name. */
function holdersOf(
  { holders }: MarkedPosition,
  article: Article,
  names: ReadonlyMap<string, Name>,
  problems: Problems,
): Pick<Position, 'holders' | 'isOwn'> {
  const named = holders.filter(({ id }) => id !== 'author');
  const others = named.flatMap(({ id, at }) => resolve(names, id, 'NameUnknown', at, problems, ['author']) ?? []);
  const isAuthor = (holder: Name): boolean => article.authors.some(({ name }) => name === holder);
  const isOwn = !holders.length || named.length < holders.length || others.some(isAuthor);
  return { holders: others.filter((holder) => !isAuthor(holder)), isOwn };
}

function checkLead(
  { isLead, at }: MarkedPosition,
  isOwn: boolean,
  claim: Claim,
  leads: Set<Claim>,
  problems: Problems,
): void {
  if (!isLead) return;
  if (!isOwn) problems.add('LeadRelayed', at, { id: claim.id });
  else if (leads.has(claim)) problems.add('LeadTwice', at, { id: claim.id });
  leads.add(claim);
}
