import { fontFiles } from '#fonts';
import { addressOn, type Address } from './cite/address.ts';
import { articleCitation, briefCitation } from './cite/citations.ts';
import { citationFile, citationFormats, type CitationFormat } from './cite/formats.ts';
import { addressList } from './export/address-list.ts';
import { annotations } from './export/annotations.ts';
import { articleData } from './export/article-data.ts';
import { claimData } from './export/claim-data.ts';
import { claimsGraph } from './export/claims-graph.ts';
import { claimsTable } from './export/claims-table.ts';
import { robots, sitemap } from './export/crawlers.ts';
import { dataFiles, schemaOf } from './export/data-files.ts';
import { feed } from './export/feed.ts';
import { notesOf, zipOf, type Notes } from './export/notebook/zip.ts';
import type { Files, Made } from './export/write-files.ts';
import { firstList, wholeList } from './index/list.ts';
import type { Article, Claim, Site } from './link/model.ts';
import { articlePath, claimPath } from './show/href.ts';

/**
 * The files that stand beside the pages, by their path in the site: data, citations, notes, fonts, what the search asks for.
 * Beside a page they also stand where it was before.
 * @param url where the site is published, if that is known: what has whole addresses alone is left out otherwise
 */
export async function filesOf(site: Site, url: URL | undefined): Promise<Files> {
  const address = addressOn(url);
  const notes = notesOf(site, address);
  const { articles, claims } = site;
  return new Map([
    ...(url ? whole(site, address) : []),
    ['claims.csv', () => claimsTable(site, address)],
    ['claims.jsonld', () => JSON.stringify(claimsGraph(site, address), null, 1)],
    ['annotations.json', () => JSON.stringify(annotations(site, address))],
    ['addresses.json', () => JSON.stringify(addressList(site, address))],
    ['dossier.zip', () => zipOf(site, address, notes)],
    ['search-list/list.json', () => JSON.stringify(firstList(wholeList(site)))],
    ['search-list/whole.json', () => JSON.stringify(wholeList(site))],
    ...dataFiles.map((file): Entry => [`schemas/${file.id}.json`, () => JSON.stringify(schemaOf(file))]),
    ...(await fontFiles()).map(({ name, bytes }): Entry => [`fonts/${name}.woff2`, () => bytes]),
    ...articles.flatMap((article) => beside(articlePath(article), ofArticle(article, site, address, notes), site)),
    ...claims.flatMap((claim) => beside(claimPath(claim), ofClaim(claim, site, address, notes), site)),
  ]);
}

type Entry = [path: string, make: () => Made | Promise<Made>];

const whole = (site: Site, address: Address): Entry[] => [
  ['robots.txt', () => robots(address)],
  ['sitemap.xml', () => sitemap(site, address)],
  ['feed.xml', () => feed(site, address)],
];

const ofArticle = (article: Article, site: Site, address: Address, notes: Notes): Entry[] => [
  ['index.md', () => notes.article(article)],
  ['index.json', () => JSON.stringify(articleData(article, site, address))],
  ...(Object.keys(citationFormats) as CitationFormat[]).flatMap((format): Entry[] => [
    [citationFile(format, 'article'), () => articleCitation(article, address, format)],
    [citationFile(format, 'citation'), () => briefCitation(article, site, address, format)],
  ]),
];

const ofClaim = (claim: Claim, site: Site, address: Address, notes: Notes): Entry[] => [
  ['index.md', () => notes.claim(claim)],
  ['index.json', () => JSON.stringify(claimData(claim, site, address))],
];

/** Files put beside a page, and beside those that it was before. */
const beside = (page: string, files: readonly Entry[], { gone }: Site): Entry[] =>
  [
    page,
    ...gone.filter(({ isMoved, successor }) => isMoved && successor.address === page).map(({ address }) => address),
  ]
    .map((folder) => folder.slice(1))
    .flatMap((folder) => files.map(([name, make]): Entry => [folder + name, make]));
