import { stringify } from 'csv-stringify/sync';
import type { Site } from '../link/model.ts';
import { articlePath, claimPath, paragraphPath, passagePath } from '../show/href.ts';
import type { Address } from '../cite/address.ts';

/** Every passage in a row: RFC 4180, UTF-8, with a header. A speaker who is not named is the article's author. */
export function claimsTable({ claims }: Pick<Site, 'claims'>, address: Address): string {
  const rows = claims.flatMap((claim) =>
    claim.accounts.flatMap(({ article, passages }) =>
      passages.map((passage) => ({
        claim: claim.id,
        statement: claim.statement,
        article: article.slug,
        article_date: article.meta.date,
        stance: passage.stance,
        speaker: passage.speaker?.name ?? article.authors.map(({ name }) => name).join('; '),
        words: passage.paragraph.text.slice(passage.from, passage.to),
        source_paragraphs: locator(passage.paragraph.locator),
        passage_address: address(passagePath(passage)),
        paragraph_address: address(paragraphPath(passage.paragraph)),
        article_address: address(articlePath(article)),
        claim_address: address(claimPath(claim)),
      })),
    ),
  );
  return stringify(rows, { header: true, record_delimiter: 'windows' });
}

const locator = ({ from, to }: { from: number; to: number }): string => (from === to ? `${from}` : `${from}-${to}`);
