import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { At } from '../problems/problems.ts';
import { Problems } from '../problems/problems.ts';
import { readTexts, type Content } from '../read/content.ts';
import { textOf } from '../read/text.ts';
import type { Locate } from '../read/yaml.ts';
import { template } from './dossier.ts';
import { articleSkeleton, claimSkeleton, eventSkeleton, nameSkeleton } from './skeletons.ts';
import { withEntry } from './with-entry.ts';

/** A text that somebody wrote: a field of a thing, a paragraph, a note. */
export interface WrittenText {
  /** `claim brief-suffices`; `site` for site.yaml. */
  thing: string;
  /** `source.title`; of an entry of a list, without its number. */
  field: string;
  text: string;
  at: At;
}

/** All texts of a content, thing by thing. */
export const writtenIn = ({ site, briefs, claims, names, events }: Content): WrittenText[] => [
  ...(site ? fieldsOf('site', site.value, site.at) : []),
  ...briefs.flatMap(({ slug, file, meta, at, blocks, footnotes }) => [
    ...fieldsOf(`article ${slug}`, meta, at),
    ...blocks.map(({ type, text, at }) => ({ thing: `article ${slug}`, field: type, text, at })),
    ...footnotes.map((note) => ({
      thing: `article ${slug}`,
      field: 'note',
      text: note.children.map((child) => textOf(child)).join(' '),
      at: { file, ...placeOf(note) },
    })),
  ]),
  ...claims.flatMap(({ id, file, meta, at, body }) => [
    ...fieldsOf(`claim ${id}`, meta, at),
    ...body.children.map((block) => ({
      thing: `claim ${id}`,
      field: 'account',
      text: textOf(block),
      at: { file, ...placeOf(block) },
    })),
  ]),
  ...names.flatMap(({ at, kind: _, ...fields }) => fieldsOf(`name ${fields.id}`, fields, at)),
  ...events.flatMap(({ at, ...fields }) => fieldsOf(`event ${fields.id}`, fields, at)),
];

const placeOf = ({ position }: { position?: { start: { line: number; column: number } } | undefined }) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Every text in a value, at whatever depth. */
function fieldsOf(thing: string, value: unknown, at: Locate, path: readonly (string | number)[] = []): WrittenText[] {
  if (typeof value === 'string')
    return [{ thing, field: path.filter((key) => typeof key === 'string').join('.'), text: value, at: at(...path) }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    fieldsOf(thing, inner, at, [...path, isList ? Number(key) : key]),
  );
}

/** The texts of the dossier that one begins with. */
export function exampleTexts(): WrittenText[] {
  const paths = globSync('**/*.{md,yaml}', { cwd: template }).map((path) => path.replaceAll('\\', '/'));
  return textsOf(new Map(paths.map((path) => [path, readFileSync(join(template, path), 'utf8')])));
}

/** The articles and the groups of claims of that dossier. */
export function exampleIds(): { articles: string[]; groups: string[] } {
  const texts = exampleTexts();
  return {
    articles: [...new Set(texts.flatMap(({ thing }) => (/^article (.*)/.exec(thing) ?? []).slice(1)))],
    groups: texts.filter(({ thing, field }) => thing === 'site' && field === 'groups.id').map(({ text }) => text),
  };
}

/** The texts of skeletons that are the same for whatever is new: they say what to write. */
export function skeletonTexts(): string[] {
  const [one, other] = [skeletons('one-2001', '2001'), skeletons('two-2002', '2002')].map(textsOf);
  const others = new Set(other!.map(({ text }) => text));
  return one!.map(({ text }) => text).filter((text) => others.has(text));
}

const skeletons = (id: string, date: string): Map<string, string> =>
  new Map([
    [`articles/${id}.md`, articleSkeleton(id, date)],
    [`claims/${id}.md`, claimSkeleton(id, id)],
    ['names/people.yaml', withEntry('', nameSkeleton(id))],
    ['timeline.yaml', withEntry('', eventSkeleton(id, date, id, 1))],
  ]);

const textsOf = (files: ReadonlyMap<string, string>): WrittenText[] =>
  writtenIn(readTexts(files, 'src/new/dossier', new Problems()));
