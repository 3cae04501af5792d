import { z } from 'zod';
import { distinct, id, reference, references, text } from './values.ts';

/** What a passage does with its claim. */
export const stances = ['affirms', 'qualifies', 'disputes', 'expects'] as const;
export type Stance = (typeof stances)[number];

export const claimRelations = ['supports', 'contradicts', 'refines'] as const;

/** The front matter of content/claims/<id>.md. */
export const claimSchema = z.strictObject({
  title: text,
  /** One neutral sentence that can be affirmed or disputed. */
  statement: text,
  /** Where the claim stands among the others: a group's id in content/site.yaml. */
  group: reference,
  /** What the claim is about; who holds it is computed from the marks. */
  names: references.default([]),
  relations: z.partialRecord(z.enum(claimRelations), references).default({}),
  /** Ids this claim had before, or of claims that were merged into it; each keeps a redirect. */
  formerly: distinct(id).default([]),
});
export type ClaimMeta = z.infer<typeof claimSchema>;
