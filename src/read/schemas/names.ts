import { z } from 'zod';
import { distinct, id, references, text } from './values.ts';

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

const scripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

/** Whether a text begins with a language tag that was to stand before it: `ru;`, `de:`, `zh-Hant` with a script. */
function isTagged(text: string): boolean {
  const [, script, end] = /^[a-z]{2,3}(?:-([A-Z][a-z]{3})|-[A-Za-z0-9]+)*\s*([:;=：\s])/.exec(text) ?? [];
  return end !== undefined && (/\S/.test(end) || (script !== undefined && scripts.of(script) !== undefined));
}

/** A spelling; in another language than English as a one-key map from its BCP 47 tag, `ru: Фосс`. */
const alias = z.union([
  text.refine((value) => !isTagged(value), {
    message: 'behind a language tag stand a colon and a blank, as in "ru: Фосс"',
  }),
  z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), text)
    .refine(
      (byTag) => Object.keys(byTag).length === 1,
      'expected is one language tag with a text behind it (ru: Фосс)',
    ),
]);

/** content/names/<kind>.yaml */
export const namesSchema = z.array(
  z.strictObject({
    id,
    /** The form readers know. */
    name: text,
    /** The form under which indexes list it, where that is another: `Voss, Petra`. EPUB's term. */
    'file-as': text.optional(),
    aliases: distinct(alias).default([]),
    /** One line, from what the articles say. */
    description: text,
    /** Not linked in running text, since it is everywhere; it is searched, counted and listed like any other. */
    quiet: z.boolean().default(false),
    /** Names whose spelling is part of this one's and that are meant too wherever this one stands. */
    includes: references.default([]),
    relations: z.partialRecord(z.enum(nameRelations), references).default({}),
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
