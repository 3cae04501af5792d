import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, InlineCode, Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { suggestionKinds } from '../../src/check/suggestion-kinds.ts';
import { isDisputed } from '../../src/link/stances.ts';
import { addressProblems } from '../../src/problems/addresses.ts';
import { briefProblems } from '../../src/problems/briefs.ts';
import { catalogue } from '../../src/problems/catalogue.ts';
import { fileProblems } from '../../src/problems/files.ts';
import { markProblems } from '../../src/problems/marks.ts';
import { referenceProblems } from '../../src/problems/references.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';
import {
  briefSchema,
  claimRelations,
  claimSchema,
  nameRelations,
  namesSchema,
  siteSchema,
  stances,
  timelineSchema,
} from '../../src/read/schemas.ts';
import { textOf } from '../../src/read/text.ts';
import { edited, fixture, load } from '../support/content.ts';

const text = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
const reference = parseMarkdown(text);

/** All nodes of a type below a heading of the second level; below all of them without one. */
function under<N extends Nodes>(type: N['type'], section?: string): N[] {
  const found: N[] = [];
  let current = '';
  for (const node of reference.children) {
    if (node.type === 'heading' && node.depth === 2) current = textOf(node);
    else if (section === undefined || current === section)
      visit(node, type, (one) => {
        found.push(one as N);
      });
  }
  return found;
}

/** What stands as code in the first cells of a table's rows. */
const firstCells = ({ children: [, ...rows] }: Table): string[] =>
  rows.flatMap(({ children: [cell] }) =>
    (cell?.children ?? []).flatMap((child) => (child.type === 'inlineCode' ? [child.value] : [])),
  );

const coded = (section: string): string[] => under<InlineCode>('inlineCode', section).map(({ value }) => value);

/** The examples that say in which file they belong, by it; those of the walk belong to a dossier of their own. */
const walked = new Set(under<Code>('code', 'Ten minutes'));
const examples = new Map(
  [
    ...Map.groupBy(
      under<Code>('code').filter((code) => !walked.has(code)),
      ({ meta }) => meta ?? '',
    ),
  ]
    .filter(([path]) => path)
    .map(([path, codes]) => [path, `${codes.map(({ value }) => value).join('\n')}\n`]),
);

const schemas = {
  articles: briefSchema,
  claims: claimSchema,
  names: namesSchema,
  'site.yaml': siteSchema,
  'timeline.yaml': timelineSchema,
};

/** What stands under a keyword anywhere in a JSON Schema. */
const gathered = (schema: unknown, keyword: 'properties' | 'required'): string[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, value]) => [
        ...(key === keyword ? (Array.isArray(value) ? value : Object.keys(value as object)) : []),
        ...gathered(value, keyword),
      ]);

describe.each(Object.entries(schemas))('the section on %s', (section, schema) => {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const fields = [...new Set(gathered(json, 'properties'))];
  const required = new Set(gathered(json, 'required'));
  const lines = under<Code>('code', section).flatMap(({ value }) => value.split('\n'));
  const comments = (field: string): string[] =>
    lines.flatMap((line) => new RegExp(`(?<![\\w-])${field}: .*# (\\w.*)`).exec(line)?.[1] ?? []);

  test('shows every field, with a comment on what it is for', () => {
    expect(fields).not.toEqual([]);
    expect(fields.filter((field) => !comments(field).length)).toEqual([]);
  });

  test('says which of them must be there', () => {
    expect(fields.filter((field) => comments(field).some((comment) => comment.startsWith('must')))).toEqual(
      fields.filter((field) => required.has(field)),
    );
  });
});

test('all stances and relations are listed, and the kinds that every dossier has', () => {
  expect(under<Table>('table', 'articles').map(firstCells)).toContainEqual([...stances]);
  expect(coded('claims')).toEqual(expect.arrayContaining([...claimRelations]));
  expect(coded('names')).toEqual(expect.arrayContaining([...nameRelations]));
  expect(coded('site.yaml')).toEqual(
    expect.arrayContaining(siteSchema.shape.kinds.parse(undefined).map(({ id }) => id)),
  );
});

test('messages name sections that are there', () => {
  const headings = reference.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? [textOf(node)] : [],
  );
  for (const file of ['site.yaml', 'timeline.yaml', 'articles/a.md', 'claims/a.md', 'names/people.yaml']) {
    const { hint } = catalogue.FieldInvalid({ field: '', reason: '', file: `content/${file}` });
    expect(headings).toContain(/content\/README\.md, under (.*)\.$/.exec(hint)?.[1]);
  }
});

test('all problems are explained, in the groups of the catalogue, and none besides', () => {
  const groups = [fileProblems, briefProblems, markProblems, referenceProblems, addressProblems];
  expect(under<Table>('table', 'Problems').map(firstCells)).toEqual(groups.map((group) => Object.keys(group)));
});

test('all suggestions are explained, and none besides', () => {
  expect(under<Table>('table', 'Suggestions').flatMap(firstCells)).toEqual(Object.keys(suggestionKinds));
});

describe('the examples', () => {
  test('make a site together', () => {
    const { site, problems } = load(examples);
    expect(problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`)).toEqual([]);
    expect(site?.articles.map(({ slug }) => slug)).toEqual(['lind-2011', 'herald-2014']);
  });

  test('show every stance', () => {
    const { site } = load(examples);
    const shown = site?.claims.flatMap(({ accounts }) =>
      accounts.flatMap(({ positions }) => positions.map(({ stance }) => stance)),
    );
    expect([...new Set(shown)].sort()).toEqual([...stances].sort());
  });

  test('clash where an article disputes what another affirms, not where it expects it', () => {
    const isClash = (files: Parameters<typeof load>[0]) =>
      isDisputed(load(files).site!.claims.find(({ id }) => id === 'county-pays')!);
    expect(isClash(examples)).toBe(false);
    expect(isClash(edited(examples, 'articles/lind-2011.md', '"expects + ', '"disputes + '))).toBe(true);
  });

  test('are held against each other', () => {
    const spoilt = edited(examples, 'timeline.yaml', 'herald-2014', 'herald-2015');
    expect(load(spoilt).problems.map(({ code }) => code)).toEqual(['ArticleUnknown']);
  });
});

test('all words that briefs are spoken of in are explained before they are used', () => {
  const terms = (under<Table>('table', '')[0]?.children.slice(1) ?? []).map(({ children: [cell] }) => textOf(cell!));
  expect(terms.join(', ').split(', ')).toEqual(
    expect.arrayContaining(['brief', 'locator', 'claim', 'mark', 'stance', 'holder', 'lead', 'mention', 'address']),
  );
});

test('the reference is no part of the content, whatever stands in it', () => {
  const files = new Map(fixture('harbour')).set('README.md', text);
  expect(load(files).problems.map(({ at, code }) => `${at.file} ${code}`)).toEqual([]);
  expect(load(new Map(files).set('READ.md', text)).problems).not.toEqual([]);
});
