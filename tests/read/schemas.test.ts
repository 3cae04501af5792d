import { describe, expect, test } from 'vitest';
import { idPattern, namesSchema, siteSchema } from '../../src/read/schemas.ts';
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
    '2019-25',
    '2019-00',
    '2019-6',
    '2019-XX',
    '2019-06-05T10:00:00Z',
    '[2018,2019]',
    '../..',
  ])('"%s" is not', (date) => expect(edtfDate.safeParse(date).success).toBe(false));
});

describe('plain words', () => {
  const read = (description: string) => namesSchema.safeParse([{ id: 'a', name: 'A', description }]).success;
  test.each(['A page (source: a library).', 'R&D; AT&T; Q & A', 'Names: a list', 'a * b', '5 < 6', 'claim: none'])(
    'may be "%s"',
    (words) => expect(read(words)).toBe(true),
  );
  test.each(['An [a](claim:a "affirms").', 'An &eacute;.', 'A source:3', '**A** b', '<b>A</b>', 'A [^1]'])(
    'are not "%s", which would be shown as it stands',
    (words) => expect(read(words)).toBe(false),
  );
});

test('an alias is a text, or a text with its language', () => {
  const read = (aliases: unknown) => namesSchema.safeParse([{ id: 'a', name: 'A', description: 'B', aliases }]).success;
  expect(read(['Lotsengilde', { de: 'Lotsengilde' }, { 'zh-Hant': '港' }, { 'zh-Latn': 'gang' }])).toBe(true);
  expect(read([''])).toBe(false);
  expect(read([{ German: 'Lotsengilde' }])).toBe(false);
  expect(read([7])).toBe(false);
});

describe('an alias', () => {
  const read = (alias: unknown) =>
    namesSchema.safeParse([{ id: 'a', name: 'A', description: 'An a.', aliases: [alias] }]).success;
  test.each(['Abel', 'de Gaulle', 'el-Sisi regime', 'al-Azhar', { ru: 'Фосс' }, { 'zh-Hant': '渡輪碼頭' }])(
    'may be %j',
    (alias) => expect(read(alias)).toBe(true),
  );
  test.each([
    'de:Gaulle',
    'ru; Фосс',
    'zh-Hant 渡輪碼頭',
    'zh-Hans：权',
    { German: 'Abel' },
    { ru: 'a', uk: 'b' },
    '\u200d',
  ])('cannot be %j', (alias) => expect(read(alias)).toBe(false));
});

describe('kinds of names', () => {
  const people = { id: 'people', singular: 'sailor', plural: 'sailors' };
  const boats = { id: 'boats', singular: 'boat', plural: 'boats' };
  const read = (kinds?: unknown): string[] =>
    siteSchema.shape.kinds.parse(kinds).map(({ id, singular }) => `${id}: ${singular}`);

  test('are people and organisations if there are no others', () =>
    expect(read()).toEqual(['people: person', 'organisations: organisation']));
  test('have these two among them in any case, before the others', () =>
    expect(read([boats])).toEqual(['people: person', 'organisations: organisation', 'boats: boat']));
  test('are called and ordered as the author says', () =>
    expect(read([boats, people])).toEqual(['organisations: organisation', 'boats: boat', 'people: sailor']));
});
