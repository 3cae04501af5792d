import { describe, expect, test } from 'vitest';
import { idPattern, namesSchema } from '../../src/read/schemas.ts';
import { edtfDate } from '../../src/read/schemas/values.ts';

describe('ids', () => {
  test.each(['clause-9', 'k-120-sales', 'a', '2001-treaty', 'p', 'p7-talks', 'pact', 'main-road', 'notes'])(
    '%s is one',
    (id) => expect(id).toMatch(idPattern),
  );
  test.each(['p7', 'p12a', '', 'Treaty', 'a--b', '-a', 'a-', 'a_b', 'a b', 'ü', 'main', 'names', 'note-a'])(
    '"%s" is none',
    (id) => expect(id).not.toMatch(idPattern),
  );
});

describe('dates', () => {
  test.each(['2019', '2019-06', '2019-06-05', '2016~', '2018?', '2006/2007', '2019-21', '198X', '../2014', '1947~/..'])(
    '%s is EDTF',
    (date) => expect(edtfDate.safeParse(date).success).toBe(true),
  );
  test.each([
    '',
    'June 2019',
    '05.06.2019',
    '2019-13',
    '2019-6',
    '2019-XX',
    '2019-06-05T10:00:00Z',
    '[2018,2019]',
    '../..',
  ])('"%s" is not', (date) => expect(edtfDate.safeParse(date).success).toBe(false));
});

test('an alias is a text, or a text with its language', () => {
  const read = (aliases: unknown) => namesSchema.safeParse([{ id: 'a', name: 'A', description: 'B', aliases }]).success;
  expect(read(['Lotsengilde', { de: 'Lotsengilde' }, { 'zh-Hant': '港' }, { 'zh-Latn': 'gang' }])).toBe(true);
  expect(read([''])).toBe(false);
  expect(read([{ German: 'Lotsengilde' }])).toBe(false);
  expect(read([7])).toBe(false);
});
