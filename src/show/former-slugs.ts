import { slugOf } from '../address.ts';
import type { Gone } from '../link/model.ts';

/** The last part of a page's path, and those that it had before: files beside the page answer there, too. */
export const slugsOf = (address: string, gone: readonly Gone[]): string[] => [
  slugOf(address),
  ...gone
    .filter(({ isMoved, successor }) => isMoved && successor.address === address)
    .map((page) => slugOf(page.address)),
];
