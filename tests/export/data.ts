import { glob } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { dataFiles, fieldsOf } from '../../src/export/data-files.ts';
import type { AnnotationsData } from '../../src/export/shapes/annotations.ts';
import { address, type Built } from './site.ts';

/** The data files of a built site. */
export function describeData(site: Built): void {
  /** The built files of a data file: of one with an id in its path, all. */
  const filesOf = (path: string): Promise<string[]> =>
    Array.fromAsync(glob(path.slice(1).replace(/<\w+>/, '*'), { cwd: site.path('') }));

  describe.each(dataFiles)('$path', ({ id, path, shape }) => {
    test('is what its schema says, whichever of them', async () => {
      const ajv = formats.default(new Ajv2020({ strict: true, allErrors: true }));
      const validate = ajv.compile(site.json(`schemas/${id}.json`));
      expect(validate(path === '/addresses.json' ? [{}] : {})).toBe(false);
      const files = await filesOf(path);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) {
        const text = site.text(file);
        const things = file.endsWith('.csv')
          ? (parse(text, { bom: true, columns: true }) as object[])
          : [JSON.parse(text) as object];
        expect(things.length, file).toBeGreaterThan(0);
        for (const thing of things) expect(validate(thing) ? [] : validate.errors, file).toEqual([]);
      }
    });

    test('is told of on the About page, with its fields', () => {
      const about = site.text('about/index.html');
      expect(about).toContain(`<code>${path.replace('<', '&lt;').replace('>', '&gt;')}</code>`);
      const fields = fieldsOf({ id, path, shape, what: '' });
      expect(fields.length).toBeGreaterThan(3);
      for (const { name } of fields) expect(about).toContain(`<code>${name}</code>`);
    });
  });

  test('who stands behind the site is said on the About page and in the data', () => {
    const standing = {
      publisher: 'Bay Press',
      editors: ['Jo Wharf', 'Li Quay'],
      version: '2',
      contact: 'errors@example.org',
    };
    expect(site.json('claims/joint-harbour/index.json')['site']).toMatchObject(standing);
    expect(site.json('articles/abel-2001/index.json')['site']).toMatchObject(standing);
    expect(site.json('claims.jsonld')).toMatchObject({ version: '2', license: 'https://example.org/cc0' });
    for (const words of ['Bay Press', 'Jo Wharf and Li Quay', 'CC0', 'errors@example.org'])
      expect(site.text('about/index.html')).toContain(words);
  });

  test('every passage is found by both selectors of its annotation', () => {
    const { first, total } = site.json('annotations.json') as unknown as AnnotationsData;
    expect(first.items).toHaveLength(total);
    for (const { target, body } of first.items) {
      const [fragment, quotation] = target.selector;
      const page = fromHtml(site.text(`${target.source.slice(address.length)}index.html`));
      expect(wordsOf(select(`[id="${fragment.value}"]`, page)!)).toBe(quotation.exact);
      expect(site.text(`${body[0].source.slice(address.length)}index.html`)).toBeTruthy();
    }
  });

  test('linked data expands to terms of schema.org and CiTO, and every claim has its appearances', async () => {
    const triples = (await jsonld.toRDF(site.json('claims.jsonld'), { safe: true } as object)) as unknown as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const vocabularies =
      /^(?:https:\/\/schema\.org\/|http:\/\/purl\.org\/spec\/cito\/|http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#type$)/;
    expect(triples.filter(({ predicate }) => !vocabularies.test(predicate.value))).toEqual([]);
    const count = (object: string): number => triples.filter((triple) => triple.object.value === object).length;
    expect(count('https://schema.org/Claim')).toBe(3);
    const rows = parse(site.text('claims.csv'), { bom: true }) as string[][];
    expect(triples.filter(({ predicate }) => predicate.value === 'https://schema.org/appearance').length).toBe(
      new Set(rows.slice(1).map((row) => `${row[0]} ${row[9]}`)).size,
    );
  });

  test('the table begins with the mark by which Excel knows UTF-8', () => {
    expect(site.text('claims.csv').startsWith('\uFEFFclaim,statement,article,')).toBe(true);
  });
}

/** The words of an element. */
const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
