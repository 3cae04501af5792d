import { z } from 'zod';
import { dateMisfit } from '../date-misfit.ts';
import { readDate } from '../dates.ts';
import { isVisible, unfitCharacters } from '../characters.ts';
import { leftoversOf } from '../leftovers.ts';

/** Ids that pages give to parts of their own, beside those of the content. */
const ofThePages =
  '(?:about-source|cite|compare|differences|glance|main|names|preview|relations|silent|successor|theme)$|' +
  '(?:cell|found|from|letter|marks|note|ref|share|sign)-';

/** Small letters, digits, single hyphens, in all what file systems bear; `p7` and the like are kept for paragraphs, some words for the pages. */
export const idPattern = new RegExp(`^(?!p\\d+[a-z]*$|${ofThePages}|.{81})[a-z0-9]+(?:-[a-z0-9]+)*$`);

export const id = z.string().regex(idPattern, 'an id has small letters, digits and single hyphens, 80 at most');

/** The id of something else: whether it is there is seen where files are linked, and the nearest is told there. */
export const reference = z.string().meta({ pattern: idPattern.source });

/** Plain words, shown as they stand. */
export const text = z
  .string()
  .trim()
  .normalize('NFC')
  .superRefine((value, { addIssue }) => {
    const [leftover] = leftoversOf(value);
    const [unfit] = unfitCharacters(value);
    if (!isVisible(value)) addIssue('it is empty');
    else if (leftover)
      addIssue(`“${leftover.found.slice(0, 40)}” would be shown as it stands, since no Markdown is read here`);
    else if (unfit) addIssue(`it holds a character that readers do not see or cannot read (${unfit.character})`);
  });

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'it is not an address of the web, which begins with https://',
});

/** A list that has nothing twice. */
export const distinct = <T extends z.ZodType>(
  item: T,
  keyOf: (value: z.output<T>) => unknown = (value) => value,
): z.ZodArray<T> =>
  z.array(item).superRefine((items, context) => {
    const keys = items.map(keyOf);
    keys.forEach((key, index) => {
      if (keys.indexOf(key) < index)
        context.addIssue({ code: 'custom', path: [index], message: `${JSON.stringify(key)} stands in the list twice` });
    });
  });

/** A list of references, each once. */
export const references = distinct(reference);

const single = String.raw`\d\d(?:XX|\dX|\d\d(?:-(?:[01]\d(?:-\d\d)?|2[1-4]))?)[?~%]?`;
const sayable = new RegExp(`^(?:${single}|${single}/(?:${single}|\\.\\.)?|(?:\\.\\.)?/${single})$`);

/**
 * Extended Date/Time Format (ISO 8601-2), as precise as the source is: `2019`, `2019-06`, `2016~`, `2006/2007`. Of its
 * forms those that pages can say in words.
 */
export const edtfDate = z.string().refine(
  (value) => {
    try {
      readDate(value);
      return sayable.test(value);
    } catch {
      return false;
    }
  },
  { error: ({ input }) => dateMisfit(String(input)) },
);
