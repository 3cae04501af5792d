import type { Link, Parent, PhrasingContent } from 'mdast';
import type { At, Problems } from '../problems/problems.ts';
import { idPattern, stances, type Stance } from './schemas.ts';
import { atNode } from './markdown.ts';

/** `[words](claim:id#passage "stance; speaker")`: the words take a position on a claim. */
export interface ClaimMark extends Parent {
  type: 'claimMark';
  claim: string;
  /** The fragment of its address; the claim's id unless the author gave another. */
  id: string;
  stance: Stance;
  /** A name's id; undefined means the article's author. */
  speaker: string | undefined;
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
  const [, claim = '', passage] = /^([^#]*)(?:#(.*))?$/s.exec(rest) ?? [];
  if (passage !== undefined && !idPattern.test(passage)) problems.add('IdInvalid', at, { id: passage });
  const [, word = '', speaker] = /^([^;]*)(?:;(.*))?$/s.exec(link.title ?? '')?.map((part) => part?.trim()) ?? [];
  const stance = stances.find((known) => known === word);
  if (!stance) problems.excuse('DisagreementAbsent').add('StanceUnknown', at, { stance: word, valid: stances });
  // A stance that cannot be read stops the build; the rest of the mark is checked all the same.
  return {
    type: 'claimMark',
    claim,
    id: passage ?? claim,
    stance: stance ?? 'affirms',
    speaker: speaker || undefined,
    at,
    children: link.children,
  };
}

/** A span of source paragraphs, both ends included. */
export interface Locator {
  from: number;
  to: number;
}

/** Reads `source:5` or `source:5-6`; undefined if it is neither or leaves the range 1 to `paragraphs`. */
export function readLocator(url: string, paragraphs: number): Locator | undefined {
  const match = /^source:(\d+)(?:-(\d+))?$/.exec(url);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from >= 1 && from <= to && to <= paragraphs ? { from, to } : undefined;
}
