import { describe, expect, test } from 'vitest';
import { dateIn } from '../../src/import/dates.ts';
import { endsSentence, isLabel, joinsTight, size, tidy } from '../../src/import/words.ts';

describe('words', () => {
  test.each([
    ['one two three', 3],
    ['A 2.5-metre swell, O’Connor’s first', 5],
    ['港口的条约', 2.5],
    ['— * —', 0],
  ])('the size of "%s" is %d', (text, words) => expect(size(text)).toBe(words));

  test.each([
    ['It ends here.', true],
    ['“It ends here.”', true],
    ['It ends here.[12]', true],
    ['The memorandum put it plainly:', true],
    ['它在这里结束。', true],
    ['A heading', false],
    ['By Iris Abel', false],
  ])('"%s" ends as a sentence does: %s', (text, ends) => expect(endsSentence(text)).toBe(ends));

  test.each([
    ['What the Pilots Want', true],
    ['Common Tolls, Common Purse?', true],
    ['Does it matter?', false],
    ['The dredging is done.', false],
  ])('"%s" is a label: %s', (text, label) => expect(isLabel(text)).toBe(label));

  test('what no one sees is left out, and blanks are single', () =>
    expect(tidy(' a\u00a0\u200bco\u00adlumn\n\t of\u3000 text ')).toBe('a column of text'));

  test.each([
    ['港口的', '条约', true],
    ['the', 'treaty', false],
  ])('"%s" and "%s" join without a blank: %s', (before, after, tight) => expect(joinsTight(before, after)).toBe(tight));
});

describe('dates', () => {
  test.each([
    ['Oct 21, 2020', '2020-10-21'],
    ['Updated 3 March 2019 09:14', '2019-03-03'],
    ['2018-07-04T10:00:00.000Z', '2018-07-04'],
    ['7.05.2016', '2016-05-07'],
    ['12 октября 2019', '2019-10-12'],
    ['2018年3月15日 来源', '2018-03-15'],
    ['Sept. 5, 2019', '2019-09-05'],
    ['3 сент. 2019 г.', '2019-09-03'],
    ['5. März 2019', '2019-03-05'],
    ['Marvel 5, 2019', undefined],
    ['Marvel 5, 2019, seen on March 6, 2019', '2019-03-06'],
    ['12 Mayors 2019', undefined],
    ['3/4/2019', undefined],
    ['In May 1990 there were 12', undefined],
    ['32 March 2019', undefined],
  ])('"%s" names %s', (text, date) => expect(dateIn(text)).toBe(date));
});
