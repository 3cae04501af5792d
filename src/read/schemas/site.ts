import { z } from 'zod';
import { distinct, id, reference, text, webAddress } from './values.ts';

/** A kind of names: the file content/names/<id>.yaml, and what one and many of them are called. */
const kind = z.strictObject({ id, singular: text, plural: text });
export type Kind = z.infer<typeof kind>;

/** The kinds that every dossier has, since people and organisations write articles and hold positions. */
export const people: Kind = { id: 'people', singular: 'person', plural: 'people' };
const organisations: Kind = { id: 'organisations', singular: 'organisation', plural: 'organisations' };
const given = [people, organisations];

/** Whether a dossier has a kind though site.yaml may not declare it. */
export const isGivenKind = ({ id }: Kind): boolean => given.some((kind) => kind.id === id);

/** Of all kinds those that site.yaml declares itself, in its order. */
export const declaredKinds = (kinds: readonly Kind[]): Kind[] => kinds.filter((kind) => !given.includes(kind));

/** The format of content that this software reads; it counts up where content written before must be changed by hand. */
export const currentFormat = 1;

const format = z.literal(currentFormat, {
  error: ({ input }) => {
    const is = `this software reads format ${currentFormat}`;
    if (input === undefined)
      return `it is missing: write "format: ${currentFormat}" if the content was made for this software`;
    if (typeof input !== 'number') return `expected is a number: ${is}`;
    return input > currentFormat
      ? `${is}, and the content is newer: take a newer release of the software`
      : `${is}, and the content is older: change it as the release notes say, then write the number`;
  },
});

/** content/site.yaml */
export const siteSchema = z.strictObject({
  /** The format that all of the content is written in. */
  format,
  /** Tells this dossier from others; it is never shown. */
  id,
  title: text,
  /** The question that the articles answer. */
  question: text,
  /** Said of the site wherever it is described in one sentence. */
  description: text,
  /** A few sentences for the front page. */
  introduction: text,
  /** Groups of claims, in the order of the table. */
  groups: distinct(z.strictObject({ id, title: text }), (group) => group.id),
  /** Kinds of names, in the order of the index: people and organisations, before the others if they are not among them. */
  kinds: distinct(kind, ({ id }) => id)
    .default([])
    .transform((kinds) => [...given.filter(({ id }) => kinds.every((one) => one.id !== id)), ...kinds]),
  /** The sharpest disagreements, each introduced by the editor. */
  disagreements: distinct(z.strictObject({ claim: reference, introduction: text }), ({ claim }) => claim).default([]),
  /** Who publishes the site, as a citation names it. */
  publisher: text.optional(),
  /** Who wrote the briefs and answers for them: cited as their authors, each as in `Mary Smith`. */
  editors: distinct(text).min(1, 'it is empty').optional(),
  /** What others may do with the briefs, and where that is told. */
  licence: z.strictObject({ name: text, url: webAddress }).optional(),
  /** Which state of the site this is, in quotation marks. */
  version: text.optional(),
  /** The e-mail address to which readers report errors. */
  contact: z.email('it is not an e-mail address').optional(),
});

/** The fields that say who stands behind the site: where one is not given, nothing takes its place. */
export const standing = ['publisher', 'editors', 'licence', 'version', 'contact'] as const satisfies (keyof SiteMeta)[];

export type SiteMeta = z.infer<typeof siteSchema>;
