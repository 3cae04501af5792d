import { z } from 'zod';
import { distinct, edtfDate, id, reference, references, text } from './values.ts';

/** content/timeline.yaml */
export const timelineSchema = z.array(
  z.strictObject({
    id,
    date: edtfDate,
    text,
    names: references.default([]),
    /** By article, the source paragraphs that mention the event. */
    said: z.record(reference, distinct(z.int().positive()).min(1)),
  }),
);
export type EventEntry = z.infer<typeof timelineSchema>[number];
