import { stringify } from 'csv-stringify/sync';
import type { Position, Site } from '../link/model.ts';
import { articlePath, claimPath, paragraphPath, passagePath } from '../show/href.ts';
import { locatorText } from '../read/locator.ts';
import type { Address } from '../cite/address.ts';
import { holdersOf } from './holders.ts';
import type { ClaimsTableRow } from './shapes/claims-table.ts';

/**
 * Every position in a row: RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it as such, and a header.
 * @returns the text of claims.csv
 */
export function claimsTable({ claims }: Pick<Site, 'claims'>, address: Address): string {
  const positions = claims.flatMap(({ accounts }) => accounts.flatMap(({ positions }) => positions));
  return stringify(
    positions.map((position) => row(position, address)),
    { header: true, record_delimiter: 'windows', bom: true },
  );
}

function row(position: Position, address: Address): ClaimsTableRow {
  const { claim, passage, stance, isOwn } = position;
  const { paragraph } = passage;
  const { article } = paragraph;
  return {
    claim: claim.id,
    statement: claim.statement,
    article: article.slug,
    article_date: article.meta.date,
    stance,
    voice: isOwn ? 'own' : 'relayed',
    holder: holdersOf(position)
      .map((name) => name?.name ?? 'the author')
      .join('; '),
    words: paragraph.text.slice(passage.from, passage.to),
    // With a sign before them, since a spreadsheet takes 4-5 for a day in May.
    source_paragraphs: locatorText(paragraph.locator),
    passage_address: address(passagePath(passage)),
    paragraph_address: address(paragraphPath(paragraph)),
    article_address: address(articlePath(article)),
    claim_address: address(claimPath(claim)),
  };
}
