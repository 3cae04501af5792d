import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { plurals, verbOf } from './counts.ts';
import type { Account, Article, Position } from '../link/model.ts';
import { isDisputed, isShared, ownStances } from '../link/stances.ts';
import type { Stance } from '../read/schemas.ts';
import { claimPath, href } from './href.ts';
import { stripOf, symbolOf } from './strip.ts';
import { pairSvg, signSvg, stripSvg } from './svg.ts';
import { listed } from './words.ts';

/** Whether a position is its article's lead in its own voice on a claim that others speak of too, if there are others at all. */
export function isMain(position: Position): boolean {
  const { claim } = position;
  const isAlone = claim.accounts.length + claim.silent.length === 1;
  return accountOf(position).lead === position && position.isOwn && (isShared(claim) || isAlone);
}

const accountOf = ({ claim, passage }: Position): Account =>
  claim.accounts.find(({ article }) => article === passage.paragraph.article)!;

/**
 * The sign behind a passage, a link to its claim: with its line in the margin where it is a lead, small and only on
 * demand elsewhere. The Tab key stops at one of a brief's signs of a claim.
 */
export function signOf(position: Position, articles: readonly Article[]): Element {
  const { claim, passage } = position;
  const { article } = passage.paragraph;
  const strip = stripOf(claim, articles, article);
  const symbol = symbolOf(position);
  const account = accountOf(position);
  const isLead = isMain(position);
  const isFirst = position === (isMain(account.lead) ? account.lead : account.positions[0]);
  const isClash = isLead && isDisputed(claim);
  const drawn = isClash ? pairSvg(symbol, opposing(position)) : signSvg(symbol);
  const side: ElementContent[] = isLead
    ? [h('span.side.line', { dataTitle: claim.title, ariaHidden: 'true' }, [stripSvg(strip)])]
    : [];
  const kind = isClash ? 'clash' : isLead ? 'lead' : 'minor';
  return h(
    'a.sign',
    {
      className: [kind],
      href: href(claimPath(claim)),
      dataClaim: claim.id,
      ariaLabel: heard(position, isClash),
      ...(!isFirst && { tabIndex: -1 }),
    },
    [drawn, ...side],
  );
}

/**
 * What is heard behind a passage: the stance, its holders where they are others than the author, and the claim, as
 * "disputes, where others affirm: Toll shared" or "Jonas Quist affirms: Toll shared".
 */
function heard(position: Position, isClash: boolean): string {
  const { claim, stance, isOwn, holders } = position;
  const names = listed(holders.map(({ name }) => name));
  const told = isOwn ? `${stance}${names && ` with ${names}`}` : `${names} ${verbOf(position)}`;
  const against = isClash ? `, where others ${plurals[opposing(position)]}` : '';
  return `${told}${against}: ${claim.title}`;
}

/** The stance that stands against a lead's on a disputed claim: the most frequent of the others. */
function opposing({ claim, stance }: Position): Stance {
  const others = ownStances(claim).filter((other) => (stance === 'disputes') !== (other === 'disputes'));
  const count = (one: Stance): number => others.filter((other) => other === one).length;
  return [...new Set(others)].reduce(
    (most, other) => (count(other) > count(most) ? other : most),
    others[0] ?? 'disputes',
  );
}
