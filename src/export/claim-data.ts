import type { Address } from '../cite/address.ts';
import type { AccountData, ClaimData, PositionData } from '../common/claim-data.ts';
import type { Account, Claim, Former, Position, Site } from '../link/model.ts';
import { isDisputed } from '../link/stances.ts';
import { locatorText } from '../read/locator.ts';
import { namesIn } from '../show/claim-page.ts';
import { claimPath, namePath, passagePath } from '../show/href.ts';
import { renderMarkdown } from '../show/html.ts';
import { locatorPath } from '../show/source-page.ts';
import { cellOf } from '../show/strip.ts';
import { tallyOf } from '../show/tally.ts';
import { siteDataOf } from './site-data.ts';

/** All that the page of a claim shows, as data. */
export const claimData = (claim: Claim, site: Pick<Site, 'meta'>, address: Address): ClaimData => ({
  id: claim.id,
  address: address(claimPath(claim)),
  title: claim.title,
  statement: claim.statement,
  former: daysOf(claim.former),
  group: claim.group.title,
  disputed: isDisputed(claim),
  tally: tallyOf(claim),
  differences: renderMarkdown(claim.body),
  accounts: claim.accounts.map((account) => accountData(account, address)),
  silent: claim.silent.map(({ slug, label }) => ({ article: slug, label })),
  relations: claim.relations.map(({ kind, claim: other }) => ({
    kind,
    claim: other.id,
    title: other.title,
    address: address(claimPath(other)),
  })),
  names: namesIn(claim).map((name) => ({ name: name.name, address: address(namePath(name)) })),
  site: siteDataOf(site.meta, address),
});

/** Former words with their days. */
export const daysOf = (former: readonly Former[]): ClaimData['former'] =>
  former.map(({ words, day }) => ({ words, day }));

function accountData({ article, claim, lead, positions }: Account, address: Address): AccountData {
  const { symbol, isMixed } = cellOf(claim, article);
  const ordered = [lead, ...positions.filter((position) => position !== lead)];
  return {
    article: article.slug,
    label: article.label,
    symbol,
    mixed: isMixed,
    positions: ordered.map((position) => positionData(position, address)),
  };
}

function positionData({ stance, isOwn, holders, passage }: Position, address: Address): PositionData {
  const { article, id, text, locator } = passage.paragraph;
  return {
    stance,
    own: isOwn,
    holders: holders.map(({ name }) => name),
    words: text.slice(passage.from, passage.to),
    address: address(passagePath(passage)),
    paragraph: id,
    locator: locatorText(locator),
    ...(article.source && { source: address(locatorPath(article, locator)) }),
  };
}
