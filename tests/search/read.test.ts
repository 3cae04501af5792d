import { describe, expect, test } from 'vitest';
import { find, read } from '../../src/client/search/match.ts';
import { edited, fixture, siteOf } from '../support/content.ts';
import { idOf, listOf } from './support.ts';

const guild = `- { id: k-120, name: K-120, description: A boat of the pilots. }
- { id: go-1998, name: GO-1998, description: A race of their boats. }
- id: pilot-guild
  name: Pilot Guild
  aliases:
    - de: Lotsengilde
    - ru: Гильдия лоцманов
    - zh-Hans: 领航员公会
    - zh-Hant: 領航員公會
    - { zh-Hans: 公会 }
`;
const files = edited(
  fixture('harbour'),
  'names/organisations.yaml',
  '- id: pilot-guild\n  name: Pilot Guild\n  aliases:\n    - de: Lotsengilde\n',
  guild,
);
const list = listOf(
  siteOf(
    edited(
      files,
      'names/people.yaml',
      '  aliases: [Quist]\n',
      '  aliases: [Quist, { ru: Йонас Квист }, { zh-Hans: 奎斯特 }, { zh-Hans: 老船员 }]\n',
    ),
  ),
);
const found = (text: string): string[] => find(read(list, text), list.entries).map(({ entry }) => idOf(entry));

describe('the list as typed', () => {
  test.each([
    ['harbour treaty', 'harbour-treaty', 'a name'],
    ['treaty of 1998', 'harbour-treaty', 'an alias'],
    ['120', 'k-120', 'the number of a designation alone'],
    ['1998', 'treaty-1998', 'a year, though a race is numbered so'],
    ['marrowbay', 'marrow-bay', 'words run together'],
    ['Lotsengilde', 'pilot-guild', 'another language'],
    ['Гильдии лоцманов', 'pilot-guild', 'a Russian case'],
    ['Квиста', 'jonas-quist', 'a family name in another alphabet, as it is one in Latin letters'],
    ['領航員', 'pilot-guild', 'the beginning of a name in traditional characters'],
    ['老船員', 'jonas-quist', 'traditional characters of a name that has only simplified ones'],
    ['Quist Jonas', 'jonas-quist', 'words in another order'],
    ['tolls shared', 'toll-shared', 'a claim'],
    ['evenly shared tolls', 'toll-shared', 'words of a statement'],
    ['breakwater', 'breakwater-built', 'a title'],
    ['Quist 2005', 'quist-2005', 'an article'],
    ['sign 1998', 'treaty-1998', 'an event with its year'],
    ['President Quist', 'jonas-quist', 'a title and a person'],
    ['Tollen Foreign Minister Jonas Quist', 'jonas-quist', 'a long title'],
    ['master of the guild', 'jonas-quist', 'what is only said of a name'],
  ])('%s is %s: %s', (text, id) => expect(found(text)[0]).toBe(id));
});

test.each([
  ['united', 'no stem of a name'],
  ['Quist 2006', 'another year'],
  ['marrow bays treaty pizza', 'a word that nothing has'],
  ['Prime Minister of Tollen', 'no title of a person, but one in a state'],
  ['ambassador to Tollen', 'the same'],
])('%s is nothing: %s', (text) => expect(found(text)).toEqual([]));

test('what only begins so comes where nothing is spelt out', () => {
  expect(found('Tol')).toEqual(expect.arrayContaining(['tollen']));
  expect(found('tolls')).not.toContain('tollen');
  expect(found('eve'), 'evenly').toEqual([]);
});

test('a name is not where one text ends and another begins with its words', () => {
  const boat = '- { id: tender, name: Shared Toll, description: A boat of both towns. }\n';
  const { entries, ...rest } = listOf(siteOf(edited(files, 'names/organisations.yaml', guild, boat + guild)));
  // The title, and what comes behind it.
  expect(entries.find((entry) => idOf(entry) === 'toll-shared')!.spelt[0]!.text).toBe('Tolls shared');
  expect(find(read({ entries, ...rest }, 'Shared Toll'), entries).map(({ entry }) => idOf(entry))).toEqual(['tender']);
});

test('names in a query are found, the longest first, and told where they are all of it', () => {
  const within = (text: string): string[] => read(list, text).wants.flatMap(({ names }) => names.map(idOf));
  expect(within('why did Jonas Quist leave Marrow Bay')).toEqual(['jonas-quist', 'marrow-bay']);
  expect(within('奎斯特和公会')).toEqual(['jonas-quist', 'pilot-guild']);
  expect(found('Quist and Abel').slice(0, 2)).toEqual(['jonas-quist', 'iris-abel']);
  expect(found('Quist and pizza')).toEqual([]);
});

test.each(['1998-10-03', '03.10.1998', '3 October 1998', '3 Oct 1998', '3 Oct. 1998'])(
  'an event is found by its day: %s',
  (text) => {
    const dated = edited(files, 'timeline.yaml', 'date: "1998"\n', 'date: "1998-10-03"\n');
    const { entries, ...rest } = listOf(siteOf(edited(dated, 'timeline.yaml', '1998/1999', '1998-03-10')));
    expect(find(read({ entries, ...rest }, text), entries).map(({ entry }) => idOf(entry))).toEqual(['treaty-1998']);
  },
);

test('a month that is written cut short is found so, and a day beside a name', () => {
  const dated = edited(files, 'timeline.yaml', 'date: "1998"\n', 'date: "1998-10-03"\n');
  const { entries, ...rest } = listOf(siteOf(edited(dated, 'names/organisations.yaml', 'GO-1998', 'Oct 9 Race')));
  const ids = (text: string): string[] =>
    find(read({ entries, ...rest }, text), entries).map(({ entry }) => idOf(entry));
  expect(ids('Oct 9')[0]).toBe('go-1998');
  expect(ids('Harbour Treaty 1998-10-03')).toEqual(['treaty-1998']);
});

test.each(['mar', 'Mar', 'dec', 'OCT'])('%s alone is no month', (text) => {
  const { words } = read(list, text);
  expect(words.map(({ key }) => key)).toEqual([text.toLowerCase()]);
});

test.each(['??', '“', '--'])('%s asks for nothing, and nothing is listed', (text) => {
  expect(found(text)).toEqual([]);
});
