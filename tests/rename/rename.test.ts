import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { formerlyEdits } from '../../src/rename/formerly.ts';
import { withEdits } from '../../src/rename/edits.ts';
import { rename, type Renamable } from '../../src/rename/rename.ts';
import { model } from '../../src/site.ts';
import { fixture, type Files } from '../support/content.ts';
import { withLedger } from '../problems/cases.ts';

const harbour = withLedger(fixture('harbour'));

function renamed(files: Files, kind: Renamable, old: string, now: string): Map<string, string> {
  const content = readTexts(files, 'content', new Problems());
  const textAt = (file: string): string => files.get(file.slice('content/'.length))!;
  const { texts, moved } = rename(kind, old, now, content, textAt, '2002-02-02');
  const after = new Map(files);
  if (moved) after.delete(moved.from.slice('content/'.length));
  for (const [file, text] of texts) after.set(file.slice('content/'.length), text);
  return after;
}

/** What became of the addresses that a renamed thing had. @throws if the content has problems */
function moves(files: Files): string[] {
  const problems = new Problems();
  const { addresses } = model(readTexts(files, 'content', problems), problems);
  return addresses.entries.flatMap(({ status, address, to }) => (status ? [`${status} ${address} ${to}`] : []));
}

describe.each([
  ['claim', 'joint-harbour', 'one-harbour', '/claims/joint-harbour/', '/claims/one-harbour/'],
  ['claim', 'toll-shared', 'tolls', '/articles/abel-2001/#toll-shared', '/articles/abel-2001/#tolls'],
  ['name', 'jonas-quist', 'guild-master', '/names/jonas-quist/', '/names/guild-master/'],
  ['name', 'harbour-treaty', 'pact-signed', '/names/harbour-treaty/', '/names/pact-signed/'],
  ['article', 'gazette-2003', 'tollen-paper', '/articles/gazette-2003/#p1', '/articles/tollen-paper/#p1'],
  ['heading', 'pilots', 'guild-house', '/articles/abel-2001/#pilots', '/articles/abel-2001/#guild-house'],
  ['heading', 'abel-2001#works', 'building', '/articles/abel-2001/#works', '/articles/abel-2001/#building'],
] as [Renamable, string, string, string, string][])('the %s %s', (kind, old, now, from, to) => {
  const after = renamed(harbour, kind, old, now);

  test('is renamed wherever it is meant, and its address leads on', () => {
    expect(moves(after)).toContain(`moved ${from} ${to}`);
  });

  test('and nothing else is touched', () => {
    const id = old.replace(/^.*#/, '');
    const plain = (files: Files): string[] =>
      [...files]
        .filter(([path]) => path !== 'addresses.json')
        .map(([, text]) => text.replaceAll(now, id).replace(/^ *formerly: .*\n/m, ''))
        .sort();
    expect(plain(after)).toEqual(plain(harbour));
  });

  test('and back', () => {
    if (kind === 'heading') return;
    const back = renamed(after, kind, now, old);
    expect(moves(back).join()).toContain(`moved ${to.replace(/#.*/, '')}`);
    expect(back.get('addresses.json')).toBe(harbour.get('addresses.json'));
  });
});

test('files of Windows keep their line ends and their mark', () => {
  const path = 'articles/abel-2001.md';
  const windows = new Map(harbour).set(path, `\ufeff${harbour.get(path)!.replaceAll('\n', '\r\n')}`);
  const after = renamed(windows, 'claim', 'toll-shared', 'tolls').get(path)!;
  expect(after).toBe(windows.get(path)!.replace('claim:toll-shared', 'claim:tolls'));
  const moved = renamed(windows, 'article', 'abel-2001', 'abel').get('articles/abel.md')!;
  expect(moved).toBe(windows.get(path)!.replace('\r\n---\r\n\r\nWhen', '\r\nformerly: [abel-2001]\r\n---\r\n\r\nWhen'));
});

test.each([
  ['claim', 'joint-harbor', 'x', 'There is no claim'],
  ['claim', 'joint-harbour', 'toll-shared', 'Another claim is called "toll-shared" already'],
  ['name', 'jonas-quist', 'Jonas', 'cannot be an id'],
  ['heading', 'pilot', 'x', 'There is no heading'],
] as [Renamable, string, string, string][])('%s %s cannot become %s', (kind, old, now, message) => {
  expect(() => renamed(harbour, kind, old, now)).toThrow(message);
});

test.each([
  ['id: a\nb: 1\n', [], 'id: a\nb: 1\nformerly: [old]\n'],
  ['id: a', [], 'id: a\nformerly: [old]'],
  ['formerly: [x, now] # so\nid: a\n', [], 'formerly: [x, old] # so\nid: a\n'],
  ['formerly:\n  - x # so\nid: a\n', [], 'formerly:\n  - x\n  - old # so\nid: a\n'],
  ['formerly: [old]\n', [], 'formerly: [old]\n'],
  ['- { id: a, b: 1 }\n- id: b\n', [0], '- { id: a, b: 1, formerly: [old] }\n- id: b\n'],
  ['- id: a\n\n# Next\n- id: b\n', [0], '- id: a\n  formerly: [old]\n\n# Next\n- id: b\n'],
  ['---\nid: a\n---\n\nid: b\n', [], '---\nid: a\nformerly: [old]\n---\n\nid: b\n'],
])('the former id goes into %j', (text, path, expected) => {
  expect(withEdits(text, formerlyEdits(text, path, 'old', 'now'))).toBe(expected);
});
