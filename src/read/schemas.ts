import { z } from 'zod';
import { readDate } from './dates.ts';

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
  'part-of',
  'member-of',
  'office-in',
  'works-for',
  'made-by',
  'party-to',
  'located-in',
  'see-also',
] as const;

/** Ids that pages give to parts of their own, beside those of the content. */
const ofThePages = '(?:main|theme|found|silent|differences|relations|names)$|(?:found|note|ref|share)-';

/** Small letters, digits, single hyphens; `p7` and the like are kept for paragraphs, some words for the pages. */
export const idPattern = new RegExp(`^(?!p\\d+[a-z]*$|${ofThePages})[a-z0-9]+(?:-[a-z0-9]+)*$`);

const id = z.string().regex(idPattern, 'an id has small letters, digits and single hyphens');
const text = z.string().trim().min(1, 'it is empty');

/** A list that has nothing twice. */
const distinct = <T extends z.ZodType>(item: T, keyOf: (value: z.output<T>) => unknown = (value) => value) =>
  z.array(item).superRefine((items, context) => {
    const keys = items.map(keyOf);
    keys.forEach((key, index) => {
      if (keys.indexOf(key) < index)
        context.addIssue({ code: 'custom', path: [index], message: `${JSON.stringify(key)} stands in the list twice` });
    });
  });

const single = String.raw`\d\d(?:XX|\dX|\d\d(?:-\d\d(?:-\d\d)?)?)[?~%]?`;
const sayable = new RegExp(`^(?:${single}|${single}/(?:${single}|\\.\\.)?|(?:\\.\\.)?/${single})$`);

/**
 * Extended Date/Time Format (ISO 8601-2), as precise as the source is: `2019`, `2019-06`, `2016~`, `2006/2007`. Of its forms
 * those that pages can say in words.
 */
export const edtfDate = z.string().refine((value) => {
  try {
    readDate(value);
    return sayable.test(value);
  } catch {
    return false;
  }
}, 'it is not an EDTF date such as "2019", "2019-06", "2019-06-05", "2016~" or "2006/2007" (in quotation marks)');

/** CSL variables that describe the source, as far as something states them. */
const sourceVariables = {
  title: text.optional(),
  author: distinct(id).optional(),
  'container-title': text.optional(),
  publisher: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  issued: edtfDate.optional(),
  URL: z.url({ protocol: /^https?$/, error: 'it is not an address of the web' }).optional(),
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
    .array(
      z
        .strictObject({
          variable: z.enum(Object.keys(sourceVariables) as [keyof typeof sourceVariables]),
          value: text,
          note: text,
        })
        .refine(({ variable, value }) => variable !== 'issued' || edtfDate.safeParse(value).success, {
          path: ['value'],
          message: 'it is not an EDTF date',
        }),
    )
    .default([]),
  /** Slugs this brief had before; each keeps a redirect. */
  formerly: distinct(id).default([]),
});
export type BriefMeta = z.infer<typeof briefSchema>;

/** The front matter of content/claims/<id>.md. */
export const claimSchema = z.strictObject({
  title: text,
  /** One neutral sentence that can be affirmed or disputed. */
  statement: text,
  /** Where the claim stands in the matrix: a group's id in content/site.yaml. */
  group: id,
  names: distinct(id).default([]),
  relations: z.partialRecord(z.enum(claimRelations), distinct(id)).default({}),
  /** Ids this claim had before; each keeps a redirect. */
  formerly: distinct(id).default([]),
});
export type ClaimMeta = z.infer<typeof claimSchema>;

/** A spelling; in another language than English as a one-key map from its BCP 47 tag, `ru: Шойгу`. */
const alias = z.union([
  text,
  z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), text).refine((byTag) => Object.keys(byTag).length === 1),
]);

/** content/names/<kind>.yaml */
export const namesSchema = z.array(
  z.strictObject({
    id,
    /** The form readers know. */
    name: text,
    aliases: distinct(alias).default([]),
    /** One line, from what the articles say. */
    description: text,
    relations: z.partialRecord(z.enum(nameRelations), distinct(id)).default({}),
    /** Ids this name had before; each keeps a redirect. */
    formerly: distinct(id).default([]),
  }),
);
export type NameEntry = z.infer<typeof namesSchema>[number];

/** Another spelling of a name. */
export interface Alias {
  readonly text: string;
  /** BCP 47 tag; undefined for English and for spellings of no particular language. */
  readonly lang: string | undefined;
}

/** The other spellings that an author gives of a name. */
export const aliasesOf = ({ aliases }: Pick<NameEntry, 'aliases'>): Alias[] =>
  aliases.flatMap((alias): Alias[] =>
    typeof alias === 'string'
      ? [{ text: alias, lang: undefined }]
      : Object.entries(alias).map(([lang, text]) => ({ text, lang })),
  );

/** content/timeline.yaml */
export const timelineSchema = z.array(
  z.strictObject({
    id,
    date: edtfDate,
    text,
    names: distinct(id).default([]),
    /** By article, the source paragraphs that mention the event. */
    said: z.record(id, distinct(z.int().positive()).min(1)),
  }),
);
export type EventEntry = z.infer<typeof timelineSchema>[number];

/** content/site.yaml */
export const siteSchema = z.strictObject({
  /** Names the dossier for ever, whatever its title becomes. */
  id,
  title: text,
  /** The question that the articles answer. */
  question: text,
  /** Said of the site wherever it is described in one sentence. */
  description: text,
  /** A few sentences for the front page. */
  introduction: text,
  /** Groups of claims, in the order of the matrix. */
  groups: distinct(z.strictObject({ id, title: text }), (group) => group.id),
  /** The sharpest disagreements, each introduced by the editor. */
  disagreements: distinct(z.strictObject({ claim: id, introduction: text }), ({ claim }) => claim).default([]),
});
export type SiteMeta = z.infer<typeof siteSchema>;
