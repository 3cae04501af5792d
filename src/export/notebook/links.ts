import type { Address } from '../../cite/address.ts';
import type { Article, Claim, Name } from '../../link/model.ts';
import { articlePath, claimPath, namePath } from '../../show/href.ts';

/** Where the links of a note lead. */
export interface NoteLinks {
  article: (article: Pick<Article, 'slug'>, paragraph?: string) => string;
  claim: (claim: Pick<Claim, 'id'>) => string;
  name: (name: Pick<Name, 'id'>) => string;
}

/** To the pages of the site: for a note that is taken by itself. */
export const toPages = (address: Address): NoteLinks => ({
  article: (article, paragraph) => address(articlePath(article)) + (paragraph === undefined ? '' : `#${paragraph}`),
  claim: (claim) => address(claimPath(claim)),
  name: (name) => address(namePath(name)),
});

/** Files of the notes, in a folder of notes. */
export const noteFiles = {
  article: ({ slug }: Pick<Article, 'slug'>): string => `articles/${slug}.md`,
  claim: ({ id }: Pick<Claim, 'id'>): string => `claims/${id}.md`,
  name: ({ id }: Pick<Name, 'id'>): string => `names/${id}.md`,
};

/**
 * To the other notes of a folder; to a paragraph by the id of its block, as Obsidian has it.
 * @param up the way from the note to the folder: `../`, or nothing for a note that lies in it
 */
export const toNotes = (up: '' | '../'): NoteLinks => ({
  article: (article, paragraph) => up + noteFiles.article(article) + (paragraph === undefined ? '' : `#^${paragraph}`),
  claim: (claim) => up + noteFiles.claim(claim),
  name: (name) => up + noteFiles.name(name),
});
