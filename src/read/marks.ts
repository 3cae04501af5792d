import type { Link, Parent, PhrasingContent } from 'mdast';
import type { At, Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { linkPlaces, type LinkPlaces } from './link-places.ts';
import { atNode, writtenOf, type Manuscript } from './manuscript.ts';
import { idPattern, type Stance } from './schemas.ts';
import { readStances } from './stances.ts';
import { textOf } from './text.ts';

/** Who holds a stance: the id of a name, or `author`. */
export interface MarkedHolder {
  id: string;
  at: At;
}

/** What a mark says of one claim. */
export interface MarkedPosition {
  claim: string;
  /** Where the claim is named. */
  at: At;
  stance: Stance;
  /** Whether this passage says best where the article stands. */
  isLead: boolean;
  /** Empty means the article's author. */
  holders: readonly MarkedHolder[];
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
  /** Where the name is named. */
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

const privateSchemes = /^(?:claim|name|source):/;

/** Reads a link where no marks can stand. */
export function readPlainLink(link: Link, where: string, manuscript: Manuscript, problems: Problems): void {
  if (privateSchemes.test(link.url)) problems.add('MarkMisplaced', atNode(manuscript.file, link), { where });
  else readMark(link, manuscript, problems);
}

/**
 * Reads one link: a mark for the private schemes `claim:` and `name:`, the link itself for a web address,
 * undefined (and a problem) for anything else. Locators (`source:`) are read by the paragraph that they close.
 */
export function readMark(
  link: Link,
  manuscript: Manuscript,
  problems: Problems,
): ClaimMark | NameMark | Link | undefined {
  const [, scheme, rest = ''] = /^(claim|name):(.*)$/s.exec(link.url) ?? [];
  if (!hasWords(link, manuscript, problems)) return undefined;
  if (!scheme) {
    if (isWebAddress(link.url)) return link;
    const at = linkPlaces(link, manuscript).target(link.url);
    problems.excuse('ClaimWithoutPassage').excuse('DisagreementAbsent').add('SchemeUnknown', at, { url: link.url });
    return undefined;
  }
  const places = linkPlaces(link, manuscript);
  if (/[\s"“”]/.test(rest)) {
    const reason = 'its target holds a blank or a quotation mark';
    problems
      .excuse('ClaimWithoutPassage')
      .excuse('DisagreementAbsent')
      .add('MarkUnread', places.target(rest), { reason });
    return undefined;
  }
  if (scheme === 'name') {
    if (link.title) problems.add('MarkUnread', places.title(link.title), { reason: 'a name has no stance' });
    return { type: 'nameMark', name: rest, at: places.target(rest, 'name:'.length), children: link.children };
  }
  const [, joined = '', passage] = /^([^#]*)(?:#(.*))?$/s.exec(rest) ?? [];
  if (passage !== undefined && !idPattern.test(passage))
    problems.excuse('IdDuplicate', passage).add('IdInvalid', places.target(`#${passage}`), { id: passage });
  const claims = joined.split('+');
  const positions = readPositions(claims, link.title ?? '', places, problems);
  const at = atNode(manuscript.file, link);
  return { type: 'claimMark', id: passage ?? claims[0]!, positions, at, children: link.children };
}

/** An address of the web becomes a link by itself, and in pointed brackets anything with a colon does. */
function hasWords(link: Link, manuscript: Manuscript, problems: Problems): boolean {
  const at = atNode(manuscript.file, link);
  if (!writtenOf(manuscript, link).startsWith('[')) {
    if (!isWebAddress(link.url)) problems.add('MarkUnread', at, { reason: 'it has no words of its own' });
    return isWebAddress(link.url);
  }
  if (!isVisible(textOf(link))) problems.add('WordsMissing', at, { what: 'mark or link' });
  return true;
}

const isWebAddress = (url: string): boolean =>
  /^mailto:[^@\s]+@[^@\s]+$/.test(url) || (/^https?:\/\/[^/\s]/.test(url) && URL.canParse(url));

/** A stance for each claim in their order, joined by " + ", or one for all. */
function readPositions(
  claims: readonly string[],
  title: string,
  places: LinkPlaces,
  problems: Problems,
): MarkedPosition[] {
  const stated = readStances(title, places, problems);
  const isWhole = stated.every(({ stance }) => stance !== undefined);
  if (isWhole && stated.length > 1 && stated.length !== claims.length)
    problems.add('StanceCount', places.title(title), { claims: claims.length, stances: stated.length });
  let offset = 'claim:'.length;
  return claims.map((claim, index) => {
    const at = places.target(claim, offset);
    offset += claim.length + 1;
    if (claims.indexOf(claim) < index) problems.add('ClaimTwice', at, { id: claim });
    const { stance = 'affirms', ...held } = stated[index] ?? stated[0]!;
    // A stance that cannot be read stops the build; the rest of the mark is checked all the same.
    return { claim, at, stance, ...held };
  });
}
