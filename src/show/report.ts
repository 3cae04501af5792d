import type { Site } from '../link/model.ts';

/** What a message that reports an error is about, and to whom it goes. */
export interface ReportView {
  contact: string;
  what: string;
  words: string;
}

/** How an error in a page is reported; undefined where the site names nobody to write to. */
export const reportOf = ({ contact, title }: Site['meta'], name: string, words: string): ReportView | undefined =>
  contact === undefined ? undefined : { contact, what: `${title}: ${name}`, words };
