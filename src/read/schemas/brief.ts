import { z } from 'zod';
import { dateMisfit } from '../date-misfit.ts';
import { distinct, edtfDate, id, reference, text, webAddress } from './values.ts';

/** An author: a name's id, or that with the post that the article gives. */
const author = z.union([
  reference.transform((name) => ({ name, affiliation: undefined })),
  z.strictObject({ name: reference, affiliation: text }),
]);

/** CSL variables that describe the source, as far as something states them. */
const sourceVariables = {
  title: text.optional(),
  author: distinct(author, (value) => (value as { name: string }).name).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  issued: edtfDate.optional(),
  URL: webAddress.optional(),
};

const outsideFact = z
  .strictObject({
    variable: z.enum(Object.keys(sourceVariables) as [keyof typeof sourceVariables]),
    value: text,
    note: text,
  })
  .refine(({ variable, value }) => variable !== 'issued' || edtfDate.safeParse(value).success, {
    path: ['value'],
    error: ({ input }) => dateMisfit(String((input as { value: string }).value)),
  });

/** More than any article has. */
export const mostParagraphs = 10_000;

/** The front matter of content/articles/<slug>.md. */
export const briefSchema = z
  .strictObject({
    /** Short name of the article, used wherever it is referred to. */
    label: text,
    /** Orders the articles; as precise as is known. */
    date: edtfDate,
    /** How many numbered paragraphs the source has: bounds the locators. */
    paragraphs: z.int().min(1).max(mostParagraphs),
    /** The article's answer to the site's question, in a line. */
    answer: text,
    /** The same in a sentence. */
    standfirst: text,
    /** What the supplied copy states of itself. */
    source: z.strictObject(sourceVariables),
    /** Evidence from outside the copy, each with where it is from. */
    outside: distinct(outsideFact, ({ variable }) => variable).default([]),
    /** Slugs this brief had before; each keeps a redirect. */
    formerly: distinct(id).default([]),
  })
  .superRefine(({ source, outside }, context) =>
    outside.forEach(({ variable }, index) => {
      if (source[variable] !== undefined)
        context.addIssue({ code: 'custom', path: ['outside', index, 'variable'], message: 'source states it already' });
    }),
  );
export type BriefMeta = z.infer<typeof briefSchema>;
