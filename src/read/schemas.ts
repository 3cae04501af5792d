import edtf from 'edtf';
import { z } from 'zod';

/** What an author may write in YAML, field by field. Markdown bodies are read in brief.ts and claim.ts. */

/** What a passage does with its claim. */
export const stances = ['affirms', 'reports', 'qualifies', 'disputes', 'expects'] as const;
export type Stance = (typeof stances)[number];

/** The kinds of names, each with the file under content/names/ that holds them. */
export const kinds = {
  people: 'person',
  states: 'state',
  organisations: 'organisation',
  treaties: 'treaty or statement',
  weapons: 'weapon or system',
  exercises: 'exercise',
  places: 'place',
  events: 'event',
  ideas: 'idea',
  publications: 'publication',
} as const;
export type Kind = keyof typeof kinds;

export const claimRelations = ['supports', 'contradicts', 'refines'] as const;
export const nameRelations = [
  'part-of', 'member-of', 'office-in', 'works-for', 'made-by', 'party-to', 'located-in', 'see-also',
] as const;

/** Small letters, digits, single hyphens; `p7` and the like are kept for paragraphs. */
export const idPattern = /^(?!p\d+[a-z]*$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z.string().regex(idPattern, 'an id has small letters, digits and single hyphens');
const text = z.string().trim().min(1, 'it is empty');

/** Extended Date/Time Format (ISO 8601-2), as precise as the source is: `2019`, `2019-06`, `2016~`, `2006/2007`. */
export const edtfDate = z.string().refine((value) => {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}, 'it is not an EDTF date such as "2019", "2019-06" or "2019-06-05" (in quotation marks)');

/** CSL variables that describe the source, as far as something states them. */
const sourceVariables = {
  title: text.optional(),
  author: z.array(id).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  issued: edtfDate.optional(),
  URL: z.url().optional(),
};

/** The front matter of content/articles/<slug>.md. */
export const briefSchema = z.strictObject({
  /** Short name of the article, used wherever it is referred to. */
  label: text,
  /** Orders the articles; as precise as is known. */
  date: edtfDate,
  /** How many numbered paragraphs the source has: bounds the locators. */
  paragraphs: z.int().positive(),
  /** The article's answer to the site's question, in a line. */
  answer: text,
  /** The same in a sentence. */
  standfirst: text,
  /** What the supplied copy states of itself. */
  source: z.strictObject(sourceVariables),
  /** Evidence from outside the copy, each with where it is from. */
  outside: z
    .array(z.strictObject({ variable: z.enum(Object.keys(sourceVariables) as [keyof typeof sourceVariables]), value: text, note: text }))
    .default([]),
  /** Slugs this brief had before; each keeps a redirect. */
  formerly: z.array(id).default([]),
});
export type BriefMeta = z.infer<typeof briefSchema>;

/** The front matter of content/claims/<id>.md. */
export const claimSchema = z.strictObject({
  title: text,
  /** One neutral sentence that can be affirmed or disputed. */
  statement: text,
  /** Where the claim stands in the matrix: a group's id in content/site.yaml. */
  group: id,
  names: z.array(id).default([]),
  relations: z.partialRecord(z.enum(claimRelations), z.array(id)).default({}),
  /** Ids this claim had before; each keeps a redirect. */
  formerly: z.array(id).default([]),
});
export type ClaimMeta = z.infer<typeof claimSchema>;

/** A spelling; in another language than English as a one-key map from its BCP 47 tag, `ru: Шойгу`. */
const alias = z.union([text, z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'not a language tag'), text)]);

/** content/names/<kind>.yaml */
export const namesSchema = z.array(
  z.strictObject({
    id,
    /** The form readers know. */
    name: text,
    aliases: z.array(alias).default([]),
    /** One line, from what the articles say. */
    description: text,
    relations: z.partialRecord(z.enum(nameRelations), z.array(id)).default({}),
    formerly: z.array(id).default([]),
  }),
);
export type NameEntry = z.infer<typeof namesSchema>[number];

/** content/timeline.yaml */
export const timelineSchema = z.array(
  z.strictObject({
    id,
    date: edtfDate,
    text,
    names: z.array(id).default([]),
    /** By article, the source paragraphs that mention the event. */
    said: z.record(id, z.array(z.int().positive()).min(1)),
  }),
);
export type EventEntry = z.infer<typeof timelineSchema>[number];

/** content/site.yaml */
export const siteSchema = z.strictObject({
  title: text,
  /** The question that the articles answer. */
  question: text,
  /** Said of the site wherever it is described in one sentence. */
  description: text,
  /** A few sentences for the front page. */
  introduction: text,
  /** Groups of claims, in the order of the matrix. */
  groups: z.array(z.strictObject({ id, title: text })),
  /** The sharpest disagreements, each introduced by the editor. */
  disagreements: z.array(z.strictObject({ claim: id, introduction: text })).default([]),
});
export type SiteMeta = z.infer<typeof siteSchema>;
