import { expect, describe, it } from 'vitest';
import { openerOf } from './reader.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const vale = 'articles/vale-2004.md';
const page = '/articles/moor-1998/';

describe('what is gone', () => {
  const cousins = /Two cousins.*\n\n/;
  const remove = (w: Workshop): unknown =>
    w.texts.set(moor, w.text(moor).replace(cousins, '').replace('[¶ 4](source:4 ', '[¶ 4–5](source:4-5 '));

  it('is told at the author’s file, all of it with one command to paste', () => {
    const w = Workshop.published('orchard');
    remove(w);
    expect(w.refusals()).toEqual([
      `AddressGone ${moor} [Nothing was picked ther`,
      `AddressGone ${moor} [Nothing was picked ther`,
    ]);
    expect([...w.proposed()]).toEqual([
      [`${page}#p5`, `${page}#p4`],
      [`${page}#notebooks`, `${page}#p4`],
    ]);
  });

  it('leaves a tombstone in its place, once its author says so', () => {
    const w = Workshop.published('orchard');
    remove(w);
    w.giveUp();
    const { site } = w.build();
    expect(site.articles[0]!.tombstones).toMatchObject([
      {
        id: 'p5',
        after: 'p4',
        title: 'Paragraph 5',
        words: expect.stringMatching(/^Two cousins.*…$/),
        successor: { address: `${page}#p4` },
      },
      { id: 'notebooks', after: 'p4', words: 'The first baskets left the slope only in 1961, they note' },
    ]);
    expect(openerOf(site)(`${page}#p5`)!.successor).toEqual({
      address: `${page}#p4`,
      title: 'Paragraph 4',
      holds: false,
    });
  });

  it('keeps the day on which it was withdrawn', () => {
    const w = Workshop.published('orchard');
    remove(w);
    w.day = '2002-02-02';
    w.giveUp();
    w.day = '2003-03-03';
    w.publish();
    const gone = w.build().site.ledger.filter(({ status }) => status);
    expect(gone.map(({ day, since }) => [day, since])).toEqual([
      ['2001-01-01', '2002-02-02'],
      ['2001-01-01', '2002-02-02'],
    ]);
  });

  it('comes back with its words, and its id is for nothing else', () => {
    const w = Workshop.published('orchard');
    const text = w.text(moor);
    remove(w);
    w.giveUp();
    const without = w.text(moor);
    w.texts.set(moor, text);
    w.publish();
    expect(openerOf(w.build().site)(`${page}#p5`)!.successor).toBeUndefined();
    w.texts.set(moor, without);
    w.giveUp();
    w.edit(moor, 'Every September', 'Of bees. [¶ 5](source:5 "p5")\n\nEvery September');
    expect(w.refusals()).toEqual([`AddressReused ${moor} Of bees. [¶ 5](source:5`]);
  });

  it('a paragraph that went to another brief has a new id there, and its old one leads to it', () => {
    const w = Workshop.published('orchard');
    const [cut] = cousins.exec(w.text(moor))!;
    remove(w);
    w.edit(vale, '## The paper', `${cut.replace('[¶ 5](source:5 "p5"', '[¶ 2](source:2')}## The paper`);
    expect(w.proposed().get(`${page}#p5`)).toBe('/articles/vale-2004/#p2a');
    w.giveUp();
    expect(openerOf(w.build().site)(`${page}#p5`)!.successor).toEqual({
      address: '/articles/vale-2004/#p2a',
      title: 'Vale 2004, paragraph 2a',
      holds: true,
    });
  });

  it('two paragraphs that exchanged briefs leave their ids behind, though they are the same', () => {
    const w = Workshop.published('orchard');
    const [here, there] = [moor, vale].map((path) => /\n\n(.*"p1"\)\n)/.exec(w.text(path))![1]!) as [string, string];
    w.edit(moor, here, there).edit(vale, there, here);
    expect([...w.proposed()]).toEqual([
      [`${page}#p1`, '/articles/vale-2004/#p0a'],
      ['/articles/vale-2004/#p1', `${page}#p0a`],
    ]);
    w.giveUp();
    const open = openerOf(w.build().site);
    expect(open(`${page}#p1`)!.successor).toMatchObject({ address: '/articles/vale-2004/#p0a', holds: true });
    expect(open('/articles/vale-2004/#p1')!.successor).toMatchObject({ address: `${page}#p0a`, holds: true });
  });

  it.each([
    ['a heading', (w: Workshop) => w.edit(moor, '## The guests {#guests}\n\n', ''), `${page}#guests`, `${page}#p6`],
    [
      'an event',
      (w: Workshop) => w.texts.set('timeline.yaml', w.text('timeline.yaml').replace(/- id: flood[^]*$/, '')),
      '/timeline/#flood-1953',
      '/timeline/',
    ],
    [
      'a name',
      (w: Workshop) =>
        w
          .edit(moor, 'source:\n  author: [ruth-moor]', 'source: {}')
          .edit(
            'names/people.yaml',
            '- id: ruth-moor\n  name: Ruth Moor\n  description: A surveyor, writer of the first article.\n',
            '',
          ),
      '/names/ruth-moor/',
      '/names/',
    ],
  ])('%s leaves a notice', (_, make, address, successor) => {
    const w = Workshop.published('orchard');
    make(w);
    expect([...w.proposed()]).toEqual([[address, successor]]);
    w.giveUp();
    expect(openerOf(w.build().site)(address)).toMatchObject({ successor: { address: successor } });
  });

  it('a passage, heading or event under a new id moves there once its author says so', () => {
    const w = Workshop.published('orchard');
    w.edit(moor, '#notebooks', '#grafters')
      .edit(moor, '{#guests}', '{#visitors}')
      .edit('timeline.yaml', 'flood-1953', 'salt-1953');
    expect([...w.proposed()]).toEqual([
      [`${page}#notebooks`, `${page}#grafters`],
      [`${page}#guests`, `${page}#visitors`],
      ['/timeline/#flood-1953', '/timeline/#salt-1953'],
    ]);
    const before = new Set(w.ledger().map(({ address }) => address));
    w.giveUp();
    const open = openerOf(w.build().site);
    for (const address of before) expect(open(address), address).toMatchObject({ successor: undefined, former: [] });
    expect(w.edit(moor, '{#visitors}', '{#notebooks}').refusals()).toContain(
      `AddressReused ${moor} ## The guests {#notebook`,
    );
  });

  it('a notice never leads to another', () => {
    const w = Workshop.published('orchard');
    remove(w);
    w.giveUp();
    w.texts.set(
      moor,
      w
        .text(moor)
        .replace(/Salt water.*\n\n/, '')
        .replace('[¶ 3](source:3 ', '[¶ 3–5](source:3-5 '),
    );
    w.texts.set('timeline.yaml', w.text('timeline.yaml').replace('[4]', '[3]'));
    w.remove('claims/flood-ended-harvest.md').giveUp();
    const open = openerOf(w.build().site);
    for (const address of w.ledger().map(({ address }) => address)) {
      const successor = open(address)!.successor;
      if (successor) expect(open(successor.address), successor.address).toMatchObject({ successor: undefined });
    }
    expect(open(`${page}#p5`)!.successor!.address).toBe(`${page}#p3`);
  });
});
