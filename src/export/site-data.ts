import type { Address } from '../cite/address.ts';
import type { SiteData } from '../common/site-data.ts';
import type { Site } from '../link/model.ts';

/** What a data file says of the site that it is of. */
export const siteDataOf = (
  { title, publisher, editors, licence, version, contact }: Site['meta'],
  address: Address,
): SiteData => ({
  title,
  address: address('/'),
  ...(publisher !== undefined && { publisher }),
  ...(editors && { editors: [...editors] }),
  ...(licence && { licence }),
  ...(version !== undefined && { version }),
  ...(contact !== undefined && { contact }),
});
