import type { z } from 'zod';
import type { Problems } from '../problems/problems.ts';
import { readBrief } from './brief.ts';
import { readClaim } from './claim.ts';
import type { Content } from './content.ts';
import { readLedger } from './ledger.ts';
import type { Manuscript } from './manuscript.ts';
import { remembered } from './remembered.ts';
import { idPattern, namesSchema, siteSchema, timelineSchema, type Kind } from './schemas.ts';
import { readSourceText } from './source-text.ts';
import { readYaml, type Locate } from './yaml.ts';

/** An entry of a list in YAML, with its place. */
export type Placed<T> = T & { at: Locate };

/** What is done with the files of a folder, or with a file of its own. */
interface Reader {
  /** Adds a file to the content; false if its problems kept it from being read. Undefined where nothing is read. */
  read: ((manuscript: Manuscript, problems: Problems) => boolean) | undefined;
  /** What belongs here. */
  expected: string;
}

/** Says how the file at a path is read. */
export function readerOf(path: string, content: Content): Reader {
  const [, folder = '', stem = '', extension = ''] = /^(?:(\w+)\/)?([^/]+?)(\.\w+)?$/.exec(path) ?? [];
  const readers = folder ? folders : singles;
  const reader = Object.hasOwn(readers, folder || stem + extension) ? readers[folder || stem + extension] : undefined;
  const isRead = reader && (!folder || (reader.extension === extension && reader.belongs?.(stem, content) !== false));
  return {
    read: isRead ? (manuscript, problems) => reader.read(content, manuscript, stem, problems) : undefined,
    expected:
      (folder && reader?.expected(content)) ||
      'site.yaml, timeline.yaml, addresses.json and the folders articles, claims, names and sources',
  };
}

interface FileReader {
  extension?: string;
  belongs?: (stem: string, content: Content) => boolean;
  expected: (content: Content) => string;
  read: (content: Content, manuscript: Manuscript, stem: string, problems: Problems) => boolean;
}

const folders: Record<string, FileReader> = {
  articles: {
    extension: '.md',
    expected: () => 'briefs, named <slug>.md',
    read: (content, manuscript, slug, problems) =>
      isId(slug, manuscript, problems) &&
      push(
        content.briefs,
        remembered(manuscript.file, manuscript.text, problems, () => readBrief(manuscript, slug, problems)),
      ),
  },
  claims: {
    extension: '.md',
    expected: () => 'claims, named <id>.md',
    read: (content, manuscript, id, problems) =>
      isId(id, manuscript, problems) &&
      push(
        content.claims,
        remembered(manuscript.file, manuscript.text, problems, () => readClaim(manuscript, id, problems)),
      ),
  },
  names: {
    extension: '.yaml',
    belongs: (kind, content) => kindOf(content, kind) !== undefined,
    expected: ({ site }) =>
      `the kinds of names that site.yaml declares: ${(site?.value.kinds ?? []).map(({ id }) => `${id}.yaml`).join(', ')}`,
    read: (content, manuscript, stem, problems) => {
      const kind = kindOf(content, stem)!;
      const entries = readEntries(manuscript, namesSchema, problems);
      content.names.push(...(entries ?? []).map((entry) => ({ ...entry, kind })));
      return entries !== undefined;
    },
  },
  sources: {
    extension: '.md',
    expected: () => 'original texts, named <slug>.md',
    read: ({ sources }, { text, file }, slug) => push(sources, readSourceText(text, file, slug)),
  },
};

const singles: Record<string, FileReader> = {
  'site.yaml': {
    expected: () => '',
    read: (content, manuscript, _, problems) => {
      const { text, file } = manuscript;
      content.site = remembered(manuscript.file, manuscript.text, problems, () =>
        readYaml(text, file, siteSchema, problems),
      );
      return content.site !== undefined;
    },
  },
  'timeline.yaml': {
    expected: () => '',
    read: (content, manuscript, _, problems) =>
      push(content.events, ...(readEntries(manuscript, timelineSchema, problems) ?? [])),
  },
  'addresses.json': {
    expected: () => '',
    read: (content, manuscript, _, problems) => {
      const { text, file } = manuscript;
      content.ledger = remembered(manuscript.file, manuscript.text, problems, () => readLedger(text, file, problems));
      return true;
    },
  },
};

function push<T>(list: T[], ...items: (T | undefined)[]): boolean {
  const read = items.filter((item) => item !== undefined);
  list.push(...read);
  return read.length === items.length;
}

function isId(stem: string, { file }: Manuscript, problems: Problems): boolean {
  if (!idPattern.test(stem)) problems.add('IdInvalid', { file, line: 1, column: 1 }, { id: stem });
  return idPattern.test(stem);
}

/** The kind that a file under names/ is for; any, while site.yaml cannot be read. */
const kindOf = ({ site }: Content, id: string): Kind | undefined =>
  site ? site.value.kinds.find((kind) => kind.id === id) : { id, singular: id, plural: id };

/** The places in an entry of a list. */
const within = (at: Locate, index: number): Locate =>
  Object.assign((...path: PropertyKey[]) => at(index, ...path), {
    key: (...path: PropertyKey[]) => at.key(index, ...path),
  });

function readEntries<T extends object>(
  manuscript: Manuscript,
  schema: z.ZodType<T[]>,
  problems: Problems,
): Placed<T>[] | undefined {
  const { text, file } = manuscript;
  const yaml = remembered(manuscript.file, manuscript.text, problems, () => readYaml(text, file, schema, problems));
  return yaml?.value.map((entry, index) => ({ ...entry, at: within(yaml.at, index) }));
}

/** Keeps quiet about what only follows where the file at a path cannot be read: what it holds seems not to exist. */
export function excuseAll(path: string, problems: Problems): void {
  const [folder, stem = ''] = path.replace(/\.\w+$/, '').split('/');
  if (folder === 'names') problems.excuse('NameUnknown');
  if (folder === 'claims') excuseId('ClaimUnknown', stem, problems);
  if (folder !== 'articles') return;
  excuseId('ArticleUnknown', stem, problems);
  problems.excuse('ClaimWithoutPassage').excuse('DisagreementAbsent').excuse('EventUnsaid');
}

/** For a whole folder, all ids; for a file, the id that its name would be. */
function excuseId(code: 'ClaimUnknown' | 'ArticleUnknown', stem: string, problems: Problems): void {
  if (!stem) problems.excuse(code);
  for (const id of [stem, stem.toLowerCase()]) problems.excuse(code, id);
}
