import { describe, expect, it } from 'vitest';
import { dateInWords, datetime } from '../../src/show/dates.ts';

describe('a date in words is no more precise than it is', () => {
  it.each([
    ['2019', '2019'],
    ['2019-06', 'June 2019'],
    ['2016-09-28', '28 September 2016'],
    ['2016~', 'about 2016'],
    ['2016?', '2016 (uncertain)'],
    ['13XX', 'the 14th century'],
    ['20XX', 'the 21st century'],
    ['198X', 'the 1980s'],
    ['2019-22', 'summer 2019'],
    ['2006/2007', '2006 to 2007'],
    ['2020-08-23/2020-09-05', '23 August to 5 September 2020'],
    ['2020-09-21/2020-09-26', '21–26 September 2020'],
    ['2018-11/2019-02', 'November 2018 to February 2019'],
    ['2019-06/..', 'from June 2019'],
    ['../2014', 'until 2014'],
  ])('%s is “%s”', (date, words) => expect(dateInWords(date)).toBe(words));

  it.each([
    ['2019', '2019'],
    ['2019-06-05', '2019-06-05'],
    ['2019-21', undefined],
    ['2016~', undefined],
  ])('%s is %s to machines, which know no seasons', (date, machines) => expect(datetime(date)).toBe(machines));

  it('throws at what is not EDTF', () => expect(() => dateInWords('June 2019')).toThrow());
});
