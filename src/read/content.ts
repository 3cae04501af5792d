import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Problems, type At } from '../problems/problems.ts';
import { readBrief, type BriefFile } from './brief.ts';
import { readClaim, type ClaimFile } from './claim.ts';
import { readLedger, type LedgerFile } from './ledger.ts';
import { idPattern, namesSchema, siteSchema, timelineSchema } from './schemas.ts';
import type { EventEntry, Kind, NameEntry, SiteMeta } from './schemas.ts';
import { readSourceText, type SourceText } from './source-text.ts';
import { readYaml, type Locate, type Yaml } from './yaml.ts';

/** An entry of a list in YAML, with its place. */
export type Placed<T> = T & { at: Locate };

/** All that authors wrote, parsed once and checked file by file; what depends on two files is the link stage's. */
export interface Content {
  site: Yaml<SiteMeta> | undefined;
  briefs: BriefFile[];
  claims: ClaimFile[];
  names: (Placed<NameEntry> & { kind: Kind })[];
  events: Placed<EventEntry>[];
  /** Undefined before the first address was published. */
  ledger: LedgerFile | undefined;
  /** Original texts that the user brought in. */
  sources: SourceText[];
}

/**
 * Reads the folder that holds everything an author touches.
 * @param folder absolute path of `content/`
 * @param root the folder that problems name files from
 * @throws if a file cannot be read; misfits inside files become problems
 */
export async function readContent(folder: string, root: string, problems: Problems): Promise<Content> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(path, await readFile(join(folder, path), 'utf8'));
  return readTexts(texts, relative(root, folder).replaceAll('\\', '/'), problems);
}

/**
 * Reads the files of a content folder.
 * @param texts by their paths inside the folder
 * @param folder what problems call the folder
 */
export function readTexts(texts: ReadonlyMap<string, string>, folder: string, problems: Problems): Content {
  const content: Content = {
    site: undefined,
    briefs: [],
    claims: [],
    names: [],
    events: [],
    ledger: undefined,
    sources: [],
  };
  // It says which files belong under names/.
  const [first, ...others] = [...texts].sort(([a], [b]) => Number(b === 'site.yaml') - Number(a === 'site.yaml'));
  for (const [path, text] of first ? [first, ...others] : [])
    readFileInto(content, path, `${folder}/${path}`, normal(text), problems);
  for (const [path, what] of [
    ['site.yaml', 'the title, the question and the groups of claims'],
    ['timeline.yaml', 'the dated events'],
  ] as const)
    if (!texts.has(path)) problems.add('FileMissing', { file: `${folder}/${path}`, line: 1, column: 1 }, { what });
  return content;
}

/** Without the marks and line ends that some editors write. */
const normal = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

function readFileInto(content: Content, path: string, file: string, text: string, problems: Problems): void {
  const top: At = { file, line: 1, column: 1 };
  const [, folder = '', stem = '', extension] = /^(?:(\w+)\/)?([^/]+)\.(\w+)$/.exec(path) ?? [];
  const isMarkdown = extension === 'md';
  if (isMarkdown && (folder === 'articles' || folder === 'claims') && !idPattern.test(stem))
    problems.add('IdInvalid', top, { id: stem });
  if (isMarkdown && folder === 'articles') {
    const brief = readBrief(text, file, stem, problems);
    if (brief) content.briefs.push(brief);
    else problems.excuse('ArticleUnknown', stem).excuse('ClaimWithoutPassage').excuse('DisagreementAbsent');
  } else if (isMarkdown && folder === 'claims') {
    const claim = readClaim(text, file, stem, problems);
    if (claim) content.claims.push(claim);
    else problems.excuse('ClaimUnknown', stem);
  } else if (folder === 'names' && extension === 'yaml' && kindOf(content, stem)) {
    const kind = kindOf(content, stem)!;
    const entries = readEntries(text, file, namesSchema, problems);
    if (entries) content.names.push(...entries.map((entry) => ({ ...entry, kind })));
    else problems.excuse('NameUnknown');
  } else if (isMarkdown && folder === 'sources') {
    content.sources.push(readSourceText(text, file, stem));
  } else if (path === 'README.md') {
    // The author's reference, for people.
  } else if (path === 'timeline.yaml') {
    content.events = readEntries(text, file, timelineSchema, problems) ?? [];
  } else if (path === 'addresses.json') {
    content.ledger = readLedger(text, file, problems);
  } else if (path === 'site.yaml') {
    content.site = readYaml(text, file, siteSchema, problems);
  } else {
    problems.add('FileUnexpected', top, {
      expected: folder === 'names' ? namesFiles(content) : (expectedIn.get(folder) ?? expectedIn.get('')!),
    });
  }
}

/** The kind that a file under names/ is for; any, while site.yaml cannot be read. */
const kindOf = ({ site }: Content, id: string): Kind | undefined =>
  site ? site.value.kinds.find((kind) => kind.id === id) : { id, singular: id, plural: id };

const namesFiles = ({ site }: Content): string =>
  `the kinds of names that site.yaml declares: ${(site?.value.kinds ?? []).map(({ id }) => `${id}.yaml`).join(', ')}`;

const expectedIn = new Map([
  ['', 'site.yaml, timeline.yaml, addresses.json and the folders articles, claims, names and sources'],
  ['articles', 'briefs, named <slug>.md'],
  ['claims', 'claims, named <id>.md'],
  ['sources', 'original texts, named <slug>.md'],
]);

function readEntries<T extends object>(
  text: string,
  file: string,
  schema: z.ZodType<T[]>,
  problems: Problems,
): Placed<T>[] | undefined {
  const yaml = readYaml(text, file, schema, problems);
  return yaml?.value.map((entry, index) => ({ ...entry, at: (...path: PropertyKey[]) => yaml.at(index, ...path) }));
}
