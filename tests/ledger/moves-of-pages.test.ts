import { describe, expect, it } from 'vitest';
import { begin, expectKept, moor, move, refused, vale } from './moving.ts';
import type { Workshop } from './workshop.ts';

describe('claims, names and events', () => {
  const owns = 'claims/parish-owns.md';
  const renameClaim = (w: Workshop): Workshop => {
    for (const path of [moor, vale, 'claims/pike-tenant.md'])
      w.texts.set(path, w.texts.get(path)!.replaceAll('parish-owns', 'parish-title'));
    return w.rename(owns, 'claims/parish-title.md');
  };

  it('a renamed claim takes its addresses with it, also the passages that were named after it', () => {
    const { before, site } = move((w) =>
      renameClaim(w).edit('claims/parish-title.md', 'group: title', 'group: title\nformerly: [parish-owns]'),
    );
    const open = expectKept(before, site);
    expect(open('/claims/parish-owns/#vale-2004')).toMatchObject({ what: 'account', claim: { id: 'parish-title' } });
    expect(site.gone).toMatchObject([
      { address: '/claims/parish-owns/', status: 'moved', successor: { address: '/claims/parish-title/' } },
    ]);
    expect(site.articles[0]!.paragraphs[1]!.passages).toMatchObject([
      { id: 'parish-title', formerIds: ['parish-owns'] },
    ]);
  });

  it('a claim renamed in silence is refused, and so is a former id that someone else has', () => {
    expect(refused((w) => renameClaim(w)).refusals).toEqual(['AddressLost "address":"/claims/parish-owns/","kind":']);
    expect(refused((w) => w.edit(owns, 'group: title', 'group: title\nformerly: [pike-tenant]')).refusals).toEqual([
      'FormerlyTaken pike-tenant]',
    ]);
  });

  it('a claim cannot come under an id that leads to another one', () => {
    const { workshop } = move((w) =>
      renameClaim(w).edit('claims/parish-title.md', 'group: title', 'group: title\nformerly: [parish-owns]'),
    );
    workshop.edit('claims/parish-title.md', '\nformerly: [parish-owns]', '');
    for (const path of [moor, vale])
      workshop.texts.set(path, workshop.texts.get(path)!.replaceAll('claim:pike-tenant', 'claim:parish-owns'));
    workshop.rename('claims/pike-tenant.md', owns).edit(owns, 'group: title', 'group: title\nformerly: [pike-tenant]');
    expect(workshop.refusals()).toEqual(
      expect.arrayContaining(['AddressReused Anselm Pike holds a valid lease of the o']),
    );
  });

  it('a changed statement is refused until it is declared, and then the page says what it was', () => {
    const { workshop, refusals, before } = refused((w) => w.edit(owns, 'belongs to', 'does not belong to'));
    expect(refusals).toEqual(['AddressMoved The orchard on the dike does not belong ']);
    const site = workshop.publish({ reworded: ['/claims/parish-owns/'] });
    expectKept(before, site, '/claims/parish-owns/');
    expect(site.claims.find(({ id }) => id === 'parish-owns')).toMatchObject({
      was: [before.get('/claims/parish-owns/')],
    });
  });

  it('a removed claim is refused until it is withdrawn; its page then names its successor', () => {
    const { workshop, refusals, before } = refused((w) => {
      w.remove(owns).edit('claims/pike-tenant.md', 'relations:\n  contradicts: [parish-owns]\n', '');
      for (const path of [moor, vale])
        w.texts.set(path, w.texts.get(path)!.replace(/\[([^\]]*)\]\(claim:parish-owns[^)]*\)/, '$1'));
    });
    expect(refusals).toEqual(['AddressLost "address":"/claims/parish-owns/","kind":']);
    const site = workshop.publish({ withdraw: { '/claims/parish-owns/': '/claims/pike-tenant/' } });
    const lost = ['/claims/parish-owns/', `${begin}#parish-owns`, '/articles/vale-2004/#parish-owns'];
    const open = expectKept(before, site, ...lost);
    for (const address of [...lost, '/claims/parish-owns/#vale-2004'])
      expect(open(address)).toMatchObject({ what: 'notice' });
    expect(site.gone).toMatchObject([
      {
        status: 'withdrawn',
        words: before.get('/claims/parish-owns/'),
        successor: { address: '/claims/pike-tenant/' },
        parts: [{ id: 'moor-1998' }, { id: 'vale-2004' }],
      },
    ]);
    expect(open(`${begin}#parish-owns`)).toMatchObject({ successor: { address: `${begin}#p2`, holds: true } });
  });

  it('a renamed name redirects, also into a name that was published before; its old form stays an alias', () => {
    const people = 'names/people.yaml';
    const renamed = move((w) =>
      w
        .edit(people, '- id: anselm-pike\n', '- id: pike\n  formerly: [anselm-pike]\n')
        .edit(moor, 'reports; anselm-pike', 'reports; pike')
        .edit('claims/pike-tenant.md', '[anselm-pike]', '[pike]'),
    );
    expectKept(renamed.before, renamed.site);
    const reformed = move((w) =>
      w.edit(people, 'name: Anselm Pike\n  aliases: [Pike]', 'name: Pike\n  aliases: [Anselm Pike]'),
    );
    expectKept(reformed.before, reformed.site, '/names/anselm-pike/');
    expect(refused((w) => w.edit(people, 'name: Anselm Pike', 'name: Anselm Perch')).refusals).toEqual([
      'AddressMoved Anselm Perch',
    ]);
  });

  it('an event under a new id still answers to the old one; a removed or rewritten one is refused', () => {
    const { before, site } = move((w) => w.edit('timeline.yaml', 'id: flood-1953', 'id: salt-1953'));
    expectKept(before, site);
    expect(
      refused((w) => w.texts.set('timeline.yaml', w.texts.get('timeline.yaml')!.replace(/- id: flood[^]*$/, '')))
        .refusals,
    ).toEqual(['AddressLost "address":"/timeline/#flood-1953","kind"']);
    expect(
      refused((w) => w.edit('timeline.yaml', 'kills half of the trees', 'spares nearly everything that grows'))
        .refusals,
    ).toEqual(['AddressMoved Salt water stands in the orchard for nin']);
  });
});

describe('articles', () => {
  it('a renamed article takes every address with it', () => {
    const { before, site } = move((w) => {
      w.rename(moor, 'articles/moor-survey-1998.md').edit(
        'articles/moor-survey-1998.md',
        'label: Moor 1998',
        'label: Moor 1998\nformerly: [moor-1998]',
      );
      w.texts.set('timeline.yaml', w.texts.get('timeline.yaml')!.replaceAll('moor-1998', 'moor-survey-1998'));
    });
    const open = expectKept(before, site);
    expect(open(`${begin}#p4`)).toMatchObject({
      what: 'paragraph',
      paragraph: { article: { slug: 'moor-survey-1998' } },
    });
    expect(open('/claims/parish-owns/#moor-1998')).toMatchObject({
      what: 'account',
      article: { slug: 'moor-survey-1998' },
    });
  });

  it('a removed article is refused until it is withdrawn; its page stays and answers for each of its parts', () => {
    const { workshop, refusals, before } = refused((w) => {
      w.remove(vale);
      w.texts.set('timeline.yaml', w.texts.get('timeline.yaml')!.replaceAll('    vale-2004: [1]\n', ''));
    });
    expect(refusals).toEqual(['AddressLost "address":"/articles/vale-2004/","kind":']);
    const site = workshop.publish({ withdraw: { '/articles/vale-2004/': begin } });
    const lost = [...before.keys()].filter((address) => address.includes('vale-2004'));
    const open = expectKept(before, site, ...lost);
    for (const address of lost) expect(open(address)).toMatchObject({ what: 'notice' });
    expect(site.gone).toMatchObject([{ words: 'Vale 2004', successor: { address: begin, title: 'Moor 1998' } }]);
  });

  it('two articles whose files were exchanged are refused', () => {
    const { refusals } = refused((w) =>
      w.rename(moor, 'articles/third.md').rename(vale, moor).rename('articles/third.md', vale),
    );
    expect(refusals).toEqual(expect.arrayContaining(['AddressMoved Vale 2004', 'AddressMoved Moor 1998']));
  });
});
