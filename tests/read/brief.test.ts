import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/problems/problems.ts';
import { readBrief, type BriefFile } from '../../src/read/brief.ts';
import { readTexts } from '../../src/read/content.ts';

const front = '---\nlabel: Abel\ndate: "2001"\nparagraphs: 3\nanswer: Yes.\nstandfirst: Yes.\nsource: {}\n---\n\n';

function read(body: string): { brief: BriefFile; problems: string[] } {
  const problems = new Problems();
  const brief = readBrief({ file: 'a.md', text: front + body }, 'a', problems)!;
  return { brief, problems: problems.list.map(({ code, at }) => `${at.line - 9}:${at.column} ${code}`) };
}

test('a brief becomes headings and paragraphs with their words, locators and marks', () => {
  const { brief, problems } = read(
    'One *and* [two](claim:c "affirms"). [¶ 1](source:1)\n\n## The *works* {#works}\n\nSee [her](name:iris)[^n] `now`. [¶ 2–3](source:2-3)\n\n[^n]: A note.\n',
  );
  expect(problems).toEqual([]);
  expect(brief.blocks).toMatchObject([
    {
      type: 'paragraph',
      text: 'One and two.',
      locator: { sources: [1] },
      claimMarks: [{ id: 'c', at: { line: 10, column: 11 } }],
      nameMarks: [],
    },
    { type: 'heading', id: 'works', text: 'The works' },
    {
      type: 'paragraph',
      text: 'See her now.',
      locator: { sources: [2, 3] },
      claimMarks: [],
      nameMarks: [{ name: 'iris' }],
    },
  ]);
  expect(brief.footnotes).toMatchObject([{ identifier: 'n' }]);
});

test('a list, a quotation or a table is one paragraph, whose parts do not run together', () => {
  const { brief, problems } = read(
    '- One.\n- Two. [¶ 1](source:1)\n\n> Three.\n>\n> Four. [¶ 2](source:2)\n\n| a | b |\n|---|---|\n| c | d [¶ 3](source:3) |\n',
  );
  expect(problems).toEqual([]);
  expect(brief.blocks.map((block) => block.text)).toEqual(['One. Two.', 'Three. Four.', 'a b c d']);
});

describe('what a brief cannot hold', () => {
  test.each([
    ['No locator.', '1:12 LocatorMissing'],
    ['[¶ 1](source:1-3) Words.', '1:1 LocatorMisplaced'],
    ['One [¶ 1](source:1) two. [¶ 1–3](source:1-3)', '1:5 LocatorMisplaced'],
    ['One. [¶ 4](source:4)', '1:6 LocatorInvalid'],
    ['One. [¶ 1–2](source:1-2)', '-5:13 SourceParagraphUnrendered'],
    ['One [](claim:c "affirms"). [¶](source:1-3)', '1:5 WordsMissing'],
    ['One <b>two</b>. [¶](source:1-3)', '1:5 BlockUnsupported'],
    ['One ![two](https://example.org/a.png). [¶](source:1-3)', '1:5 BlockUnsupported'],
    ['One. [¶](source:1-3)\n\n```\ncode\n```', '3:1 BlockUnsupported'],
    ['One. [¶](source:1-3)\n\n<div>x</div>', '3:1 BlockUnsupported'],
    ['One. [¶](source:1-3)\n\n---', '3:1 BlockUnsupported'],
    ['One. [¶](source:1-3)\n\n# Two {#two}', '3:1 HeadingDepth'],
    ['One. [¶](source:1-3)\n\n## Two', '3:1 HeadingWithoutId'],
    ['One. [¶](source:1-3)\n\n## Two {#p2}', '3:1 IdInvalid'],
    ['One. [¶](source:1-3)\n\n## [Two](claim:c "affirms") {#two}', '3:4 MarkMisplaced'],
    ['One.[^a] [¶](source:1-3)\n\n[^a]: [Two](name:b).', '3:7 MarkMisplaced'],
    ['One.[^a] [¶](source:1-3)\n\n[^a]: Two.\n\n    Three.', '5:5 BlockUnsupported'],
    ['One.[^a] [¶](source:1-3)\n\n[^a]: - Two.', '3:7 BlockUnsupported'],
    ['One.[^a] [¶](source:1-3)\n\n[^a]:', '3:1 FootnoteOrphan'],
    ['One.[^a] [¶](source:1-3)', '1:5 FootnoteOrphan'],
    ['*One*\ntwo[^a] three. [¶](source:1-3)', '2:4 FootnoteOrphan'],
    ['One. [¶](source:1-3)\n\n[^a]: Two.', '3:1 FootnoteOrphan'],
    ['One.[^a] [¶](source:1-3)\n\n[^a]: Two.\n\n[^a]: Three.', '5:1 IdDuplicate'],
  ])('%j', (body, expected) => {
    const { problems } = read(body);
    expect(
      problems.filter((problem) => !problem.endsWith('SourceParagraphUnrendered') || problem === expected).join(', '),
    ).toBe(expected);
  });
});

test('comments and escaped brackets are no fault', () => {
  expect(read('<!-- for later -->\n\nOne \\[^a] two. [¶](source:1-3)').problems).toEqual([]);
});

test('a paragraph without a locator is read all the same, and no more is said of what it renders', () => {
  const { brief, problems } = read('One [two](claim:c "says").\n\nThree. [¶ 1](source:1)');
  expect(brief.blocks).toMatchObject([{ claimMarks: [{ id: 'c' }] }, {}]);
  expect(problems).toEqual(['1:20 StanceUnknown', '1:27 LocatorMissing']);
});

test.each(['Words.', ''])('a file without front matter says so: "%s"', (text) => {
  const problems = new Problems();
  expect(readBrief({ file: 'a.md', text }, 'a', problems)).toBeUndefined();
  expect(problems.list).toMatchObject([{ code: 'FrontMatterMissing', at: { line: 1, column: 1 } }]);
  expect(problems.list[0]!.message).toBe('The file does not begin with front matter.');
});

test('lines may be wrapped anywhere', () => {
  expect(read('One [two\nthree](claim:c "affirms").\n[¶](source:1-3)').brief.blocks).toMatchObject([
    { text: 'One two three.' },
  ]);
});

test('files written on Windows read the same', () => {
  const text = `${front}One [two](claim:c "affirms"). [¶](source:1-3)\n`;
  const windows = readTexts(new Map([['articles/a.md', text.replaceAll('\n', '\r\n')]]), 'content', new Problems())
    .briefs[0];
  expect(windows?.blocks).toMatchObject([{ text: 'One two.', claimMarks: [{ at: { line: 10, column: 5 } }] }]);
});
