import { z } from 'zod';
import { address } from '../../common/site-data.ts';
import { addressKinds } from '../../address.ts';

/** /addresses.json: every address that was ever published, for other sites to link by. */
export const addressesShape = z.array(
  z.strictObject({
    url: address,
    kind: z.enum(addressKinds),
    title: z.string(),
    status: z.enum(['live', 'moved', 'withdrawn']),
    successor: address.optional().describe('where to look instead, if it moved or was withdrawn'),
  }),
);
export type AddressesData = z.infer<typeof addressesShape>;
