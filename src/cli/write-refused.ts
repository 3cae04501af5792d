import { refused } from '../problems/refused.ts';

const refusals = ['EACCES', 'EPERM', 'EROFS'];

/**
 * Waits for work that writes, and says so in words if the system does not let it.
 * @param place absolute path of what is written to
 */
export async function orSayWhere<T>(place: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!refusals.includes(String(code))) throw error;
    throw refused(
      `Nothing can be written to ${place}: ${message}.`,
      'A build writes to .cache/ and .astro/ in the checkout, and to the folder of the built site and beside it: build in a copy that is yours, or name another folder with --outDir.',
    );
  }
}
