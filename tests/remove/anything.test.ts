import { expect, test } from 'vitest';
import { fixture, siteOf, type Files } from '../support/content.ts';
import { withLedger } from '../problems/cases.ts';
import type { Removable } from '../../src/remove/remove.ts';
import { settled } from './removal.ts';

/** All that a dossier has, by kind and id. */
function things(files: Files): [Removable, string][] {
  const { articles, claims, names, events } = siteOf(files);
  return [
    ...articles.map(({ slug }): [Removable, string] => ['article', slug]),
    ...claims.map(({ id }): [Removable, string] => ['claim', id]),
    ...names.map(({ id }): [Removable, string] => ['name', id]),
    ...events.map(({ id }): [Removable, string] => ['event', id]),
    ...articles.flatMap(({ slug, sections }) =>
      sections.flatMap(({ heading }): [Removable, string][] => (heading ? [['heading', `${slug}#${heading.id}`]] : [])),
    ),
  ];
}

test.each(['harbour', 'cable'])(
  'anything of the %s can be removed, and nothing is asked',
  (name) => {
    // An original is put aside by the command.
    const files = withLedger(new Map([...fixture(name)].filter(([path]) => !path.startsWith('sources/'))));
    const refused = things(files).filter(([kind, id]) => {
      try {
        settled(files, kind, id);
        return false;
      } catch (error) {
        if (error instanceof Error && error.message.includes('wrote an article, or holds positions alone')) return true;
        throw error;
      }
    });
    expect(refused.map(([kind]) => kind).filter((kind) => kind !== 'name')).toEqual([]);
    expect(refused.length).toBeLessThan(things(files).length / 3);
  },
  60_000,
);
