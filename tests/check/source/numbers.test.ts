import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../src/check/source/numbers.ts';
import { held, wordsFound } from './support.ts';

describe('numbers of a text', () => {
  test.each<[string, number[]]>([
    ['3,500 men and 3500 more', [3500, 3500]],
    ['a cost of $1.5 billion', [1.5e9]],
    ['€2.5m, £3bn', [2.5e6, 3e9]],
    ['80 m deep', [80]],
    ['two hundred and six', [206]],
    ['twenty-five of three', [25, 3]],
    ['in two and three years', [2, 3]],
    ['four and a half months', [4.5]],
    ['two and a half million', [2.5e6]],
    ['the 14th and the XIV century', [14, 14]],
    ['sixfold, its ninth clause', [6, 9]],
    ['nearly four decades', [40]],
    ['2018–19', [2018, 2019]],
    ['the 1990s', [1990]],
    ['the K-400, an Ka-35s and 12+1', []],
    ['Storm-2020', [2020]],
    ['often, weighty, someone', []],
  ])('%s', (text, values) => expect(figuresIn(text).map(({ values: [value] }) => value)).toEqual(values));
});

describe('a brief in its numbers', () => {
  test.each<[source: string, brief: string, found: string[]]>([
    ['They lost 3,500 men.', 'It cost them 3500 men.', []],
    ['They lost 3,500 men.', 'It cost them 3600 men.', ['!3600']],
    ['Five ships sank.', 'There sank 5 ships.', []],
    ['Five ships sank.', 'There sank six ships.', ['six']],
    ['It grew by 45 percent.', 'Growth was 45 per cent.', []],
    ['It grew by 45 percent.', 'Growth was 45% of what it was.', []],
    ['It grew by 45 ships.', 'Growth was 45%.', ['!45%']],
    ['Between 45 and 50 percent of them left.', 'From 45 per cent to 50 per cent left.', []],
    ['It cost $1.5 billion.', 'The price was 1,500 million dollars.', []],
    ['It cost $1.5 billion.', 'The price was $1.5 million.', ['!1.5 million']],
    ['There were 40 men and 25 women.', 'They were 65.', []],
    ['There were 40 men and 25 women.', 'They were 66.', ['!66']],
    ['It lies 10 miles away.', 'It lies 16 km away.', []],
    ['It lies 10 miles away.', 'It lies 18 km away.', ['!18']],
    ['It took eighteen months.', 'It took a year and a half.', []],
    ['It took 4,873 days.', 'It took some 5,000 days.', []],
    ['It took 4,873 days.', 'It took 5,000 days.', ['!5,000']],
    ['They left last year.', 'In 2018 they left.', []],
    ['They left last year.', 'In 2017 they left.', ['!2017']],
    ['They left three years ago.', 'In 2016 they left.', []],
    ['They came for a decade.', 'For 10 years they came.', []],
    ['They meet on May 5.', 'Of these, 5 meet.', ['!5']],
    ['It bought the KA-35 fighter.', 'The Ka-35 was bought.', []],
    ['It bought the K-400 in 1999.', 'The K-300 was bought in 1999.', ['!K-300']],
    ['Clause 9 says so.', 'Its ninth clause says so.', []],
    ['Both of them spoke at one point.', 'The two once spoke; first one, then the second.', []],
  ])('%s ← %s', (source, brief, found) => expect(wordsFound(held([source], brief), 'number')).toEqual(found));

  test('what the paragraphs before say is no fault, and where it stands is told', () => {
    const source = ['It was in 1999 that it began.', 'It went on.', 'It ended then and there.', 'It was over.'];
    const body =
      'It began in 1999. [¶ 1](source:1)\n\nBegun in 1999, it ended. [¶ 2–3](source:2-3)\n\nIn 1999 it was over. [¶ 4](source:4)';
    expect(held(source, body).findings.map(({ at, isFault, text }) => [at.line, at.column, isFault, text])).toEqual([
      [12, 10, false, '“1999” is not in ¶ 2–3, but in ¶ 1.'],
      [14, 4, true, '“1999” is not in ¶ 4, but in ¶ 1.'],
    ]);
  });
});
