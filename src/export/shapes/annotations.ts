import { z } from 'zod';
import { address } from '../../common/site-data.ts';

const selector = z.tuple([
  z.strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
    value: z.string(),
  }),
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
]);

const annotation = z.strictObject({
  id: address,
  type: z.literal('Annotation'),
  motivation: z.literal('linking'),
  body: z.tuple([
    z.strictObject({ type: z.literal('SpecificResource'), source: address, purpose: z.literal('linking') }),
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string(),
      format: z.literal('text/plain'),
      language: z.literal('en'),
      purpose: z.literal('classifying'),
    }),
  ]),
  target: z.strictObject({ source: address, selector }),
});
export type AnnotationData = z.infer<typeof annotation>;

/** /annotations.json: every position as a Web Annotation, https://www.w3.org/TR/annotation-model/, in one collection. */
export const annotationsShape = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: address,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  total: z.int().nonnegative().describe('how many annotations there are'),
  creator: z.array(z.strictObject({ type: z.literal('Person'), name: z.string() })).optional(),
  rights: z.url().optional(),
  first: z
    .strictObject({
      id: address,
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(annotation),
    })
    .describe(
      'all of them: the body is the claim with the stance in words, the target the passage by fragment and quotation',
    ),
});
export type AnnotationsData = z.infer<typeof annotationsShape>;
