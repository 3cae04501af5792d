import { expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import type { Removable } from '../../src/remove/remove.ts';
import { stillCounted, stillTold } from '../../src/remove/still-told.ts';
import { edited, fixture, type Files } from '../support/content.ts';
import { withLedger } from '../problems/cases.ts';
import { changes, settled, without } from './removal.ts';

const harbour = withLedger(fixture('harbour'));
const abel = 'articles/abel-2001.md';

test('a claim goes out of marks, relations and disagreements, and its words stay', () => {
  const { after, gone } = settled(harbour, 'claim', 'joint-harbour');
  expect(after.has('claims/joint-harbour.md')).toBe(false);
  expect(after.get(abel)).toContain('in 1998, they made one harbour of two, at least in law.');
  expect(after.get(abel)).toContain('from the start. Its master calls the single harbour a fiction, and [he](name:');
  expect(after.get('claims/toll-shared.md')).toBe(
    harbour.get('claims/toll-shared.md')!.replace(/relations:\n.*\n/, ''),
  );
  expect(after.get('site.yaml')).toBe(harbour.get('site.yaml')!.replace(/disagreements:\n.*\n.*\n/, ''));
  expect(gone).toContain('/claims/joint-harbour/ /claims/');
  expect(gone).toContain('/articles/abel-2001/#joint-harbour /articles/abel-2001/#p1');
});

test('an article goes with the claims and events of which it alone speaks', () => {
  const { after, gone } = settled(harbour, 'article', 'gazette-2003');
  expect(changes(new Map([...harbour].filter(([path]) => after.has(path))), after)).toEqual([
    '- site.yaml: disagreements:',
    '- site.yaml:   - claim: joint-harbour',
    '- site.yaml:     introduction: Whether there is one harbour or two is still open.',
    '- timeline.yaml:     gazette-2003: [1]',
    '- timeline.yaml: - id: tolls-1999',
    '- timeline.yaml:   date: "1998/1999"',
    '- timeline.yaml:   text: Tollen keeps the tolls of the first two years.',
    '- timeline.yaml:   names: [tollen]',
    '- timeline.yaml:   said:',
    '- timeline.yaml:     gazette-2003: [2]',
  ]);
  expect(gone).toContain('/articles/gazette-2003/ /articles/');
  expect(gone).toContain('/timeline/#tolls-1999 /timeline/');
  const alone = settled(harbour, 'article', 'abel-2001');
  expect([...harbour.keys()].filter((path) => !alone.after.has(path))).toEqual([abel, 'claims/breakwater-built.md']);
});

test('of names, those to which nothing leads that stays', () => {
  const clause = '- { id: ninth-clause, name: ninth clause, description: So. }\n';
  const office =
    '- { id: guild-rules, name: Guild rules, description: So., relations: { see-also: [ninth-clause] } }\n';
  const path = 'names/treaties.yaml';
  const files = new Map(harbour).set(path, harbour.get(path)! + clause);
  expect(settled(files, 'article', 'abel-2001').after.get(path)).toBe(harbour.get(path));
  const referred = new Map(files).set(path, files.get(path)! + office);
  expect(settled(referred, 'article', 'abel-2001').after.get(path)).toBe(referred.get(path));
});

test('where its label or the number of articles is still told of is said', () => {
  const left = readTexts(without(harbour, 'article', 'gazette-2003'), 'content', new Problems());
  expect(stillCounted(3, left)).toEqual(['content/site.yaml:4', 'content/site.yaml:5']);
  expect(stillCounted(2, left)).toEqual(['content/site.yaml:4', 'content/site.yaml:5']);
  expect(stillTold('Gazette 2003', left)).toEqual([
    'content/claims/joint-harbour.md:7',
    'content/claims/toll-shared.md:9',
  ]);
});

test('a name goes out of marks, lists and relations, and its words stay', () => {
  const files = edited(harbour, abel, '"disputes; jonas-quist"', '"disputes; jonas-quist, pilot-guild"');
  const { after, gone } = settled(files, 'name', 'pilot-guild');
  expect(after.get(abel)).toContain('"disputes; jonas-quist"');
  expect(after.get('names/organisations.yaml')).toBe('[]\n');
  expect(after.get('names/people.yaml')).toBe(harbour.get('names/people.yaml')!.replace(/ {2}relations:\n.*\n/, ''));
  expect(gone).toEqual(['/names/pilot-guild/ /names/']);
  const treaty = settled(harbour, 'name', 'harbour-treaty').after;
  expect(treaty.get('claims/joint-harbour.md')).toContain('names: [tollen, marrow-bay]');
  expect(treaty.get('claims/toll-shared.md')).not.toContain('names:');
  expect(treaty.get('timeline.yaml')).not.toContain('harbour-treaty');
});

test('an event and a heading go, and what stands around them stays', () => {
  const { after } = settled(harbour, 'event', 'treaty-1998');
  expect(after.get('timeline.yaml')).toMatch(/^- id: tolls-1999\n/);
  const { after: plain, gone } = settled(harbour, 'heading', 'pilots');
  expect(plain.get(abel)).toBe(harbour.get(abel)!.replace('## The pilots {#pilots}\n\n', ''));
  expect(gone).toEqual(['/articles/abel-2001/#pilots /articles/abel-2001/#p2']);
});

test('what was never published is not in the ledger, and the rest of it is untouched', () => {
  const lines = (files: Files): string[] => files.get('addresses.json')!.split('\n');
  const { after } = settled(harbour, 'event', 'treaty-1998');
  expect(lines(harbour).filter((line) => !lines(after).includes(line))).toEqual([
    expect.stringContaining('/timeline/#treaty-1998'),
  ]);
  const draft = edited(harbour, 'timeline.yaml', '- id: treaty-1998', '- id: signed');
  expect(() => settled(draft, 'event', 'signed')).toThrow('is gone');
  const added = new Map(harbour).set(
    'timeline.yaml',
    `${harbour.get('timeline.yaml')!}- { id: signed, date: "1998", text: So., said: { abel-2001: [1] } }\n`,
  );
  expect(settled(added, 'event', 'signed')).toEqual({ after: harbour, gone: [] });
});

test('files of Windows keep their line ends and their mark', () => {
  const windows = new Map([...harbour].map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', '\r\n')}`]));
  windows.set('addresses.json', harbour.get('addresses.json')!);
  for (const [kind, id] of [
    ['claim', 'joint-harbour'],
    ['event', 'tolls-1999'],
    ['name', 'harbour-treaty'],
  ] as const) {
    const plain = without(harbour, kind, id);
    for (const [path, text] of without(windows, kind, id))
      if (path !== 'addresses.json') expect(text).toBe(`\ufeff${plain.get(path)!.replaceAll('\n', '\r\n')}`);
  }
});

test('several go at once with what only they speak of, but not all articles', () => {
  const { after } = settled(harbour, 'article', 'gazette-2003', 'quist-2005');
  const inTurn = settled(settled(harbour, 'article', 'gazette-2003').after, 'article', 'quist-2005').after;
  for (const path of new Set([...after.keys(), ...inTurn.keys()]))
    if (path !== 'addresses.json') expect(after.get(path), path).toBe(inTurn.get(path));
  expect(() => without(after, 'article', 'abel-2001')).toThrow('No article would be left.');
  expect(() => without(harbour, 'article', 'abel-2001', 'gazette-2003', 'quist-2005')).toThrow('No article');
  const plain = without(harbour, 'heading', 'pilots', 'works');
  expect(plain.get(abel)).not.toMatch(/^##/m);
  expect(() => without(harbour, 'claim', 'joint-harbour', 'toll-shares')).toThrow('There is no claim "toll-shares".');
});

test.each([
  ['claim', 'joint-harbor', 'There is no claim "joint-harbor".'],
  ['event', 'treaty-1989', 'There is no event "treaty-1989".'],
  ['heading', 'pilot', 'There is no heading "pilot".'],
  ['name', 'jonas-quist', '"jonas-quist" wrote an article, or holds positions alone'],
] as [Removable, string, string][])('%s %s cannot be removed', (kind, id, message) => {
  expect(() => without(harbour, kind, id)).toThrow(message);
});
