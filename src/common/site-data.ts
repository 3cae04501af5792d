import { z } from 'zod';

/** A web address; where it is not known where the site is published, its path. */
export const address = z
  .string()
  .regex(/^(?:https?:\/\/|\/)/)
  .meta({ format: 'uri-reference' });

/** The site that a data file is of, and who stands behind it; what is not given is left out. */
export const siteData = z.strictObject({
  title: z.string(),
  address,
  publisher: z.string().optional(),
  editors: z.array(z.string()).optional(),
  licence: z.strictObject({ name: z.string(), url: z.url() }).optional(),
  version: z.string().optional(),
  contact: z.string().optional(),
});
export type SiteData = z.infer<typeof siteData>;
