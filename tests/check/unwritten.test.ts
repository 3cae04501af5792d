import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import type { SuggestionKind } from '../../src/check/suggestion-kinds.ts';
import { suggestions } from '../../src/check/suggestions.ts';
import { skeletonsLeft } from '../../src/check/unwritten.ts';
import { things, type Thing } from '../../src/ledger/things.ts';
import { addition } from '../../src/new/addition.ts';
import { dossierFiles } from '../../src/new/dossier.ts';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { model } from '../../src/site.ts';
import { without } from '../remove/removal.ts';
import { edited, fixture, type Files } from '../support/content.ts';

const read = (files: Files) => readTexts(files, 'content', new Problems());

const added = (files: Files, thing: Thing, id: string): Files => {
  const { path, text } = addition({ thing, id }, read(files), (path) => files.get(path) ?? '');
  return new Map(files).set(path, text);
};

const told = (findings: ReturnType<typeof skeletonsLeft>): string[] =>
  findings.map(({ at, text }) => `${at.file.slice('content/'.length)}:${at.line}:${at.column} ${text}`);

function suggested(files: Files): Map<SuggestionKind, string[]> {
  const problems = new Problems();
  const { content, site } = model(readTexts(files, 'content', problems), problems);
  return new Map([...suggestions(content, site)].map(([kind, findings]) => [kind, told(findings)]));
}

describe('words of a skeleton', () => {
  test('are told of all that can be new, and what was made of its id is not', () => {
    const files = things.reduce<Files>((files, thing) => added(files, thing, 'lind-2011'), fixture('harbour'));
    expect(told(skeletonsLeft(read(files)))).toEqual([
      'articles/lind-2011.md:5:9 answer: “The article’s answer to the question of the site, in a line.”',
      'articles/lind-2011.md:6:13 standfirst: “The same in a sentence.”',
      expect.stringMatching(/^articles\/lind-2011\.md:10:1 paragraph: “What the first paragraph/),
      'claims/lind-2011.md:3:12 statement: “One neutral sentence that can be affirmed or disputed.”',
      expect.stringMatching(/^claims\/lind-2011\.md:7:1 account: “How the accounts differ;/),
      expect.stringMatching(/^names\/people\.yaml:\d+:16 description: “A line,/),
      expect.stringMatching(/^timeline\.yaml:\d+:9 text: “What happened, in a sentence\.”/),
    ]);
  });

  test('are told where others stand around them, and no more once they are written over', () => {
    const skeleton = added(fixture('harbour'), 'article', 'lind-2011');
    const path = 'articles/lind-2011.md';
    const begun = edited(skeleton, path, 'in your own words.', 'in your own words. Lind went by boat.');
    expect(told(skeletonsLeft(read(begun))).map((line) => line.split(' ')[1])).toContain('paragraph:');
    const text = skeleton
      .get(path)!
      .replace(/answer: .*/, 'answer: No.')
      .replace(/standfirst: .*/, 'standfirst: No.');
    const done = new Map(skeleton).set(path, text.replace(/^What .*words\./m, 'Lind went by boat.'));
    expect(skeletonsLeft(read(done))).toEqual([]);
  });
});

const example: Files = new Map(
  [...(await dossierFiles(join(tmpdir(), 'example-that-is-not-there')))].map(([path, text]) => [
    path,
    Buffer.from(text).toString(),
  ]),
);
const lind = `---\nlabel: Lind 2011\ndate: "2011"\nparagraphs: 1\nanswer: Yes.\nstandfirst: So.\nsource: {}\n---\n
[It pays](claim:it-pays "affirms"). [¶ 1](source:1)\n`;
/** The example with an article, a claim and a group of somebody's own. */
const begun: Files = new Map(
  edited(example, 'site.yaml', '  - id: briefs', '  - { id: pay, title: Pay }\n  - id: briefs'),
)
  .set('articles/lind-2011.md', lind)
  .set('claims/it-pays.md', '---\ntitle: It pays\nstatement: It pays.\ngroup: pay\n---\n\nSo Lind 2011.\n');

describe('the example', () => {
  const path = 'articles/whitfield-2020.md';
  const left = (files: Files): string[] => suggested(files).get('ExampleLeft') ?? [];

  test('has nothing to be told while it is alone', () => {
    expect([...suggested(example).keys()]).toEqual(['StandingMissing']);
  });

  test('beside an article of one’s own is told by its article, with how to take it out, and the site’s texts', () => {
    expect(left(begun)).toEqual([
      `${path}:1:1 The article whitfield-2020: npm run remove -- article whitfield-2020`,
      'site.yaml:4:8 title (line 4), question (line 5), description (line 6), introduction (line 7), groups.title (line 15).',
    ]);
  });

  test('taken out, leaves the site’s texts to be written over', () => {
    expect(left(without(begun, 'article', 'whitfield-2020'))).toEqual([
      'site.yaml:4:8 title (line 4), question (line 5), description (line 6), introduction (line 7).',
    ]);
  });

  test('written over in its place, is told by the texts that are still its own, and by all that is as it was', () => {
    const text = example
      .get(path)!
      .replace(/^answer: .*/m, 'answer: No.')
      .replaceAll('Whoever has read', 'Who reads');
    expect(left(new Map(example).set(path, text))).toEqual([
      ...['claim brief-suffices', 'claim readers-go-on'].map((thing) =>
        expect.stringContaining(`The ${thing}: npm run remove -- ${thing}`),
      ),
      ...['name reading-room', 'name clara-whitfield', 'name otto-lindemann', 'event reading-room-opens'].map((thing) =>
        expect.stringContaining(`The ${thing}:`),
      ),
      expect.stringContaining('site.yaml:4:8 title (line 4), '),
      `${path}:6:13 standfirst (line 6), source.title (line 8), paragraph (line 20), heading (line 23), paragraph (line 25).`,
    ]);
  });

  test('without its article, is told thing by thing', () => {
    const marked = lind.replace('[It pays]', '[They go on](claim:readers-go-on "affirms"), and [it pays]');
    const files = without(new Map(begun).set('articles/lind-2011.md', marked), 'article', 'whitfield-2020');
    expect(left(files)).toEqual([
      'claims/readers-go-on.md:2:8 The claim readers-go-on: npm run remove -- claim readers-go-on',
      'names/organisations.yaml:1:7 The name reading-room: npm run remove -- name reading-room',
      expect.stringContaining('groups.title'),
    ]);
  });
});
