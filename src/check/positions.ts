import type { Account, Paragraph, Site } from '../link/model.ts';
import { isDisputed } from '../link/stances.ts';
import type { At } from '../problems/problems.ts';
import type { Content } from '../read/content.ts';
import type { Suggestion } from './suggestion-kinds.ts';

/** Accounts of which the author of the article takes several stances, with none of them marked as lead. */
export const unchosenLeads = (content: Content, site: Site): Suggestion[] =>
  site.claims.flatMap((claim) =>
    claim.accounts.flatMap((account) => {
      const own = account.positions.filter(({ isOwn }) => isOwn);
      const stances = [...new Set(own.map(({ stance }) => stance))];
      if (stances.length < 2 || own.some(({ isMarkedLead }) => isMarkedLead)) return [];
      return [
        {
          at: placeOf(content, account),
          text: `${account.article.label} on “${claim.title}” (${claim.id}): ${stances.join(', ')}.`,
        },
      ];
    }),
  );

/** Articles that take no position on claims that others dispute. */
export function silentOnDisputed({ briefs }: Content, { articles, claims }: Site): Suggestion[] {
  const disputed = claims.filter(isDisputed);
  return articles.flatMap((article) => {
    const silent = disputed.filter((claim) => claim.silent.includes(article));
    const ids = silent.map(({ id }) => id).join(', ');
    const text = `${article.label} is silent on ${silent.length} of ${disputed.length} disputed claims: ${ids}.`;
    return silent.length ? [{ at: briefs.find(({ slug }) => slug === article.slug)!.at(), text }] : [];
  });
}

/** Claims that one article makes; none, while there is but one article. */
export function aloneClaims(content: Content, { articles, claims }: Site): Suggestion[] {
  const files = new Map(content.claims.map((claim) => [claim.id, claim]));
  return claims
    .filter(({ accounts }) => accounts.length === 1 && articles.length > 1)
    .map(({ id, title, accounts }) => ({
      at: files.get(id)!.at('title'),
      text: `“${title}”: ${accounts[0]!.article.label}.`,
    }));
}

/** Of each article the paragraphs without a passage. */
export const unmarkedParagraphs = ({ briefs }: Content, { articles }: Site): Suggestion[] =>
  articles.flatMap(({ label, slug, paragraphs }) => {
    const bare = paragraphs.filter(({ passages }) => !passages.length);
    if (!bare.length) return [];
    const file = briefs.find((brief) => brief.slug === slug)!.file;
    const lines = bare.map(lineOf);
    const text = `${label}: ${bare.length} of ${paragraphs.length}, on ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}.`;
    return [{ at: { file, line: lines[0]!, column: 1 }, text }];
  });

const lineOf = ({ node }: Paragraph): number => node.position?.start.line ?? 1;

/** Where the mark stands that counts as the lead of an account. */
function placeOf({ briefs }: Content, { article, claim, lead }: Account): At {
  const { blocks, at } = briefs.find(({ slug }) => slug === article.slug)!;
  const marks = blocks.flatMap((block) => (block.type === 'paragraph' ? block.claimMarks : []));
  const mark = marks.find(({ id }) => id === lead.passage.id);
  return mark?.positions.find((position) => position.claim === claim.id)?.at ?? at();
}
