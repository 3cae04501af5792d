import { z } from 'zod';
import { address } from '../../common/site-data.ts';

const reference = z.strictObject({ '@id': address });
const name = z.strictObject({ '@id': address, '@type': z.literal('Person').optional(), name: z.string() });
const unknown = z.strictObject({ '@type': z.literal('Person'), name: z.literal('the author') });

const appearance = z
  .object({
    '@id': address,
    '@type': z.literal('CreativeWork'),
    text: z.string(),
    isPartOf: reference,
    author: z.array(z.union([name, unknown])).optional(),
  })
  .catchall(reference);

const claim = z.object({
  '@id': address,
  '@type': z.literal('Claim'),
  name: z.string(),
  text: z.string(),
  about: z.array(name),
  appearance: z.array(appearance),
});

const brief = z.object({
  '@id': address,
  '@type': z.literal('CreativeWork'),
  name: z.string(),
  alternateName: z.string(),
  abstract: z.string(),
  isBasedOn: z.looseObject({ '@type': z.literal('Article') }),
});

/** /claims.jsonld: every claim with its appearances, in the terms of schema.org and the Citation Typing Ontology. */
export const claimsGraphShape = z.looseObject({
  '@context': z.strictObject({ '@vocab': z.literal('https://schema.org/'), cito: z.url() }),
  '@id': address,
  '@type': z.literal('Dataset'),
  name: z.string(),
  description: z.string(),
  publisher: z.looseObject({ '@type': z.literal('Organization'), name: z.string() }).optional(),
  editor: z.array(z.strictObject({ '@type': z.literal('Person'), name: z.string() })).optional(),
  license: z.url().optional(),
  version: z.string().optional(),
  hasPart: z
    .array(z.discriminatedUnion('@type', [claim.catchall(z.array(reference)), brief]))
    .describe(
      'the briefs, each with the article that it is based on, and the claims, each with its appearances: the passages, their authors, and in cito: the verb for the stance',
    ),
});
