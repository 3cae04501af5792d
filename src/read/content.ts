import { relative } from 'node:path';
import { Problems } from '../problems/problems.ts';
import { isBounded, isOfSize } from './bounds.ts';
import type { BriefFile } from './brief.ts';
import type { ClaimFile } from './claim.ts';
import { withoutUnfit } from './characters.ts';
import { decode, hasConflict, normal } from './decode.ts';
import { excuseAll, readerOf, type Placed } from './files.ts';
import { readFolder, type Found } from './folder.ts';
import { homeOf } from './home.ts';
import type { LedgerFile } from './ledger.ts';
import type { Manuscript } from './manuscript.ts';
import { parseAhead } from './parse-ahead.ts';
import { remembered } from './remembered.ts';
import type { EventEntry, Kind, NameEntry, SiteMeta } from './schemas.ts';
import type { SourceText } from './source-text.ts';
import type { Yaml } from './yaml.ts';

export type { Placed } from './files.ts';

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
 * @param withSources whether the originals in `sources/` are read as well
 */
export async function readContent(
  folder: string,
  root: string,
  problems: Problems,
  withSources = false,
): Promise<Content> {
  const name = relative(root, folder).replaceAll('\\', '/');
  const found = await readFolder(folder);
  if (found) {
    await parseAhead(markdownIn(found, name));
    return readTexts(withSources ? found : withoutSources(found), name, problems);
  }
  problems.add('FileMissing', { file: name, line: 1, column: 1 }, { what: 'all that authors write' });
  return nothing();
}

/** The texts of briefs and claims, as far as they can be read; of what cannot, reading tells. */
const markdownIn = (found: ReadonlyMap<string, Found>, folder: string): string[] =>
  [...found].flatMap(([path, file]) =>
    file instanceof Uint8Array && /^(?:articles|claims)\/[^/]+\.md$/.test(path)
      ? (manuscriptAt(`${folder}/${path}`, file, new Problems())?.text ?? [])
      : [],
  );

const withoutSources = (found: ReadonlyMap<string, Found>): ReadonlyMap<string, Found> =>
  new Map([...found].filter(([path]) => !path.startsWith('sources/')));

const nothing = (): Content => ({
  site: undefined,
  briefs: [],
  claims: [],
  names: [],
  events: [],
  ledger: undefined,
  sources: [],
});

/**
 * Reads the files of a content folder.
 * @param found by their paths inside the folder
 * @param folder what problems call the folder
 */
export function readTexts(found: ReadonlyMap<string, Found>, folder: string, problems: Problems): Content {
  problems.folder = folder;
  const content = nothing();
  // It says which files belong under names/.
  const ordered = [...found].sort(([a], [b]) => Number(b === 'site.yaml') - Number(a === 'site.yaml'));
  const homes = new Set<string>();
  for (const [path, file] of ordered) {
    const home = readOne(content, path, `${folder}/${path}`, file, problems);
    if (home) homes.add(home);
  }
  for (const [path, what, command] of needed(content))
    if (![...found.keys(), ...homes].some((other) => other === path || other.startsWith(`${path}/`))) {
      excuseAll(path, problems);
      problems.add('FileMissing', { file: `${folder}/${path}`, line: 1, column: 1 }, { what, command });
    }
  return content;
}

/** What a dossier cannot do without. */
function needed({ site }: Content): [path: string, what: string, command?: string][] {
  const kinds = (site?.value.kinds ?? []).filter(({ id }) => id !== 'people' && id !== 'organisations');
  return [
    ['site.yaml', 'the title, the question and the groups of claims'],
    ['timeline.yaml', 'the dated events'],
    ['articles', 'the briefs', 'article <slug>'],
    ...kinds.map(({ id, plural }): [string, string, string] => [
      `names/${id}.yaml`,
      `the ${plural} that site.yaml declares`,
      `name <id> --kind ${id}`,
    ]),
  ];
}

/**
 * Reads one file.
 * @returns where it belongs, if it is at a place where nothing is read
 */
function readOne(content: Content, path: string, file: string, found: Found, problems: Problems): string | undefined {
  // The author's reference, for people.
  if (path === 'README.md') return undefined;
  const top = { file, line: 1, column: 1 };
  const reader = readerOf(path, content);
  if (typeof found === 'object' && 'is' in found) {
    excuseAll(path, problems);
    problems.add('FileUnreadable', top, found);
    return undefined;
  }
  const { home } = remembered(`home of ${file}`, found, problems, () => ({ home: homeOf(path, beginning(found)) }))!;
  if (!reader.read || (home && /^(?:articles|claims|sources)\//.test(path))) {
    excuseAll(path, problems);
    if (home) excuseAll(home, problems);
    problems.add('FileUnexpected', top, {
      expected: reader.expected,
      home: home && `${file.slice(0, -path.length)}${home}`,
    });
    return home;
  }
  const manuscript = manuscriptAt(file, found, problems);
  if (!manuscript || !reader.read(manuscript, problems)) excuseAll(path, problems);
  return undefined;
}

const beginning = (found: string | Uint8Array): string =>
  typeof found === 'string' ? found : new TextDecoder().decode(found.subarray(0, 10_000));

const manuscriptAt = (file: string, found: string | Uint8Array, problems: Problems): Manuscript | undefined =>
  remembered(`text of ${file}`, found, problems, () => manuscriptOf(file, found, problems));

/** A file as a text that can be read; undefined, and a problem, if it cannot. */
function manuscriptOf(file: string, found: string | Uint8Array, problems: Problems): Manuscript | undefined {
  if (!isOfSize(file, found.length, problems)) return undefined;
  const text = typeof found === 'string' ? found : decode(found, file, problems);
  if (text === undefined) return undefined;
  const manuscript = { file, text: normal(text) };
  // The ledger knows how its two sides are joined.
  if (file.endsWith('.json')) return manuscript;
  // What a user brought in was written elsewhere.
  const clean = withoutUnfit(manuscript, file.startsWith(`${problems.folder}/sources/`) ? new Problems() : problems);
  return !hasConflict(clean, problems) && isBounded(clean, problems) ? clean : undefined;
}
