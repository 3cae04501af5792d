import { z } from 'zod';
import { addressKinds } from '../../address.ts';

/** /addresses.json: every address that was ever published, for other sites to link by. */
export const addressesShape = z.array(
  z.strictObject({
    url: z.url(),
    kind: z.enum(addressKinds),
    title: z.string(),
    status: z.enum(['live', 'moved', 'withdrawn']),
    successor: z.url().optional().describe('where to look instead, if it moved or was withdrawn'),
  }),
);
