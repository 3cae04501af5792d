import { describe, expect, test } from 'vitest';
import { plainBlock, noFacts, type Block } from '../../src/import/block.ts';
import { withoutStandfirst } from '../../src/import/correct.ts';
import { sieve } from '../../src/import/sieve/sieve.ts';
import { paragraphs, sentences } from './support.ts';

const blocks = (...texts: string[]): Block[] => texts.map((text) => plainBlock('paragraph', text));
const sifted = (...texts: string[]) => sieve({ facts: noFacts, blocks: blocks(...texts) });
const [one, two, three, four, five] = sentences as [string, string, string, string, string];

describe('what stands before the text', () => {
  test('title, byline, date and publication are kept apart', () => {
    const { facts, kept } = sifted(
      'Publication: The Bay Review Volume: 3',
      'Two quays, one bill',
      'By Iris Abel, Tollen',
      'Updated May 3, 2001 09:14',
      'Share',
      ...sentences,
    );
    expect(facts).toEqual({
      title: 'Two quays, one bill',
      byline: 'Iris Abel',
      date: '2001-05-03',
      publication: 'The Bay Review',
    });
    expect(paragraphs({ kept })).toEqual(sentences);
  });

  test('a name alone under the title is the byline', () =>
    expect(sifted('Two quays, one bill', 'Jonas Quist', ...sentences).facts).toMatchObject({
      title: 'Two quays, one bill',
      byline: 'Jonas Quist',
    }));

  test('a sentence between the title and the byline is a standfirst', () =>
    expect(
      paragraphs(
        sifted(
          'Two quays, one bill',
          'A bargain that both towns regret, and that neither will undo.',
          'By Iris Abel',
          ...sentences,
        ),
      ),
    ).toEqual(sentences));

  test('a short sentence right under the title is one only where the brief counts one paragraph fewer', () => {
    const line = 'A bargain that both towns regret, and neither will undo.';
    const original = sifted('Two quays, one bill', line, ...sentences.slice(1));
    expect(paragraphs(withoutStandfirst(original, 5))).toEqual([line, ...sentences.slice(1)]);
    expect(paragraphs(withoutStandfirst(original, 4))).toEqual(sentences.slice(1));
  });

  test('a short first sentence is text', () =>
    expect(paragraphs(sifted('Two quays, one bill', 'It began with fog.', ...sentences))).toEqual([
      'It began with fog.',
      ...sentences,
    ]));
});

describe('what stands within the text', () => {
  test('repeats: an opening, a copy, a pull quote', () => {
    const pull = 'It did not give them one key, whatever the clerks may have thought of it.';
    const body = [one, two, `${three} ${pull}`, four, five];
    expect(paragraphs(sifted(one, two, ...body))).toEqual(body);
    expect(paragraphs(sifted(one, four, two, `${three} ${pull}`, four, five))).toEqual([
      one,
      four,
      two,
      `${three} ${pull}`,
      five,
    ]);
    expect(paragraphs(sifted(one, two, pull, `${three} ${pull}`, four, five))).toEqual(body);
    expect(paragraphs(sifted(...body, two))).toEqual(body);
  });

  test('the title again, adverts, pointers', () =>
    expect(
      paragraphs(
        sifted(
          'Two quays, one bill',
          one,
          'Two quays, one bill',
          two,
          'Advertisement',
          three,
          'Read also: Why tolls fall',
          four,
        ),
      ),
    ).toEqual([one, two, three, four]));

  test('links are furniture, a sentence with a link is not', () => {
    const linked = (text: string, share: number): Block => ({ ...plainBlock('paragraph', text), linked: share });
    const { kept, dropped } = sieve({
      facts: noFacts,
      blocks: [
        ...blocks(one, two),
        linked(three, 0.2),
        linked('Why the lamps of Tollen burn all day.', 1),
        ...blocks(four),
      ],
    });
    expect(paragraphs({ kept })).toEqual([one, two, three, four]);
    expect(dropped).toEqual([{ text: 'Why the lamps of Tollen burn all day.', why: 'hardly more than links' }]);
  });
});

describe('what stands behind the text', () => {
  const marked = sentences.map((text, index) => (index === 2 ? `${text}[1]` : text));

  test.each([
    ['a biography', 'Iris Abel is a fellow at the Institute for Coastal Studies.'],
    ['notes without a label', '[1] The ledgers of the parish, volume two.', '[2] The same, page 12.'],
    ['buttons', 'Share', 'Print this page', 'Back to top'],
    ['comments', 'Comments (2)', 'I have piloted ships there for thirty years and none of this is true.', 'Reply'],
    [
      'a poll',
      'Poll conducted',
      'In your opinion, who should pay for the lamps of the northern quay?',
      'Both',
      '33 (31%)',
    ],
    [
      'other articles',
      'You might also like',
      'Why tolls fall',
      'The towns have agreed on a new toll for ferries this year.',
    ],
  ])('%s', (_, ...tail) => expect(paragraphs(sifted(...marked, ...tail))).toEqual(marked));

  test('and every block is either kept or dropped', () => {
    const all = [
      'Home',
      'Two quays, one bill',
      ...sentences,
      'Share',
      'Comments',
      'A comment of some length, which nobody needs to read.',
    ];
    const { kept, dropped } = sifted(...all);
    expect([...kept, ...dropped].map(({ text }) => text).sort()).toEqual([...all].sort());
    expect(dropped.every(({ why }) => why.length > 0)).toBe(true);
  });
});
