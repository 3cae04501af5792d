import { describe, expect, it, test } from 'vitest';
import { openerOf, type Found } from './reader.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const vale = 'articles/vale-2004.md';
const page = '/articles/moor-1998/';

/** Makes a move on a published orchard, publishes it, and opens addresses before and after. */
function after(make: (workshop: Workshop) => unknown): {
  w: Workshop;
  open: (address: string) => Found | undefined;
  was: (address: string) => Found | undefined;
} {
  const w = Workshop.published('orchard');
  const was = openerOf(w.build().site);
  w.day = '2002-02-02';
  make(w);
  expect(w.refusals()).toEqual([]);
  const drafted = w.build();
  w.publish();
  const again = w.build();
  // What a build before the command shows is what stays.
  expect(again.site.ledger.map(({ address, words }) => [address, words])).toEqual(
    drafted.site.ledger.map(({ address, words }) => [address, words]),
  );
  expect(again.addresses.unrecorded).toEqual([]);
  return { w, open: openerOf(again.site), was };
}

const ids = (w: Workshop, path = moor): string[] =>
  [...w.text(path).matchAll(/"((?:p\w+ ?)+)"/g)].map((match) => match[1]!);

describe('of ordinary edits none needs a word', () => {
  it('writes the ids of a first time where an author can see them', () => {
    const w = Workshop.published('orchard');
    expect(ids(w)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
    expect(w.text(moor)).toContain('the name of whoever held the knife.');
    expect(w.text(moor).replaceAll(/ "p\d"/g, '')).toBe(
      new Map(Workshop.published('orchard').texts).get(moor)!.replaceAll(/ "p\d"/g, ''),
    );
  });

  test.each<[string, (w: Workshop) => unknown]>([
    ['a typo', (w) => w.edit(moor, 'a carter who was paid twice', 'a carter who was payed twice')],
    ['a comma in a passage', (w) => w.edit(moor, 'that lease and has paid', 'that lease, and has paid')],
    ['another stance', (w) => w.edit(vale, 'parish-owns "affirms"', 'parish-owns "qualifies"')],
    [
      'a footnote',
      (w) =>
        w.edit(moor, 'paid twice.', 'paid twice.[^a]').edit(moor, '## The guests', '[^a]: He was.\n\n## The guests'),
    ],
    ['another order', (w) => w.texts.set(moor, w.text(moor).replace(/(Salt water.*\n\n)(Two cousins.*\n\n)/, '$2$1'))],
    [
      'another section',
      (w) => w.texts.set(moor, w.text(moor).replace(/(Salt water.*\n\n)([^]*?)(Every September)/, '$2$1$3')),
    ],
    ['another locator', (w) => w.edit(moor, '[¶ 6](source:6 "p6")', '[¶ 5–6](source:5-6 "p6")')],
    ['another title of the heading', (w) => w.edit(moor, '## The guests', '## The visitors')],
    ['an alias', (w) => w.edit('names/people.yaml', 'aliases: [Pike]', 'aliases: [Pike, Old Pike]')],
    ['another date of an event', (w) => w.edit('timeline.yaml', 'date: "1953"', 'date: "1953-02"')],
    ['another text of an event', (w) => w.edit('timeline.yaml', 'for nine days and kills', 'and kills')],
  ])('%s', (_, make) => {
    const { w, open, was } = after(make);
    const keys = w.ledger().map(({ address }) => address);
    for (const address of keys) {
      expect(open(address), address).toMatchObject({ successor: undefined, former: [] });
      expect(was(address), address).toBeDefined();
    }
  });

  it('a new paragraph gets the next letter, and before the first p0a', () => {
    const { w } = after((w) =>
      w
        .edit(moor, 'The pear trees', 'A word on dikes. [¶ 1](source:1)\n\nThe pear trees')
        .edit(moor, 'Salt water', 'On weirs. [¶ 4](source:4)\n\nSalt water'),
    );
    expect(ids(w)).toEqual(['p0a', 'p1', 'p2', 'p3', 'p3a', 'p4', 'p5', 'p6', 'p7']);
    w.edit(moor, 'On weirs.', 'On sluices. [¶ 4](source:4)\n\nOn weirs.').publish();
    expect(ids(w)).toEqual(['p0a', 'p1', 'p2', 'p3', 'p3b', 'p3a', 'p4', 'p5', 'p6', 'p7']);
  });

  it('after a split the part with the locator keeps the id', () => {
    const { w, open } = after((w) => w.edit(moor, ' Half of the trees', ' [¶ 4](source:4)\n\nHalf of the trees'));
    expect(ids(w)).toEqual(['p1', 'p2', 'p3', 'p3a', 'p4', 'p5', 'p6', 'p7']);
    expect(open(`${page}#p4`)!.words).toMatch(/^Half of the trees/);
  });

  test.each([
    ['both ids', ' [¶ 3](source:3 "p3")\n\nSalt', ' Salt', '[¶ 4](source:4 "p4")', '[¶ 3–4](source:3-4 "p3 p4")'],
    ['the id of one', ' [¶ 3](source:3 "p3")\n\nSalt', ' Salt', '[¶ 4](source:4 "p4")', '[¶ 3–4](source:3-4 "p4")'],
    ['no id', ' [¶ 3](source:3 "p3")\n\nSalt', ' Salt', '[¶ 4](source:4 "p4")', '[¶ 3–4](source:3-4)'],
  ])('a paragraph that took another in answers for both: with %s', (_, from, to, locator, joined) => {
    const { w, open } = after((w) => w.edit(moor, from, to).edit(moor, locator, joined));
    expect(ids(w)[2]!.split(' ').sort()).toEqual(['p3', 'p4']);
    for (const id of ['p3', 'p4']) expect(open(`${page}#${id}`)!.words).toMatch(/^In the spring.*Salt water/);
  });

  it('an id that stands twice is told with both places', () => {
    const w = Workshop.published('orchard');
    w.edit(moor, '[¶ 6](source:6 "p6")', '[¶ 6](source:6 "p5")');
    expect(w.problems()[0]).toMatchObject({
      code: 'IdDuplicate',
      at: { line: 25 },
      message: expect.stringContaining('(21:302)'),
    });
  });
});
