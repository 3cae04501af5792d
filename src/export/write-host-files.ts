import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './host-headers.ts';
import { licences } from './licences.ts';

/**
 * Writes into a built site what hosts read, and the licences of what readers are sent.
 * @param site absolute path of the built site
 * @param base the path that it is published at, with slashes at both ends
 * @param bundled folders of the packages that its scripts are bundled with
 */
export async function writeHostFiles(site: string, base: string, bundled: Iterable<string>): Promise<void> {
  await writeFile(join(site, '_headers'), headersFile(base));
  await writeFile(join(site, 'licences.txt'), await licences(bundled));
}
