import { describe, expect, test } from 'vitest';
import { forgiving } from '../../src/client/search/forgiving.ts';
import { addSpellings, addStatements, unpack, type List } from '../../src/common/search/list.ts';
import { orderOf } from '../../src/client/search/groups.ts';
import { read, type Reading } from '../../src/common/search/reading.ts';

function smallList(): List {
  const list = unpack(
    [
      [
        'Pavel Thoima||Pawel Thoyma',
        'Vasily Koshin||Vassily Koshin|Koshin',
        'K-120||Triumf|KA-21 Growler|Growler',
        'Ka-35||Heron',
        'Siberia|',
        'Clause 9 of the 2001 treaty|-|Clause 9',
        'Clause 5|',
        'BOTA|',
        'Iran|',
        'mainland Marrow|marrow|MRB',
        'Peace Mission|',
      ],
      ['K-120 sales|', 'Clause 9 as a commitment|clause-9-defence', 'Exercises are growing|'],
    ]
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
  addSpellings(list, '0|Павел Тойма\n2|К-120\n9|港湾');
  addStatements(list, 'tollen sell marrow air defense system|2\ntreaty amount mutual defense|5\nlarger frequent');
  list.vocabulary.forgive(forgiving);
  return list;
}

const first = ({ names, claims }: Reading): string | undefined => (names[0] ?? claims[0])?.entry.id;

describe('a query finds what it means', () => {
  const list = smallList();
  test.each([
    ['Thoima', 'pavel-thoima'],
    ['thoima pavel', 'pavel-thoima'],
    ['Thoyma', 'pavel-thoima'],
    ['Thioma', 'pavel-thoima'],
    ['Dhoima', 'pavel-thoima'],
    ['Koshn', 'vasily-koshin'],
    ['Koschyn', 'vasily-koshin'],
    ['Koshin’s', 'vasily-koshin'],
    ['vasilykoshin', 'vasily-koshin'],
    ['K120', 'k-120'],
    ['k 120', 'k-120'],
    ['triumf', 'k-120'],
    ['growler', 'k-120'],
    ['К120', 'k-120'],
    ['Тойма', 'pavel-thoima'],
    ['港湾', 'marrow'],
    ['clause nine', 'clause-9'],
    ['peacemission', 'peace-mission'],
    ['BTOA', 'bota'],
    ['thoi', 'pavel-thoima'],
    ['sold k-120', 'k-120-sales'],
    ['growler sales', 'k-120-sales'],
    ['growing exercises', 'exercises-are-growing'],
  ])('%s', (query, id) => expect(first(read(list, query))).toBe(id));
});

describe('nothing is found for what is not there', () => {
  const list = smallList();
  test.each([
    'K-130',
    'Ka-57',
    'Clause 12',
    'Nigeria',
    'Iraq',
    'Finland',
    'Koshmir',
    'Clause 9 pizza',
    'Grumpf',
    '',
    '…',
  ])('%s', (query) => {
    const { names, claims } = read(list, query);
    expect([...names, ...claims].map(({ entry }) => entry.id)).toEqual([]);
  });
});

test('a corrected query is told, one that is right is not', () => {
  const list = smallList();
  expect(read(list, 'pavel Thioma').corrected).toBe('pavel Thoima');
  expect(read(list, 'peacemision').corrected).toBe('Peace Mission');
  expect(read(list, 'Thoyma').corrected).toBeUndefined();
});

test('names within a longer query are known with their places', () => {
  const text = 'did the MRB buy the K-120';
  expect(read(smallList(), text).within.map(({ entry, from, to }) => [entry.id, text.slice(from, to)])).toEqual([
    ['k-120', 'K-120'],
    ['marrow', 'MRB'],
  ]);
});

describe('the best group comes first', () => {
  const list = smallList();
  test.each([
    ['clause 9', undefined, 'names'],
    ['clause 9 commitment', undefined, 'claims'],
    ['K-120 sales', true, 'claims'],
    ['larger and more frequent exercises', true, 'passages'],
    ['no such thing', true, 'passages'],
  ] as const)('%s', (query, isPhrase, group) => expect(orderOf(read(list, query), isPhrase)[0]).toBe(group));
});
