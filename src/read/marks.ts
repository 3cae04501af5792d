import type { Link, Parent, PhrasingContent } from 'mdast';
import type { At, Problems } from '../problems/problems.ts';
import { atNode } from './markdown.ts';
import { idPattern, stances, type Stance } from './schemas.ts';

/** What a mark says of one claim. */
export interface MarkedPosition {
  claim: string;
  stance: Stance;
  /** Whether this passage says best where the article stands. */
  isLead: boolean;
  /** Ids of names, and `author`; empty means the article's author. */
  holders: readonly string[];
}

/** `[words](claim:id+other#passage "stance lead; holder + stance")`: the words take a position on claims. */
export interface ClaimMark extends Parent {
  type: 'claimMark';
  /** The fragment of its address; the first claim's id unless the author gave another. */
  id: string;
  positions: readonly MarkedPosition[];
  at: At;
  children: PhrasingContent[];
}

/** `[words](name:id)`: the words mention a name. */
export interface NameMark extends Parent {
  type: 'nameMark';
  name: string;
  at: At;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    claimMark: ClaimMark;
    nameMark: NameMark;
  }
  interface RootContentMap {
    claimMark: ClaimMark;
    nameMark: NameMark;
  }
}

const webSchemes = /^(https?:|mailto:)/;

/**
 * Reads one link: a mark for the private schemes `claim:` and `name:`, the link itself for a web address,
 * undefined (and a problem) for anything else. Locators (`source:`) are read by the paragraph that they close.
 */
export function readMark(link: Link, file: string, problems: Problems): ClaimMark | NameMark | Link | undefined {
  const at = atNode(file, link);
  const [, scheme, rest = ''] = /^(claim|name):(.*)$/.exec(link.url) ?? [];
  if (!scheme) {
    if (webSchemes.test(link.url)) return link;
    problems.add('SchemeUnknown', at, { url: link.url });
    return undefined;
  }
  if (!link.children.length) problems.add('MarkEmpty', at, {});
  if (scheme === 'name') {
    if (link.title) problems.add('MarkUnread', at, { reason: 'a name has no stance' });
    return { type: 'nameMark', name: rest, at, children: link.children };
  }
  const [, joined = '', passage] = /^([^#]*)(?:#(.*))?$/s.exec(rest) ?? [];
  if (passage !== undefined && !idPattern.test(passage)) problems.add('IdInvalid', at, { id: passage });
  const claims = joined.split('+');
  const positions = readPositions(claims, link.title ?? '', at, problems);
  return { type: 'claimMark', id: passage ?? claims[0]!, positions, at, children: link.children };
}

/** A stance for each claim in their order, joined by " + ", or one for all. */
function readPositions(claims: readonly string[], title: string, at: At, problems: Problems): MarkedPosition[] {
  const stated = title.split('+').map((part) => readStance(part.trim(), at, problems));
  if (stated.length > 1 && stated.length !== claims.length)
    problems.add('StanceCount', at, { claims: claims.length, stances: stated.length });
  const twice = claims.find((claim, index) => claims.indexOf(claim) < index);
  if (twice !== undefined) problems.add('ClaimTwice', at, { id: twice });
  return claims.map((claim, index) => ({ claim, ...(stated[index] ?? stated[0]!) }));
}

/** Reads `stance`, `stance lead`, `stance; holder, holder`. */
function readStance(part: string, at: At, problems: Problems): Omit<MarkedPosition, 'claim'> {
  const [said = '', held = ''] = part.split(/;(.*)/s).map((side) => side.trim());
  const [, word = '', lead] = /^(.*?)(\s+lead)?$/s.exec(said) ?? [];
  const stance = stances.find((known) => known === word);
  if (!stance) problems.excuse('DisagreementAbsent').add('StanceUnknown', at, { stance: word, valid: stances });
  const holders = held
    .split(',')
    .map((holder) => holder.trim())
    .filter(Boolean);
  // A stance that cannot be read stops the build; the rest of the mark is checked all the same.
  return { stance: stance ?? 'affirms', isLead: lead !== undefined, holders };
}
