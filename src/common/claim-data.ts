import { z } from 'zod';
import { address, siteData } from './site-data.ts';

export const formerData = z.array(z.strictObject({ words: z.string(), day: z.iso.date() }));

const position = z.strictObject({
  stance: z.string(),
  own: z.boolean().describe('whether the article’s author holds it; else the author passes it on for the holders'),
  holders: z.array(z.string()).describe('who holds it besides the author, or instead'),
  words: z.string().describe('the marked words of the brief'),
  address: address.describe('of the passage'),
  paragraph: z.string().describe('the paragraph of the brief, as in "p7"'),
  locator: z.string().describe('the paragraphs of the source, as in "¶ 5"'),
  source: address.optional().describe('of those, on the machine of a user who has the source'),
});
/** A position as the data files have it. */
export type PositionData = z.infer<typeof position>;

const account = z.strictObject({
  article: z.string().describe('its slug'),
  label: z.string(),
  symbol: z
    .string()
    .describe('its cell in the strip: the stance of its lead, with "r-" before it where that is relayed'),
  mixed: z.boolean().describe('whether it takes other stances too'),
  positions: z.array(position).describe('the lead first'),
});
/** What one article does with a claim. */
export type AccountData = z.infer<typeof account>;

/** /claims/<id>/index.json: all that the page of a claim shows. */
export const claimShape = z.strictObject({
  id: z.string(),
  address,
  title: z.string(),
  statement: z.string().describe('one neutral sentence that can be affirmed or disputed'),
  former: formerData.describe('what the statement said before, each with the day on which it was written down'),
  group: z.string(),
  disputed: z.boolean().describe('whether the articles’ own stances hold a dispute and something else'),
  tally: z.string().describe('who does what with it, in a sentence'),
  differences: z.string().describe('how the accounts differ, as HTML'),
  accounts: z
    .array(account)
    .describe('by article, the earliest first: its label, its cell in the strip and its positions'),
  silent: z
    .array(z.strictObject({ article: z.string(), label: z.string() }))
    .describe('articles that take no position'),
  relations: z
    .array(z.strictObject({ kind: z.string(), claim: z.string(), title: z.string(), address }))
    .describe('other claims that it supports, contradicts or refines, or that do so to it'),
  names: z.array(z.strictObject({ name: z.string(), address })).describe('what it is about, and who holds positions'),
  site: siteData.describe('what it is from, and who stands behind it'),
});
export type ClaimData = z.infer<typeof claimShape>;
