import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../src/read/json-schemas.ts';
import { fixture } from '../support/content.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.vscode/schemas');
const read = (path: string): string => readFileSync(path, 'utf8');

test('those that are committed are up to date: else run npm run schemas', () => {
  const committed = readdirSync(folder).map((name): [string, string] => [name, read(join(folder, name))]);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(jsonSchemas()));
});

test('editors know which schema is for which file', () => {
  const settings = JSON.parse(read(join(root, '.vscode/settings.json'))) as { 'yaml.schemas': Record<string, string> };
  const bound = Object.entries(settings['yaml.schemas']);
  expect(bound.filter(([schema]) => !existsSync(join(root, schema)))).toEqual([]);
  const files = bound.flatMap(([, pattern]) => globSync(pattern, { cwd: root }));
  expect(files.sort()).toEqual(globSync('content/**/*.yaml', { cwd: root }).sort());
});

describe.each([
  ['site.json', 'site.yaml'],
  ['names.json', 'names/people.yaml'],
  ['timeline.json', 'timeline.yaml'],
  ['brief.json', 'articles/abel-2001.md'],
  ['claim.json', 'claims/toll-shared.md'],
])('%s', (name, path) => {
  const schema = z.fromJSONSchema(JSON.parse(jsonSchemas().get(name)!));
  const value: unknown = parse(
    fixture('harbour')
      .get(path)!
      .replace(/^---\n([^]*?)\n---[^]*$/, '$1'),
  );
  const withField = (one: unknown): unknown =>
    Array.isArray(one) ? [withField(one[0])] : { ...(one as object), colour: 'red' };

  test('fits what an author wrote', () => expect(schema.safeParse(value).error).toBeUndefined());
  test('knows no other fields', () => expect(schema.safeParse(withField(value)).success).toBe(false));
});
