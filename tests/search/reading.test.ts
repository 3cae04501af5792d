import { describe, expect, test } from 'vitest';
import { forgiving } from '../../src/client/search/forgiving.ts';
import { addSpellings, addStatements, unpack, type List } from '../../src/common/search/list.ts';
import { packLists } from '../../src/index/pack.ts';
import { orderOf } from '../../src/client/search/groups.ts';
import { read, type Reading } from '../../src/common/search/reading.ts';
import { getSite } from '#site';

function smallList(): List {
  const list = unpack(
    [
      [
        'Sergei Shoigu||Sergey Shoygu',
        'Vasily Kashin||Vassily Kashin|Kashin',
        'S-400||Triumf|SA-21 Growler|Growler',
        'Su-35||Flanker',
        'Siberia|',
        'Article 9 of the 2001 treaty|-|Article 9',
        'Article 5|',
        'NATO|',
        'Iran|',
        'mainland China|china|PRC',
        'Peace Mission|',
      ],
      ['S-400 sales|', 'Article 9 as a commitment|article-9-defence', 'Exercises are growing|'],
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
  addSpellings(list, '0|Сергей Шойгу\n2|С-400\n9|中国');
  addStatements(list, 'russia sell china air defense system|2\ntreaty amount mutual defense|5\nlarger frequent');
  list.vocabulary.forgive(forgiving);
  return list;
}

const first = ({ names, claims }: Reading): string | undefined => (names[0] ?? claims[0])?.entry.id;

describe('a query finds what it means', () => {
  const list = smallList();
  test.each([
    ['Shoigu', 'sergei-shoigu'],
    ['shoigu sergei', 'sergei-shoigu'],
    ['Shoygu', 'sergei-shoigu'],
    ['Shiogu', 'sergei-shoigu'],
    ['Zhoigu', 'sergei-shoigu'],
    ['Kashn', 'vasily-kashin'],
    ['Kaschyn', 'vasily-kashin'],
    ['Kashin’s', 'vasily-kashin'],
    ['vasilykashin', 'vasily-kashin'],
    ['S400', 's-400'],
    ['s 400', 's-400'],
    ['triumf', 's-400'],
    ['growler', 's-400'],
    ['С400', 's-400'],
    ['Шойгу', 'sergei-shoigu'],
    ['中国', 'china'],
    ['article nine', 'article-9'],
    ['peacemission', 'peace-mission'],
    ['NTAO', 'nato'],
    ['shoi', 'sergei-shoigu'],
    ['sold s-400', 's-400-sales'],
    ['growler sales', 's-400-sales'],
    ['growing exercises', 'exercises-are-growing'],
  ])('%s', (query, id) => expect(first(read(list, query))).toBe(id));
});

describe('nothing is found for what is not there', () => {
  const list = smallList();
  test.each([
    'S-300',
    'Su-57',
    'Article 12',
    'Nigeria',
    'Iraq',
    'Finland',
    'Kashmir',
    'Article 9 pizza',
    'Trump',
    '',
    '…',
  ])('%s', (query) => {
    const { names, claims } = read(list, query);
    expect([...names, ...claims].map(({ entry }) => entry.id)).toEqual([]);
  });
});

test('a corrected query is told, one that is right is not', () => {
  const list = smallList();
  expect(read(list, 'sergei Shiogu').corrected).toBe('sergei Shoigu');
  expect(read(list, 'peacemision').corrected).toBe('Peace Mission');
  expect(read(list, 'Shoygu').corrected).toBeUndefined();
});

test('names within a longer query are known with their places', () => {
  const text = 'did the PRC buy the S-400';
  expect(read(smallList(), text).within.map(({ entry, from, to }) => [entry.id, text.slice(from, to)])).toEqual([
    ['s-400', 'S-400'],
    ['china', 'PRC'],
  ]);
});

describe('the best group comes first', () => {
  const list = smallList();
  test.each([
    ['article 9', undefined, 'names'],
    ['article 9 commitment', undefined, 'claims'],
    ['S-400 sales', true, 'claims'],
    ['larger and more frequent exercises', true, 'passages'],
    ['no such thing', true, 'passages'],
  ] as const)('%s', (query, isPhrase, group) => expect(orderOf(read(list, query), isPhrase)[0]).toBe(group));
});

test('every spelling of every name finds that name, and is not taken to be misspelt', async () => {
  const site = await getSite();
  const lists = packLists(site);
  const list = unpack(lists.get('latin')!);
  for (const name of ['more', 'cyrillic', 'han', 'other'] as const) addSpellings(list, lists.get(name)!);
  addStatements(list, lists.get('statements')!);
  list.vocabulary.forgive(forgiving);
  const lost = site.names.flatMap((name) =>
    [name.name, ...name.aliases.map(({ text }) => text)].filter((text) => {
      const { names, corrected } = read(list, text);
      return corrected !== undefined || !names.slice(0, 3).some(({ entry }) => entry.id === name.id);
    }),
  );
  expect(lost).toEqual([]);
});
