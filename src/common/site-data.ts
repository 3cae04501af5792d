import { z } from 'zod';

/** The site that a data file is of, and who stands behind it; what is not given is left out. */
export const siteData = z.strictObject({
  title: z.string(),
  address: z.url(),
  publisher: z.string().optional(),
  editors: z.array(z.string()).optional(),
  licence: z.strictObject({ name: z.string(), url: z.url() }).optional(),
  version: z.string().optional(),
  contact: z.string().optional(),
});
export type SiteData = z.infer<typeof siteData>;
