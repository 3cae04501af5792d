import { describe, expect, it } from 'vitest';
import { openerOf } from './reader.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const vale = 'articles/vale-2004.md';
const passage = '/articles/vale-2004/#parish-owns';
const claim = '/claims/parish-owns/';

const published = (day: string): Workshop => {
  const w = Workshop.published('orchard');
  w.day = day;
  return w;
};

describe('the words of a passage and a statement', () => {
  it('stay readable when they change, each with the day on which they were written down', () => {
    const w = published('2002-02-02').edit(vale, 'has made the orchard', 'has not made the orchard');
    const former = { words: 'Use for so long has made the orchard the property of Saint Odile', day: '2001-01-01' };
    expect(openerOf(w.build().site)(passage)!.former).toEqual([{ ...former, now: undefined }]);
    w.publish();
    w.day = '2003-03-03';
    w.edit(vale, 'has not made the orchard', 'will never make the orchard').publish();
    w.day = '2004-04-04';
    expect(w.build().addresses.unrecorded).toEqual([]);
    expect(openerOf(w.build().site)(passage)!.former).toMatchObject([
      former,
      { words: 'Use for so long has not made the orchard the property of Saint Odile', day: '2002-02-02' },
    ]);
  });

  it('are told of a claim too, and of one that is given up', () => {
    const w = published('2002-02-02').edit('claims/parish-owns.md', 'belongs to', 'rejects');
    w.publish();
    w.edit('claims/parish-owns.md', 'rejects', 'welcomes').publish();
    const former = [
      { words: 'The orchard on the dike belongs to the parish of Saint Odile.', day: '2001-01-01' },
      { words: 'The orchard on the dike rejects the parish of Saint Odile.', day: '2002-02-02' },
    ];
    expect(openerOf(w.build().site)(claim)!.former).toMatchObject(former);
    w.remove('claims/parish-owns.md').edit('claims/pike-tenant.md', 'relations:\n  contradicts: [parish-owns]\n', '');
    for (const path of [moor, vale])
      w.texts.set(path, w.text(path).replace(/\[([^\]]*)\]\(claim:parish-owns[^)]*\)/, '$1'));
    w.giveUp();
    expect(openerOf(w.build().site)(claim)).toMatchObject({ words: expect.stringContaining('welcomes'), former });
    expect(openerOf(w.build().site)('/articles/moor-1998/#parish-owns')).toMatchObject({
      words: 'The parish has never held title to a foot of the slope',
      successor: { address: '/articles/moor-1998/#p2', holds: true },
    });
  });

  it('have not changed where case, punctuation and white space have, or where they read the same again', () => {
    const w = published('2002-02-02').edit(vale, 'Use for so long has', '“use”, for so long, has');
    expect(openerOf(w.build().site)(passage)!.former).toEqual([]);
    w.publish();
    w.edit(vale, 'the property of', 'property of').publish();
    w.edit(vale, 'orchard property of', 'orchard the property of').publish();
    expect(openerOf(w.build().site)(passage)!.former).toMatchObject([
      { words: expect.stringContaining('orchard property') },
    ]);
  });

  it('lead on to each other where two passages exchanged their ids', () => {
    const w = published('2002-02-02')
      .edit(moor, 'claim:flood-ended-harvest "affirms"', 'claim:flood-ended-harvest#other "affirms"')
      .edit(moor, '#notebooks', '')
      .edit(moor, '#other', '#notebooks');
    const open = openerOf(w.build().site);
    const page = '/articles/moor-1998/';
    expect(open(`${page}#notebooks`)!.former).toMatchObject([
      { now: { address: `${page}#flood-ended-harvest`, holds: true } },
    ]);
    expect(open(`${page}#flood-ended-harvest`)!.former).toMatchObject([{ now: { address: `${page}#notebooks` } }]);
  });

  it('are erased where its author says so', () => {
    const w = published('2002-02-02').edit(vale, 'has made the orchard', 'has not made the orchard');
    w.publish({ forgotten: new Set([passage]) });
    expect(openerOf(w.build().site)(passage)!.former).toEqual([]);
    expect(w.text('addresses.json')).not.toContain('has made the orchard');
    const objection = (decisions: Parameters<Workshop['publish']>[0]) => () => w.publish(decisions);
    expect(objection({ forgotten: new Set([passage]) })).toThrow(`${passage} has no former words to forget.`);
    expect(objection({ forgotten: new Set(['/claims/parish-own/']) })).toThrow('Did you mean /claims/parish-owns/?');
    w.edit(
      vale,
      '[Use for so long has not made the orchard the property of Saint Odile](claim:parish-owns "affirms")',
      'Nobody owns it',
    );
    w.giveUp();
    w.publish({ forgotten: new Set([passage]) });
    expect(w.text('addresses.json')).not.toContain('Use for so long');
    expect(openerOf(w.build().site)(passage)).toMatchObject({ words: '', successor: {} });
  });
});

describe('decisions that make no sense', () => {
  it.each([
    ['/claims/parish-own/', undefined, '/claims/parish-own/ was never published. Did you mean /claims/parish-owns/?'],
    [claim, undefined, `${claim} still stands in the content. Take it out there first, then withdraw it.`],
  ])('%s', (address, to, says) => {
    const w = Workshop.published('orchard');
    const ledger = w.text('addresses.json');
    expect(() => w.publish({ withdrawn: new Map([[address, to]]) })).toThrow(says);
    expect(w.text('addresses.json')).toBe(ledger);
  });

  it('a successor that is nowhere', () => {
    const w = Workshop.published('orchard').edit(moor, '## The guests {#guests}\n\n', '');
    const withdrawn = new Map([['/articles/moor-1998/#guests', '/articles/moor-1998/#p66']]);
    expect(() => w.publish({ withdrawn })).toThrow(
      'is not an address of this site. Did you mean /articles/moor-1998/#p6?',
    );
  });
});
