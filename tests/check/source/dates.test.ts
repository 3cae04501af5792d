import { describe, expect, test } from 'vitest';
import { datesIn, relativeMonths, relativeYears } from '../../../src/check/source/dates.ts';
import { held, wordsFound } from './support.ts';

describe('dates of a text', () => {
  test.each<[string, [year: number | undefined, month: number, ...days: number[]][]]>([
    ['on 3 October 2019', [[2019, 10, 3]]],
    ['on October 3rd, 2019,', [[2019, 10, 3]]],
    ['the 3rd of October', [[undefined, 10, 3]]],
    ['2019-10-03', [[2019, 10, 3]]],
    ['from September 21-26', [[undefined, 9, 21, 26]]],
    ['21 to 26 September 2020', [[2020, 9, 21, 26]]],
    [
      '23 August to 5 September',
      [
        [undefined, 8, 23],
        [undefined, 9, 5],
      ],
    ],
    [
      'June 2018, Sept. 2019',
      [
        [2018, 6],
        [2019, 9],
      ],
    ],
    ['in May it may be; March on, marchers', [[undefined, 5]]],
    ['until March', [[undefined, 3]]],
    ['augustly', []],
  ])('%s', (text, dates) =>
    expect(datesIn(text).map(({ year, month, days }) => [year, month, ...days])).toEqual(dates),
  );

  test.each([
    ['last year and next spring', [2018, 2020]],
    ['this year', [2019]],
    ['three years ago, a decade ago', [2016, 2009]],
  ])('%s, from November 2019', (text, years) => expect(relativeYears(text, { year: 2019, month: 11 })).toEqual(years));

  test.each([
    ['last month', 11, '2019-10'],
    ['last month', 1, '2018-12'],
    ['next month', 12, '2020-1'],
    ['this month', 11, '2019-11'],
    ['last November', 5, '2018-11'],
    ['last March', 5, '2019-3'],
    ['next March', 5, '2020-3'],
    ['this March', 5, '2019-3'],
  ])('%s, from month %i of 2019', (text, written, expected) =>
    expect(relativeMonths(text, { year: 2019, month: written }).map(({ year, month }) => `${year}-${month}`)).toEqual([
      expected,
    ]),
  );
});

describe('a brief in its dates', () => {
  test.each<[source: string, brief: string, found: string[]]>([
    ['It began on October 3, 2018.', 'On 3 October 2018 it began.', []],
    ['It began on October 3, 2018.', 'On 4 October 2018 it began.', ['!4 October 2018']],
    ['It began on October 3, 2018.', 'On 3 November 2018 it began.', ['!3 November 2018']],
    ['It began on October 3, 2018.', 'On 3 October 2017 it began.', ['!3 October 2017']],
    ['It began in June 2018 and ended in 2016.', 'It began in June 2016.', ['!June 2016']],
    ['It began in 2018, that is, in June.', 'It began in June 2018.', []],
    ['It ran from September 21-26.', 'It ran from 21 to 26 September.', []],
    ['It ran from September 21-26.', 'It ran from 21 to 27 September.', ['!21 to 27 September']],
    ['It came last month.', 'It came in October 2019.', []],
    ['It came in October.', 'It came in October 2019.', []],
    ['It came in October.', 'It came in October 2018.', ['!October 2018']],
  ])('%s ← %s', (source, brief, found) => expect(wordsFound(held([source], brief), 'date')).toEqual(found));
});
