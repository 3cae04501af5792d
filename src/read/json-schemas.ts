import { z } from 'zod';
import { briefSchema, claimSchema, namesSchema, siteSchema, timelineSchema } from './schemas.ts';

const schemas: Record<string, z.ZodType> = {
  brief: briefSchema,
  claim: claimSchema,
  names: namesSchema,
  site: siteSchema,
  timeline: timelineSchema,
};

/**
 * What editors can know of what authors may write: fields, which of them must be there, values out of a list. Of whatever
 * else the build demands, such as dates, they know only that it is a text.
 * @returns the text of each JSON Schema (draft 7, which all editors read) by the name of its file
 */
export const jsonSchemas = (): Map<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
