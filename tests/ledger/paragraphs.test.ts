import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/link/model.ts';
import { begin, expectKept, moor, move } from './moving.ts';
import { wordsAt } from './reader.ts';

const ids = (site: Site, slug = 'moor-1998'): string[] =>
  site.articles.find((article) => article.slug === slug)!.paragraphs.map(({ id }) => id);

describe('paragraphs', () => {
  const fourth = 'Salt water came over the crest';
  const sixth = 'Every September the schoolchildren';

  it('an inserted paragraph gets a letter and renumbers nothing', () => {
    const { before, site, workshop } = move((w) =>
      w.edit(moor, fourth, `A new paragraph on weirs. [¶ 4](source:4)\n\n${fourth}`),
    );
    expectKept(before, site);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p3a', 'p4', 'p5', 'p6', 'p7']);
    workshop.edit(moor, fourth, `Another one, about sluices. [¶ 4](source:4)\n\n${fourth}`);
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p3a', 'p3b', 'p4', 'p5', 'p6', 'p7']);
    workshop.edit(moor, 'Another one,', 'In between, something of culverts. [¶ 4](source:4)\n\nAnother one,');
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p3a', 'p3aa', 'p3b', 'p4', 'p5', 'p6', 'p7']);
  });

  it('before the first stands p0a, behind the last the next number', () => {
    const { before, site } = move((w) =>
      w
        .edit(moor, 'The pear trees on', 'A word on dikes. [¶ 1](source:1)\n\nThe pear trees on')
        .edit(
          moor,
          'may eat from it. [¶ 7](source:7)',
          'may eat from it. [¶ 7](source:7)\n\nAn afterthought. [¶ 7](source:7)',
        ),
    );
    expectKept(before, site);
    expect(ids(site)).toEqual(['p0a', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
  });

  it('a deleted paragraph leaves a tombstone in its place, its passages with it', () => {
    const { before, site } = move((w) =>
      w.texts.set(
        moor,
        w.texts
          .get(moor)!
          .replace(/Two cousins.*\n\n/, '')
          .replace('source:4)', 'source:4-5)'),
      ),
    );
    const open = expectKept(before, site, `${begin}#p5`, `${begin}#notebooks`);
    expect(open(`${begin}#p5`)).toEqual({ what: 'notice', title: 'Paragraph 5', successor: undefined });
    expect(open(`${begin}#notebooks`)).toMatchObject({ what: 'notice' });
    expect(site.articles[0]!.tombstones).toMatchObject([
      { id: 'p5', after: 'p4', words: 'Two cousins of the grower grafted the survivors on quince. Their notebooks, …' },
      { id: 'notebooks', after: 'p4' },
    ]);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p4', 'p6', 'p7']);
  });

  it('the id of a deleted paragraph is never given again, but comes back with its words', () => {
    const { workshop } = move((w) =>
      w.texts.set(
        moor,
        w.texts
          .get(moor)!
          .replace(/The surveyor closes.*\n/, '')
          .replace('source:6)', 'source:6-7)'),
      ),
    );
    const text = workshop.texts.get(moor)!;
    workshop.texts.set(moor, `${text}\nSomething else altogether closes the brief now. [¶ 7](source:7)\n`);
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p8']);
    workshop.texts.set(
      moor,
      `${text}\nThe surveyor closes with a map on which the slope is coloured twice. Where the colours overlap she has drawn a pear, and under it the words of an old drainage judge: whoever mends the bank may eat from it. [¶ 7](source:7)\n`,
    );
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });

  it('of a divided paragraph the larger part keeps the id and the other gets a letter', () => {
    const { before, site } = move((w) =>
      w.edit(
        moor,
        'in sailcloth, record each graft with its date, its weather and the name of whoever held the knife. [The',
        'in sailcloth, record each graft with its date, its weather and the name of whoever held the knife. [¶ 5](source:5)\n\n[The',
      ),
    );
    const open = expectKept(before, site, `${begin}#p5`);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p5a', 'p6', 'p7']);
    expect(before.get(`${begin}#p5`)).toContain(wordsAt(open(`${begin}#p5`)));
  });

  it('a paragraph divided to less than itself says where the rest is', () => {
    const { before, site } = move((w) =>
      w
        .edit(moor, 'it needed fruit.', 'it needed fruit. [¶ 1](source:1)\n\n')
        .edit(moor, 'they were planted.', 'they were planted. [¶ 1](source:1)\n\n'),
    );
    expectKept(before, site, `${begin}#p1`);
    const [notice] = site.articles[0]!.reworded;
    expect(notice).toMatchObject({ was: [before.get(`${begin}#p1`)] });
    expect([notice!.id, ...notice!.elsewhere].sort()).toEqual(ids(site).slice(0, 3).sort());
  });

  it('merged paragraphs stand under the id of the larger, and the other leads there', () => {
    const { before, site } = move((w) =>
      w
        .edit(moor, ' [¶ 3](source:3)\n\nSalt water', ' Salt water')
        .edit(moor, '[¶ 4](source:4)', '[¶ 3–4](source:3-4)'),
    );
    const open = expectKept(before, site, `${begin}#p3`, `${begin}#p4`);
    expect(wordsAt(open(`${begin}#p3`))).toContain(before.get(`${begin}#p3`));
    expect(wordsAt(open(`${begin}#p3`))).toContain(before.get(`${begin}#p4`));
    expect(open(`${begin}#p4`)).toEqual({
      what: 'notice',
      title: 'Paragraph 4',
      successor: { address: `${begin}#p3`, title: 'Paragraph 3', holds: true },
    });
  });

  it('reordered paragraphs keep their ids', () => {
    const { before, site } = move((w) => {
      const lines = w.texts.get(moor)!.split('\n\n');
      const [sixthLine] = lines.splice(
        lines.findIndex((line) => line.startsWith(sixth)),
        1,
      );
      lines.splice(
        lines.findIndex((line) => line.startsWith('A reader of the land')),
        0,
        sixthLine!,
      );
      w.texts.set(moor, lines.join('\n\n'));
    });
    expectKept(before, site);
    expect(ids(site)).toEqual(['p1', 'p6', 'p2', 'p3', 'p4', 'p5', 'p7']);
  });

  it('edited wording stays where it is, and the ledger remembers what was promised', () => {
    const { before, site, workshop } = move((w) =>
      w.edit(moor, 'come up with bread and climb whatever', 'climb up with loaves and get to whatever'),
    );
    expectKept(before, site, `${begin}#p6`);
    const entry = site.ledger.find(({ address }) => address === `${begin}#p6`);
    expect(entry).toMatchObject({ words: before.get(`${begin}#p6`), now: expect.stringContaining('loaves') });
    workshop.edit(moor, 'climb up with loaves and get to whatever', 'come up with bread and climb whatever');
    expect(workshop.publish().ledger.find(({ address }) => address === `${begin}#p6`)).not.toHaveProperty('now');
  });

  it('small edits that add up to other words are refused', () => {
    const { workshop } = move((w) =>
      w.edit(
        moor,
        'The custom is older than the lease and nobody has ever asked leave for it.',
        'This habit antedates any contract: no child was made to beg.',
      ),
    );
    workshop.edit(
      moor,
      'Custom, in this county, gives a right to come but not a right to stay.',
      'What is usual allows one entry, though never residence.',
    );
    expect(workshop.refusals()).toEqual(['AddressMoved Every September the schoolchildren come ']);
    const site = workshop.publish({ reworded: [`${begin}#p6`] });
    expect(site.articles[0]!.reworded).toMatchObject([
      { id: 'p6', after: 'p6', was: [expect.stringContaining('older than the lease')] },
    ]);
  });

  it('a paragraph that was quite rewritten is a new one', () => {
    const { before, site } = move((w) =>
      w.texts.set(
        moor,
        w.texts
          .get(moor)!
          .replace(
            /Every September.*\./,
            'Bees were kept under those branches by monks, long gone, whose hives still litter a ditch.',
          ),
      ),
    );
    expectKept(before, site, `${begin}#p6`);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p5a', 'p7']);
  });
});
