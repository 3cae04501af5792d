import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Address } from '../../cite/address.ts';
import { onceFor } from '../../common/once-for.ts';
import type { Article, Claim, Site } from '../../link/model.ts';
import { articlePath, claimPath, namePath } from '../../show/href.ts';
import { briefNote } from './brief-note.ts';
import { claimNote } from './claim-note.ts';
import { betweenNotes } from './links.ts';
import { heading, link, listed, note, paragraph } from './markdown.ts';
import { nameNote } from './name-note.ts';

/** Briefs and claims as notes whose links lead to pages: for those that are taken by themselves. */
export interface Notes {
  article: (article: Article) => string;
  claim: (claim: Claim) => string;
}

/** The notes of a site, each of which is written once. */
export const notesOf = (site: Site, address: Address): Notes => ({
  article: onceFor((article) => briefNote(article, site, address)),
  claim: onceFor((claim) => claimNote(claim, site, address)),
});

function indexNote({ meta, articles, claims, names }: Site, address: Address): string {
  const { title, question, introduction, publisher, editors, licence, version } = meta;
  return note({ title, publisher, editors, licence: licence?.url, version, url: address('/') }, [
    heading(1, title),
    paragraph(question),
    paragraph(introduction),
    ...listed(
      'Articles',
      articles.map((article) => [link(article.label, address(articlePath(article))), `: ${article.meta.answer}`]),
    ),
    ...meta.groups.flatMap((group) =>
      listed(
        group.title,
        claims.filter((claim) => claim.group === group).map((claim) => [link(claim.title, address(claimPath(claim)))]),
      ),
    ),
    ...listed(
      'Names',
      names.map((name) => [link(name.name, address(namePath(name)))]),
    ),
  ]);
}

/** So that the same notes are the same bytes whenever and wherever they are packed. */
const always = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** All notes of a dossier, which link to one another, packed into a zip in a folder of the dossier's id. */
export function zipOf(site: Site, address: Address, notes: Notes): Promise<Buffer> {
  const linked = betweenNotes(address);
  const zip = new ZipFile();
  // One after the other: each that is packed takes a quarter of a mebibyte.
  const add = (path: string, note: () => string): void =>
    zip.addReadStreamLazy(`${site.meta.id}${path}.md`, always, (pack) =>
      pack(null, Readable.from([Buffer.from(linked(note(), path === '/index' ? '' : '../'))])),
    );
  add('/index', () => indexNote(site, address));
  for (const article of site.articles) add(noteAt(articlePath(article)), () => notes.article(article));
  for (const claim of site.claims) add(noteAt(claimPath(claim)), () => notes.claim(claim));
  for (const name of site.names) add(noteAt(namePath(name)), () => nameNote(name, address));
  zip.end();
  return buffer(zip.outputStream);
}

const noteAt = (page: string): string => page.slice(0, -1);
