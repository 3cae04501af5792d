import { z } from 'zod';
import { formerData } from '../../common/claim-data.ts';
import { address, siteData } from '../../common/site-data.ts';

const span = {
  from: z.int().nonnegative().describe('where it begins in the text, in UTF-16 units'),
  to: z.int().nonnegative().describe('where it ends'),
};

const passage = z.strictObject({
  id: z.string(),
  address,
  ...span,
  words: z.string(),
  former: formerData,
  positions: z.array(
    z.strictObject({
      claim: z.string().describe('its id'),
      title: z.string(),
      address: address.describe('of the claim'),
      stance: z.string(),
      own: z.boolean(),
      lead: z.boolean().describe('whether it says best where the article stands'),
      holders: z.array(z.string()),
    }),
  ),
});

const paragraph = z.strictObject({
  id: z.string(),
  address,
  text: z.string(),
  html: z.string().describe('the same without marks, as HTML'),
  locator: z.array(z.int().positive()).describe('the source paragraphs that it renders'),
  former: formerData,
  notes: z.array(z.string()).describe('ids of the notes that it refers to'),
  passages: z.array(passage),
  mentions: z.array(z.strictObject({ name: z.string(), address, ...span })),
});
export type ParagraphData = z.infer<typeof paragraph>;

const tombstone = z.strictObject({
  id: z.string(),
  title: z.string(),
  words: z.string(),
  successor: address.describe('where to look instead'),
});

/** /articles/<slug>/index.json: all that the page of a brief shows. */
export const articleShape = z.strictObject({
  id: z.string().describe('its slug'),
  address,
  label: z.string().describe('what it is called throughout the site'),
  date: z.string().describe('of the article, in EDTF, as precise as is known'),
  answer: z.string().describe('its answer to the site’s question, in a line'),
  standfirst: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), address, affiliation: z.string().optional() })),
  facts: z
    .array(
      z.strictObject({ variable: z.string(), value: z.string(), outside: z.boolean(), note: z.string().optional() }),
    )
    .describe('what is known of the article, by CSL variable; "outside" is what its supplied copy does not state'),
  citations: z
    .strictObject({ brief: z.looseObject({}), article: z.looseObject({}) })
    .describe('CSL-JSON of the brief and of the article itself'),
  sections: z
    .array(
      z.strictObject({
        id: z.string().optional(),
        heading: z.string().optional(),
        address: address.optional(),
        paragraphs: z.array(paragraph),
      }),
    )
    .describe('headings and paragraphs in reading order, with passages, their positions, and mentions of names'),
  notes: z.array(z.strictObject({ id: z.string(), html: z.string() })).describe('editor’s notes'),
  withdrawn: z.array(tombstone).describe('what stood here once'),
  site: siteData.describe('what it is from, and who stands behind it'),
});
export type ArticleData = z.infer<typeof articleShape>;
