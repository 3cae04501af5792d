import { expect, test } from 'vitest';
import { suggestionKinds, type SuggestionKind } from '../../src/check/suggestion-kinds.ts';
import { describe as described, suggestions } from '../../src/check/suggestions.ts';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { model } from '../../src/site.ts';
import { edited, fixture, type Files } from '../support/content.ts';

const harbour = fixture('harbour');
const abel = 'articles/abel-2001.md';

function found(files: Files, kind: SuggestionKind) {
  const problems = new Problems();
  const { content, site } = model(readTexts(files, 'content', problems), problems);
  return suggestions(content, site).get(kind) ?? [];
}

const told = (files: Files, kind: SuggestionKind): string[] =>
  found(files, kind).map(({ at, text }) => `${at.file.slice('content/'.length)}:${at.line}:${at.column} ${text}`);

const listed = (files: Files): (string | undefined)[] => found(files, 'NameUnlisted').map(({ text }) => text);

test('a lead that nobody has chosen, until one is marked', () => {
  const torn = edited(
    harbour,
    abel,
    'The dredging is done',
    '[One harbour of two](claim:joint-harbour#two "qualifies")',
  );
  expect(told(harbour, 'LeadUnchosen')).toEqual([]);
  expect(told(torn, 'LeadUnchosen')).toEqual([
    `${abel}:14:100 Abel 2001 on “One harbour” (joint-harbour): affirms, qualifies.`,
  ]);
  const chosen = edited(torn, abel, 'claim:joint-harbour "affirms"', 'claim:joint-harbour "affirms lead"');
  expect(told(chosen, 'LeadUnchosen')).toEqual([]);
});

test('articles that are silent on what others dispute', () => {
  const silent = edited(
    harbour,
    abel,
    '[Its ninth clause divides the tolls evenly](claim:toll-shared "affirms")',
    'So',
  );
  expect(told(harbour, 'DisputeSilent')).toEqual([]);
  expect(told(silent, 'DisputeSilent')).toEqual([
    `${abel}:2:1 Abel 2001 is silent on 1 of 2 disputed claims: toll-shared.`,
  ]);
});

test('claims that one article makes, and paragraphs that make none', () => {
  expect(told(harbour, 'ClaimAlone')).toEqual(['claims/breakwater-built.md:2:8 “Breakwater”: Abel 2001.']);
  expect(told(harbour, 'ParagraphUnmarked')).toEqual(['articles/quist-2005.md:16:1 Quist 2005: 1 of 3, on line 16.']);
});

test('names that no brief has; authors need not be mentioned', () => {
  const people = `${harbour.get('names/people.yaml')}- { id: ada, name: Ada Lorn, description: A diver. }\n`;
  const files = new Map(harbour).set('names/people.yaml', people);
  expect(told(files, 'NameUnmentioned')).toEqual(['names/people.yaml:11:9 “Ada Lorn”']);
  expect(told(fixture('orchard'), 'NameUnmentioned').join()).not.toContain('Ruth Moor');
});

test.each([
  ['as Petra Voss said', ['Petra Voss']],
  ['. Petra Voss said so', ['Petra Voss']],
  ['. The Ferry Board met, and then the Ferry Board fell out', ['Ferry Board']],
  ['. Nobody in Ostery wept', ['Ostery']],
  ['. Ostery wept', []],
  ['; Ostery’s wept', ['Ostery']],
  ['; the Bank of the Isles', ['Bank of the Isles']],
  ['; two English boats on a Monday in May', []],
  ['; Roman and Danish coins, which the Maltese like', []],
  ['; it was seen in Peru', ['Peru']],
  ['; plan B and vitamin C', []],
  ['; the EFTA-like guild', ['EFTA']],
  [': Whoever pays', []],
])('of “%s” %j are listed', (words, names) => {
  expect(listed(edited(harbour, abel, 'The dredging is done', `The dredging is done${words}`))).toEqual(names);
});

test('a name that is not listed comes as an entry to paste, with its place', () => {
  const [suggestion] = found(edited(harbour, abel, 'The dredging', 'As Petra Voss says, the dredging'), 'NameUnlisted');
  expect(suggestion!.yaml).toBe(`- id: petra-voss\n  name: Petra Voss\n  description: # content/${abel}:24:6`);
});

test('a report says once what its suggestions have in common, and few of them unless all are wanted', () => {
  const at = { file: 'a.md', line: 1, column: 2 };
  const many = Array.from({ length: 9 }, (_, index) => ({ at, text: `suggestion ${index}` }));
  const short = described('ClaimAlone', many, false);
  expect(short.split('\n')).toHaveLength(5);
  expect(short).toContain(`ClaimAlone (9)  ${suggestionKinds.ClaimAlone}\n  a.md:1:2  suggestion 0\n`);
  expect(short).toMatch(/… and 6 more$/);
  expect(described('ClaimAlone', many, true).split('\n')).toHaveLength(10);
});
