import { describe, expect, it } from 'vitest';
import { begin, expectKept, moor, move, refused, vale } from './moving.ts';

describe('passages and headings', () => {
  const clause = '[The parish has never held title to a foot of the slope](claim:parish-owns "disputes")';

  it('an edited passage stays; one turned round is refused', () => {
    const { before, site } = move((w) =>
      w.edit(moor, 'has never held title to a foot of', 'has never held legal title to a foot of'),
    );
    expectKept(before, site, `${begin}#parish-owns`, `${begin}#p2`);
    for (const turned of [
      'has always held title to a foot of the slope',
      'has held title to a foot of the slope',
      'has never held title to a foot of Saint Odile',
    ])
      expect(refused((w) => w.edit(moor, 'has never held title to a foot of the slope', turned)).refusals).toEqual([
        `AddressMoved ${`[The parish ${turned}`.slice(0, 40)}`,
      ]);
    expect(
      refused((w) => w.edit(moor, '[Nothing was picked there until 1961]', '[Nothing was picked there until 1960]'))
        .refusals,
    ).toEqual(['AddressMoved [Nothing was picked there until 1960](cl']);
    expect(
      refused((w) =>
        w.edit(
          vale,
          '[It was never countersigned and so binds nobody]',
          '[It binds nobody and so was never countersigned]',
        ),
      ).refusals,
    ).toEqual(['AddressMoved [It binds nobody and so was never counte']);
  });

  it('a removed mark is refused until its author withdraws it; then a notice says where the words are', () => {
    const { workshop, refusals, before } = refused((w) =>
      w.edit(moor, clause, 'The parish has never held title to a foot of the slope'),
    );
    expect(refusals).toEqual(['AddressLost A reader of the land register will find ']);
    const site = workshop.publish({ withdraw: { [`${begin}#parish-owns`]: undefined } });
    const open = expectKept(before, site, `${begin}#parish-owns`, '/claims/parish-owns/#moor-1998');
    expect(open(`${begin}#parish-owns`)).toMatchObject({
      what: 'notice',
      successor: { address: `${begin}#p2`, holds: true },
    });
    expect(open('/claims/parish-owns/#moor-1998')).toMatchObject({ what: 'notice', title: 'Moor 1998' });
    workshop.edit(
      moor,
      'A key, the surveyor remarks, opens a gate and settles nothing.',
      '[A key, the surveyor remarks, opens a gate](claim:parish-owns "disputes") and settles nothing.',
    );
    expect(workshop.refusals()).toEqual(['AddressReused [A key, the surveyor remarks, opens a ga']);
  });

  it('a mark moved to another clause is refused', () => {
    const { refusals } = refused((w) =>
      w
        .edit(moor, clause, 'The parish has never held title to a foot of the slope')
        .edit(
          moor,
          'A key, the surveyor remarks, opens a gate',
          '[A key, the surveyor remarks, opens a gate](claim:parish-owns "disputes")',
        ),
    );
    expect(refusals).toEqual(['AddressMoved [A key, the surveyor remarks, opens a ga']);
  });

  it('a passage under a new id still answers to the old one', () => {
    const { before, site } = move((w) => w.edit(moor, '#notebooks', '#grafters'));
    expectKept(before, site);
    expect(site.articles[0]!.paragraphs[4]!.passages).toMatchObject([{ id: 'grafters', formerIds: ['notebooks'] }]);
  });

  it('an id that still answers for something else is not given again', () => {
    const { workshop } = move((w) => w.edit(moor, '#notebooks', '#grafters'));
    workshop.edit(moor, '{#guests}', '{#notebooks}');
    expect(workshop.refusals()).toEqual(expect.arrayContaining(['AddressReused ## The guests {#notebooks}']));
  });

  it('two passages whose ids were exchanged are refused', () => {
    const { refusals } = refused((w) =>
      w
        .edit(moor, 'claim:flood-ended-harvest "affirms"', 'claim:flood-ended-harvest#other "affirms"')
        .edit(moor, '#notebooks', '')
        .edit(moor, '#other', '#notebooks'),
    );
    expect(refusals).toEqual([
      'AddressMoved [Nothing was picked there until 1961](cl',
      'AddressMoved [The first baskets left the slope only i',
    ]);
  });

  it('a heading under a new id still answers to the old one, and a removed one leaves a notice', () => {
    const renamed = move((w) => w.edit(moor, '{#guests}', '{#visitors}'));
    expectKept(renamed.before, renamed.site);
    const removed = move((w) => w.edit(moor, '## The guests {#guests}\n\n', ''));
    const open = expectKept(removed.before, removed.site, `${begin}#guests`);
    expect(open(`${begin}#guests`)).toMatchObject({ what: 'notice', successor: { address: `${begin}#p6` } });
    const exchanged = refused((w) =>
      w.edit(moor, '{#guests}', '{#lease-}').edit(moor, '{#lease}', '{#guests}').edit(moor, '{#lease-}', '{#lease}'),
    );
    expect(exchanged.refusals).toEqual(['AddressMoved ## The lease {#guests}', 'AddressMoved ## The guests {#lease}']);
  });
});
