import type { Address } from '../../cite/address.ts';

/**
 * Makes the links of notes lead to one another, where they lead to pages of things that have a note: to a paragraph by the id of
 * its block, as Obsidian has it. A note of a thing lies in its folder, `articles/<slug>.md`.
 * @returns what does so for a note and the way from it to that of all: `../`, or nothing
 */
export function betweenNotes(address: Address): (note: string, up: '' | '../') => string {
  // As Markdown has it where a link leads.
  const site = RegExp.escape(address('/').replace(/[()]/g, '\\$&'));
  const page = new RegExp(`(?<=\\]\\()${site}((?:articles|claims|names)/[^/)]+)/(?:#(p[^)]*))?(?=\\))`, 'g');
  return (note, up) =>
    note.replace(page, (_, thing: string, block?: string) => `${up}${thing}.md${block ? `#^${block}` : ''}`);
}
