import { z } from 'zod';
import { address } from '../../common/site-data.ts';

/** A row of /claims.csv: one position. */
export const claimsTableShape = z.strictObject({
  claim: z.string().describe('the claim’s id'),
  statement: z.string().describe('what it says'),
  article: z.string().describe('the article’s slug'),
  article_date: z.string().describe('in EDTF, as precise as is known'),
  stance: z.string().describe('affirms, qualifies, disputes or expects'),
  voice: z.enum(['own', 'relayed']).describe('“own” if the article’s author holds it, else “relayed”'),
  holder: z.string().describe('who holds it, several separated by semicolons'),
  words: z.string().describe('the marked words of the brief'),
  source_paragraphs: z.string().describe('of the article'),
  passage_address: address,
  paragraph_address: address,
  article_address: address,
  claim_address: address,
});
export type ClaimsTableRow = z.infer<typeof claimsTableShape>;
