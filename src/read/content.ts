import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import type { Ledger } from '../ledger/entry.ts';
import { readLedger } from '../ledger/file.ts';
import { Problems, type At } from '../problems/problems.ts';
import { readBrief, type BriefFile } from './brief.ts';
import { readClaim, type ClaimFile } from './claim.ts';
import { idPattern, kinds, namesSchema, siteSchema, timelineSchema, type Kind } from './schemas.ts';
import type { EventEntry, NameEntry, SiteMeta } from './schemas.ts';
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
  ledger: Ledger | undefined;
  /** Original texts that the user brought in. */
  sources: SourceText[];
}

/**
 * Reads the folder that holds everything an author touches.
 * @param folder absolute path of `content/`
 * @param root the folder that problems name files from
 * @param withSources whether the originals in `sources/` are read as well
 * @throws if a file cannot be read; misfits inside files become problems
 */
export async function readContent(folder: string, root: string, problems: Problems, withSources = false): Promise<Content> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')) && (withSources || !path.startsWith('sources/')))
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
  const content: Content = { site: undefined, briefs: [], claims: [], names: [], events: [], ledger: undefined, sources: [] };
  for (const [path, text] of texts) readFileInto(content, path, `${folder}/${path}`, normal(text), problems);
  for (const [path, what] of [['site.yaml', 'the title, the question and the groups of claims'], ['timeline.yaml', 'the dated events']] as const)
    if (!texts.has(path)) problems.add('FileMissing', { file: `${folder}/${path}`, line: 1, column: 1 }, { what });
  return content;
}

/** Without the marks and line ends that some editors write. */
const normal = (text: string): string => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');

function readFileInto(content: Content, path: string, file: string, text: string, problems: Problems): void {
  const top: At = { file, line: 1, column: 1 };
  const [, folder = '', stem = '', extension] = /^(?:(\w+)\/)?([^/]+)\.(\w+)$/.exec(path) ?? [];
  const isMarkdown = extension === 'md';
  if (isMarkdown && (folder === 'articles' || folder === 'claims') && !idPattern.test(stem)) problems.add('IdInvalid', top, { id: stem });
  if (isMarkdown && folder === 'articles') {
    const brief = readBrief(text, file, stem, problems);
    if (brief) content.briefs.push(brief);
    else problems.excuse('ArticleUnknown', stem).excuse('ClaimWithoutPassage').excuse('DisagreementAbsent');
  } else if (isMarkdown && folder === 'claims') {
    const claim = readClaim(text, file, stem, problems);
    if (claim) content.claims.push(claim);
    else problems.excuse('ClaimUnknown', stem);
  } else if (folder === 'names' && extension === 'yaml' && Object.hasOwn(kinds, stem)) {
    const kind = stem as Kind;
    const entries = readEntries(text, file, namesSchema, problems);
    if (entries) content.names.push(...entries.map((entry) => ({ ...entry, kind })));
    else problems.excuse('NameUnknown');
  } else if (isMarkdown && folder === 'sources') {
    content.sources.push(readSourceText(text, file, stem));
  } else if (path === 'timeline.yaml') {
    content.events = readEntries(text, file, timelineSchema, problems) ?? [];
  } else if (path === 'addresses.json') {
    content.ledger = readLedger(text, file, problems);
  } else if (path === 'site.yaml') {
    content.site = readYaml(text, file, siteSchema, problems);
  } else {
    problems.add('FileUnexpected', top, { expected: (Object.hasOwn(expectedIn, folder) && expectedIn[folder]) || expectedIn['']! });
  }
}

const expectedIn: Record<string, string> = {
  '': 'site.yaml, timeline.yaml, addresses.json and the folders articles, claims, names and sources',
  articles: 'briefs, named <slug>.md',
  claims: 'claims, named <id>.md',
  sources: 'original texts, named <slug>.md',
  names: Object.keys(kinds).map((kind) => `${kind}.yaml`).join(', '),
};

function readEntries<T extends object>(text: string, file: string, schema: z.ZodType<T[]>, problems: Problems): Placed<T>[] | undefined {
  const yaml = readYaml(text, file, schema, problems);
  return yaml?.value.map((entry, index) => ({ ...entry, at: (...path: PropertyKey[]) => yaml.at(index, ...path) }));
}
