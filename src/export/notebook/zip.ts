import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Address } from '../../cite/address.ts';
import type { Site } from '../../link/model.ts';
import { briefNote } from './brief-note.ts';
import { claimNote } from './claim-note.ts';
import { noteFiles, toNotes } from './links.ts';
import { heading, link, listed, note, paragraph } from './markdown.ts';
import { nameNote } from './name-note.ts';

/** All notes of the dossier by their files, which link to one another. */
export function notes(site: Site, address: Address): Map<string, string> {
  const links = toNotes('../');
  return new Map([
    ['index.md', indexNote(site, address)],
    ...site.articles.map((article) => [noteFiles.article(article), briefNote(article, site, address, links)] as const),
    ...site.claims.map((claim) => [noteFiles.claim(claim), claimNote(claim, site, address, links)] as const),
    ...site.names.map((name) => [noteFiles.name(name), nameNote(name, address, links)] as const),
  ]);
}

function indexNote({ meta, articles, claims, names }: Site, address: Address): string {
  const links = toNotes('');
  const { title, question, introduction, publisher, editors, licence, version } = meta;
  return note({ title, publisher, editors, licence: licence?.url, version, url: address('/') }, [
    heading(1, title),
    paragraph(question),
    paragraph(introduction),
    ...listed(
      'Articles',
      articles.map((article) => [link(article.label, links.article(article)), `: ${article.meta.answer}`]),
    ),
    ...meta.groups.flatMap((group) =>
      listed(
        group.title,
        claims.filter((claim) => claim.group === group).map((claim) => [link(claim.title, links.claim(claim))]),
      ),
    ),
    ...listed(
      'Names',
      names.map((name) => [link(name.name, links.name(name))]),
    ),
  ]);
}

/** So that the same notes are the same bytes whenever and wherever they are packed. */
const always = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true };

/** The notes packed into a zip, in a folder of the dossier's id. */
export function zipOf(site: Site, address: Address): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [file, text] of notes(site, address))
    // One after the other: each that is packed takes a quarter of a mebibyte.
    zip.addReadStreamLazy(`${site.meta.id}/${file}`, always, (pack) => pack(null, Readable.from([Buffer.from(text)])));
  zip.end();
  return buffer(zip.outputStream);
}
