import { describe, expect, it } from 'vitest';
import { openerOf } from './reader.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const vale = 'articles/vale-2004.md';
const renamed = 'articles/moor-survey.md';

const renameClaim = (w: Workshop): Workshop =>
  w
    .everywhere('parish-owns', 'parish-title')
    .rename('claims/parish-owns.md', 'claims/parish-title.md')
    .edit('claims/parish-title.md', 'group: title', 'group: title\nformerly: [parish-owns]');

const renameArticle = (w: Workshop): Workshop =>
  w
    .everywhere('moor-1998', 'moor-survey')
    .rename(moor, renamed)
    .edit(renamed, 'label: Moor 1998', 'label: Moor 1998\nformerly: [moor-1998]');

const renameName = (w: Workshop): Workshop =>
  w.everywhere('anselm-pike', 'pike').edit('names/people.yaml', '- id: pike', '- id: pike\n  formerly: [anselm-pike]');

/** Every address that was published before still answers, with the same words. */
function expectKept(
  w: Workshop,
  make: (w: Workshop) => unknown,
): (address: string) => ReturnType<ReturnType<typeof openerOf>> {
  const before = openerOf(w.build().site);
  const addresses = w.ledger().map(({ address }) => address);
  make(w);
  w.publish();
  const open = openerOf(w.build().site);
  for (const address of addresses) {
    expect(open(address), address).toBeDefined();
    if (before(address)!.words !== undefined && !/^\/(claims|articles)\/[^#]*$/.test(address))
      expect(open(address)!.words, address).toContain(before(address)!.words!.slice(0, 20));
  }
  return open;
}

describe('what has a new id', () => {
  it('a claim takes its accounts along, and the passages that were named after it', () => {
    const w = Workshop.published('orchard');
    const open = expectKept(w, renameClaim);
    expect(open('/claims/parish-owns/')!.successor).toMatchObject({ address: '/claims/parish-title/', holds: true });
    expect(open('/claims/parish-owns/#vale-2004')!.successor).toMatchObject({
      address: '/claims/parish-title/#vale-2004',
      holds: true,
    });
    expect(open('/claims/parish-owns/#differences')!.successor).toMatchObject({
      address: '/claims/parish-title/#differences',
    });
    expect(open('/articles/moor-1998/#parish-owns')).toMatchObject({ successor: undefined, former: [] });
  });

  it('an article takes everything along, comparisons too', () => {
    const open = expectKept(Workshop.published('orchard'), renameArticle);
    expect(open('/articles/moor-1998/#p4')!.successor).toMatchObject({
      address: '/articles/moor-survey/#p4',
      holds: true,
    });
    expect(open('/claims/parish-owns/#moor-1998')).toMatchObject({ successor: undefined });
    expect(open('/compare/moor-1998/vale-2004/')!.successor).toMatchObject({
      address: '/compare/moor-survey/vale-2004/',
    });
  });

  it('a name redirects', () => {
    const open = expectKept(Workshop.published('orchard'), renameName);
    expect(open('/names/anselm-pike/')!.successor).toMatchObject({ address: '/names/pike/', holds: true });
  });

  it('may have another once more, or its old one again', () => {
    const w = Workshop.published('orchard');
    const text = new Map(w.texts);
    expectKept(w, (w) => renameArticle(renameName(renameClaim(w))));
    const open = expectKept(w, (w) =>
      w
        .everywhere('claim:parish-title', 'claim:parish-deed')
        .everywhere('[parish-title]', '[parish-deed]')
        .rename('claims/parish-title.md', 'claims/parish-deed.md')
        .edit('claims/parish-deed.md', '[parish-owns]', '[parish-owns, parish-title]'),
    );
    expect(open('/claims/parish-owns/')!.successor).toMatchObject({ address: '/claims/parish-deed/' });
    const ledger = w.text('addresses.json');
    w.texts = new Map(text).set('addresses.json', ledger);
    expect(w.refusals()).toEqual([]);
    w.publish();
    for (const { address } of w.ledger()) expect(openerOf(w.build().site)(address), address).toBeDefined();
    expect(openerOf(w.build().site)('/claims/parish-deed/')!.successor).toMatchObject({
      address: '/claims/parish-owns/',
    });
  });

  it('without a word is told what to write, at its own file', () => {
    const w = Workshop.published('orchard');
    renameClaim(w).edit('claims/parish-title.md', '\nformerly: [parish-owns]', '');
    expect(w.refusals()).toContain('AddressGone claims/parish-owns.md');
    const told = w.problems().find(({ at }) => at.file === 'content/claims/parish-owns.md')!;
    expect(told.hint).toContain('say so in content/claims/parish-title.md: formerly: [parish-owns]');
    expect(told.decision).toBeUndefined();
  });

  it('is told by its new id where an old one is still in use', () => {
    const w = renameClaim(Workshop.published('orchard'));
    w.edit(vale, 'claim:parish-title', 'claim:parish-owns');
    expect(w.problems()).toMatchObject([
      { code: 'ClaimUnknown', hint: 'It is called "parish-title" now: write that.' },
    ]);
    w.edit(vale, 'claim:parish-owns', 'claim:parish-title').publish();
    w.edit('claims/parish-title.md', '\nformerly: [parish-owns]', '').edit(
      vale,
      'claim:parish-title',
      'claim:parish-owns',
    );
    expect(w.problems()[0]).toMatchObject({
      code: 'ClaimUnknown',
      hint: 'It is called "parish-title" now: write that.',
    });
  });

  it('is no slip of the pen where only its file has the new name', () => {
    const w = Workshop.published('orchard');
    w.rename('claims/parish-owns.md', 'claims/parish-title.md');
    const hints = w.problems().map(({ code, hint }) => `${code} ${hint}`);
    expect(hints[0]).toMatch(/^ClaimUnknown It was published: bring it back.* npm run rename -- claim parish-owns /);
    expect(hints.join()).not.toContain('Did you mean');
  });

  it('cannot be what something else is or was', () => {
    const w = Workshop.published('orchard');
    const taken = w.branch().edit('claims/parish-owns.md', 'group: title', 'group: title\nformerly: [pike-tenant]');
    expect(taken.refusals()).toEqual(['FormerlyTaken claims/parish-owns.md pike-tenant]']);
    renameClaim(w).publish();
    w.everywhere('claim:pike-tenant', 'claim:parish-owns').rename('claims/pike-tenant.md', 'claims/parish-owns.md');
    w.edit('claims/parish-owns.md', 'group: title', 'group: title\nformerly: [pike-tenant]');
    expect(w.refusals()).toContain('AddressReused claims/parish-owns.md Anselm Pike holds a vali');
  });

  it('two articles that were both published are not one', () => {
    const w = Workshop.published('orchard').remove(moor);
    w.edit(vale, 'label: Vale 2004', 'label: Vale 2004\nformerly: [moor-1998]');
    w.remove('claims/flood-ended-harvest.md').texts.set('timeline.yaml', '[]');
    expect(w.refusals()).toContain('FormerlyOther articles/vale-2004.md moor-1998]');
  });
});

describe('a claim that went into another', () => {
  const merge = (w: Workshop): Workshop =>
    w
      .everywhere('claim:pike-tenant ', 'claim:parish-owns#pike-tenant ')
      .remove('claims/pike-tenant.md')
      .edit('claims/parish-owns.md', 'group: title', 'group: title\nformerly: [pike-tenant]');

  it('takes its passages and accounts along; its statement is told as a former one', () => {
    const w = Workshop.published('orchard');
    const open = expectKept(w, merge);
    expect(open('/claims/pike-tenant/')!.successor).toMatchObject({ address: '/claims/parish-owns/' });
    expect(open('/claims/pike-tenant/#moor-1998')!.successor).toMatchObject({
      address: '/claims/parish-owns/#moor-1998',
      holds: true,
    });
    expect(open('/articles/moor-1998/#pike-tenant')).toMatchObject({ successor: undefined, former: [] });
    expect(open('/claims/parish-owns/')!.former).toMatchObject([
      { words: 'Anselm Pike holds a valid lease of the orchard.' },
    ]);
  });

  it('has its passages proposed where they have other ids', () => {
    const w = merge(Workshop.published('orchard')).everywhere('#pike-tenant ', '#tenant ');
    expect([...w.proposed()]).toEqual([
      ['/articles/moor-1998/#pike-tenant', '/articles/moor-1998/#tenant'],
      ['/articles/vale-2004/#pike-tenant', '/articles/vale-2004/#tenant'],
    ]);
  });
});

it('formerly alone brings redirects back, accounts and passages included', () => {
  const w = Workshop.published('orchard');
  renameArticle(renameName(renameClaim(w))).publish();
  const before = w.ledger().map(({ address }) => address);
  w.remove('addresses.json').publish({ begins: true });
  const open = openerOf(w.build().site);
  for (const address of before) expect(open(address), address).toBeDefined();
  for (const address of [
    '/articles/moor-1998/#p4',
    '/claims/parish-owns/#vale-2004',
    '/articles/vale-2004/#parish-owns',
    '/claims/parish-title/#moor-1998',
  ])
    expect(open(address), address).toBeDefined();
});
