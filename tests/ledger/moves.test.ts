import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/link/model.ts';
import { readerOf, wordsAt, type Found } from './reader.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const vale = 'articles/vale-2004.md';
const begin = '/articles/moor-1998/';

/** The addresses of the ledger before an author's move, each with the words that it was given out with. */
function promises(workshop: Workshop): Map<string, string | undefined> {
  const { site } = workshop.build();
  const open = readerOf(site!);
  return new Map(site!.ledger.map(({ address }) => [address, wordsAt(open(address))]));
}

/** Every address must still lead to its words, except those that a test names, of which it tells itself. */
function expectKept(before: ReadonlyMap<string, string | undefined>, site: Site, ...except: string[]): (address: string) => Found {
  const open = readerOf(site);
  for (const [address, words] of before) {
    const found = open(address);
    expect(found, `${address} leads nowhere`).toBeDefined();
    if (!except.includes(address)) expect({ address, words: wordsAt(found) }).toEqual({ address, words });
  }
  return (address) => open(address)!;
}

/** Makes a move with and without `npm run addresses` behind it: the build alone must keep every promise, too. */
function move(make: (workshop: Workshop) => void): { before: Map<string, string | undefined>; site: Site; workshop: Workshop } {
  const workshop = Workshop.published('orchard');
  const before = promises(workshop);
  make(workshop);
  const { site, problems } = workshop.build();
  expect(problems).toEqual([]);
  workshop.publish();
  const again = workshop.build();
  expect(again.site?.ledger).toEqual(site?.ledger);
  expect(again.site?.unrecorded).toEqual([]);
  return { before, site: again.site!, workshop };
}

function refused(make: (workshop: Workshop) => void): { workshop: Workshop; refusals: string[]; before: Map<string, string | undefined> } {
  const workshop = Workshop.published('orchard');
  const before = promises(workshop);
  make(workshop);
  return { workshop, refusals: workshop.refusals(), before };
}

const ids = (site: Site, slug = 'moor-1998'): string[] => site.articles.find((article) => article.slug === slug)!.paragraphs.map(({ id }) => id);

describe('paragraphs', () => {
  const fourth = 'Salt water came over the crest';
  const sixth = 'Every September the schoolchildren';

  it('an inserted paragraph gets a letter and renumbers nothing', () => {
    const { before, site, workshop } = move((w) => w.edit(moor, fourth, `A new paragraph on weirs. [¶ 4](source:4)\n\n${fourth}`));
    expectKept(before, site);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p3a', 'p4', 'p5', 'p6', 'p7']);
    workshop.edit(moor, fourth, `Another one, about sluices. [¶ 4](source:4)\n\n${fourth}`);
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p3a', 'p3b', 'p4', 'p5', 'p6', 'p7']);
    workshop.edit(moor, 'Another one,', 'In between, something of culverts. [¶ 4](source:4)\n\nAnother one,');
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p3a', 'p3aa', 'p3b', 'p4', 'p5', 'p6', 'p7']);
  });

  it('before the first stands p0a, behind the last the next number', () => {
    const { before, site } = move((w) => w
      .edit(moor, 'The pear trees on', 'A word on dikes. [¶ 1](source:1)\n\nThe pear trees on')
      .edit(moor, 'may eat from it. [¶ 7](source:7)', 'may eat from it. [¶ 7](source:7)\n\nAn afterthought. [¶ 7](source:7)'));
    expectKept(before, site);
    expect(ids(site)).toEqual(['p0a', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8']);
  });

  it('a deleted paragraph leaves a tombstone in its place, its passages with it', () => {
    const { before, site } = move((w) => w.texts.set(moor, w.texts.get(moor)!.replace(/Two cousins.*\n\n/, '').replace('paragraphs: 7', 'paragraphs: 7').replace('source:4)', 'source:4-5)')));
    const open = expectKept(before, site, `${begin}#p5`, `${begin}#notebooks`);
    expect(open(`${begin}#p5`)).toEqual({ what: 'notice', title: 'Paragraph 5', successor: undefined });
    expect(open(`${begin}#notebooks`)).toMatchObject({ what: 'notice' });
    expect(site.articles[0]!.tombstones).toMatchObject([{ id: 'p5', after: 'p4', words: 'Two cousins of the grower grafted the survivors on quince. Their notebooks, …' }, { id: 'notebooks', after: 'p4' }]);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p4', 'p6', 'p7']);
  });

  it('the id of a deleted paragraph is never given again, but comes back with its words', () => {
    const { workshop } = move((w) => w.texts.set(moor, w.texts.get(moor)!.replace(/The surveyor closes.*\n/, '').replace('source:6)', 'source:6-7)')));
    const text = workshop.texts.get(moor)!;
    workshop.texts.set(moor, `${text}\nSomething else altogether closes the brief now. [¶ 7](source:7)\n`);
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p8']);
    workshop.texts.set(moor, `${text}\nThe surveyor closes with a map on which the slope is coloured twice. Where the colours overlap she has drawn a pear, and under it the words of an old drainage judge: whoever mends the bank may eat from it. [¶ 7](source:7)\n`);
    expect(ids(workshop.publish())).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });

  it('of a divided paragraph the larger part keeps the id and the other gets a letter', () => {
    const { before, site } = move((w) => w.edit(moor, 'in sailcloth, record each graft with its date, its weather and the name of whoever held the knife. [The', 'in sailcloth, record each graft with its date, its weather and the name of whoever held the knife. [¶ 5](source:5)\n\n[The'));
    const open = expectKept(before, site, `${begin}#p5`);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p5a', 'p6', 'p7']);
    expect(before.get(`${begin}#p5`)).toContain(wordsAt(open(`${begin}#p5`)));
  });

  it('a paragraph divided to less than itself says where the rest is', () => {
    const { before, site } = move((w) => w
      .edit(moor, 'they needed fruit.'.replace('they', 'it'), 'it needed fruit. [¶ 1](source:1)\n\n')
      .edit(moor, 'they were planted.', 'they were planted. [¶ 1](source:1)\n\n'));
    expectKept(before, site, `${begin}#p1`);
    const [notice] = site.articles[0]!.reworded;
    expect(notice).toMatchObject({ was: [before.get(`${begin}#p1`)] });
    expect([notice!.id, ...notice!.elsewhere].sort()).toEqual(ids(site).slice(0, 3).sort());
  });

  it('merged paragraphs stand under the id of the larger, and the other leads there', () => {
    const { before, site } = move((w) => w.edit(moor, ' [¶ 3](source:3)\n\nSalt water', ' Salt water').edit(moor, '[¶ 4](source:4)', '[¶ 3–4](source:3-4)'));
    const open = expectKept(before, site, `${begin}#p3`, `${begin}#p4`);
    expect(wordsAt(open(`${begin}#p3`))).toContain(before.get(`${begin}#p3`));
    expect(wordsAt(open(`${begin}#p3`))).toContain(before.get(`${begin}#p4`));
    expect(open(`${begin}#p4`)).toEqual({ what: 'notice', title: 'Paragraph 4', successor: { address: `${begin}#p3`, title: 'Paragraph 3', holds: true } });
  });

  it('reordered paragraphs keep their ids', () => {
    const { before, site } = move((w) => {
      const lines = w.texts.get(moor)!.split('\n\n');
      const [sixthLine] = lines.splice(lines.findIndex((line) => line.startsWith(sixth)), 1);
      lines.splice(lines.findIndex((line) => line.startsWith('A reader of the land')), 0, sixthLine!);
      w.texts.set(moor, lines.join('\n\n'));
    });
    expectKept(before, site);
    expect(ids(site)).toEqual(['p1', 'p6', 'p2', 'p3', 'p4', 'p5', 'p7']);
  });

  it('edited wording stays where it is, and the ledger remembers what was promised', () => {
    const { before, site, workshop } = move((w) => w.edit(moor, 'come up with bread and climb whatever', 'climb up with loaves and get to whatever'));
    expectKept(before, site, `${begin}#p6`);
    const entry = site.ledger.find(({ address }) => address === `${begin}#p6`);
    expect(entry).toMatchObject({ words: before.get(`${begin}#p6`), now: expect.stringContaining('loaves') });
    workshop.edit(moor, 'climb up with loaves and get to whatever', 'come up with bread and climb whatever');
    expect(workshop.publish().ledger.find(({ address }) => address === `${begin}#p6`)).not.toHaveProperty('now');
  });

  it('small edits that add up to other words are refused', () => {
    const { workshop } = move((w) => w.edit(moor, 'The custom is older than the lease and nobody has ever asked leave for it.', 'This habit antedates any contract: no child was made to beg.'));
    workshop.edit(moor, 'Custom, in this county, gives a right to come but not a right to stay.', 'What is usual allows one entry, though never residence.');
    expect(workshop.refusals()).toEqual(['AddressMoved Every September the schoolchildren come ']);
    const site = workshop.publish({ reworded: [`${begin}#p6`] });
    expect(site.articles[0]!.reworded).toMatchObject([{ id: 'p6', after: 'p6', was: [expect.stringContaining('older than the lease')] }]);
  });

  it('a paragraph that was quite rewritten is a new one', () => {
    const { before, site } = move((w) => w.texts.set(moor, w.texts.get(moor)!.replace(/Every September.*\./, 'Bees were kept under those branches by monks, long gone, whose hives still litter a ditch.')));
    expectKept(before, site, `${begin}#p6`);
    expect(ids(site)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p5a', 'p7']);
  });
});

describe('passages and headings', () => {
  const clause = '[The parish has never held title to a foot of the slope](claim:parish-owns "disputes")';

  it('an edited passage stays; one turned round is refused', () => {
    const { before, site } = move((w) => w.edit(moor, 'has never held title to a foot of', 'has never held legal title to a foot of'));
    expectKept(before, site, `${begin}#parish-owns`, `${begin}#p2`);
    for (const turned of ['has always held title to a foot of the slope', 'has held title to a foot of the slope', 'has never held title to a foot of Saint Odile'])
      expect(refused((w) => w.edit(moor, 'has never held title to a foot of the slope', turned)).refusals).toEqual(
        [`AddressMoved ${`[The parish ${turned}`.slice(0, 40)}`]);
    expect(refused((w) => w.edit(moor, '[Nothing was picked there until 1961]', '[Nothing was picked there until 1960]')).refusals).toEqual(['AddressMoved [Nothing was picked there until 1960](cl']);
    expect(refused((w) => w.edit(vale, '[It was never countersigned and so binds nobody]', '[It binds nobody and so was never countersigned]')).refusals).toEqual(['AddressMoved [It binds nobody and so was never counte']);
  });

  it('a removed mark is refused until its author withdraws it; then a notice says where the words are', () => {
    const { workshop, refusals, before } = refused((w) => w.edit(moor, clause, 'The parish has never held title to a foot of the slope'));
    expect(refusals).toEqual(['AddressLost A reader of the land register will find ']);
    const site = workshop.publish({ withdraw: { [`${begin}#parish-owns`]: undefined } });
    const open = expectKept(before, site, `${begin}#parish-owns`, '/claims/parish-owns/#moor-1998');
    expect(open(`${begin}#parish-owns`)).toMatchObject({ what: 'notice', successor: { address: `${begin}#p2`, holds: true } });
    expect(open('/claims/parish-owns/#moor-1998')).toMatchObject({ what: 'notice', title: 'Moor 1998' });
    workshop.edit(moor, 'A key, the surveyor remarks, opens a gate and settles nothing.', '[A key, the surveyor remarks, opens a gate](claim:parish-owns "disputes") and settles nothing.');
    expect(workshop.refusals()).toEqual(['AddressReused [A key, the surveyor remarks, opens a ga']);
  });

  it('a mark moved to another clause is refused', () => {
    const { refusals } = refused((w) => w.edit(moor, clause, 'The parish has never held title to a foot of the slope').edit(moor, 'A key, the surveyor remarks, opens a gate', '[A key, the surveyor remarks, opens a gate](claim:parish-owns "disputes")'));
    expect(refusals).toEqual(['AddressMoved [A key, the surveyor remarks, opens a ga']);
  });

  it('a passage under a new id still answers to the old one', () => {
    const { before, site } = move((w) => w.edit(moor, '#notebooks', '#grafters'));
    expectKept(before, site);
    expect(site.articles[0]!.paragraphs[4]!.passages).toMatchObject([{ id: 'grafters', formerIds: ['notebooks'] }]);
  });

  it('two passages whose ids were exchanged are refused', () => {
    const { refusals } = refused((w) => w.edit(moor, 'claim:flood-ended-harvest "affirms"', 'claim:flood-ended-harvest#other "affirms"').edit(moor, '#notebooks', '').edit(moor, '#other', '#notebooks'));
    expect(refusals).toEqual(['AddressMoved [Nothing was picked there until 1961](cl', 'AddressMoved [The first baskets left the slope only i']);
  });

  it('a heading under a new id still answers to the old one, and a removed one leaves a notice', () => {
    const renamed = move((w) => w.edit(moor, '{#guests}', '{#visitors}'));
    expectKept(renamed.before, renamed.site);
    const removed = move((w) => w.edit(moor, '## The guests {#guests}\n\n', ''));
    const open = expectKept(removed.before, removed.site, `${begin}#guests`);
    expect(open(`${begin}#guests`)).toMatchObject({ what: 'notice', successor: { address: `${begin}#p6` } });
    const exchanged = refused((w) => w.edit(moor, '{#guests}', '{#lease-}').edit(moor, '{#lease}', '{#guests}').edit(moor, '{#lease-}', '{#lease}'));
    expect(exchanged.refusals).toEqual(['AddressMoved ## The lease {#guests}', 'AddressMoved ## The guests {#lease}']);
  });
});

describe('claims, names and events', () => {
  const owns = 'claims/parish-owns.md';
  const renameClaim = (w: Workshop): Workshop => {
    for (const path of [moor, vale, 'claims/pike-tenant.md']) w.texts.set(path, w.texts.get(path)!.replaceAll('parish-owns', 'parish-title'));
    return w.rename(owns, 'claims/parish-title.md');
  };

  it('a renamed claim takes its addresses with it, also the passages that were named after it', () => {
    const { before, site } = move((w) => renameClaim(w).edit('claims/parish-title.md', 'group: title', 'group: title\nformerly: [parish-owns]'));
    const open = expectKept(before, site);
    expect(open('/claims/parish-owns/#vale-2004')).toMatchObject({ what: 'account', claim: { id: 'parish-title' } });
    expect(site.gone).toMatchObject([{ address: '/claims/parish-owns/', status: 'moved', successor: { address: '/claims/parish-title/' } }]);
    expect(site.articles[0]!.paragraphs[1]!.passages).toMatchObject([{ id: 'parish-title', formerIds: ['parish-owns'] }]);
  });

  it('a claim renamed in silence is refused, and so is a former id that someone else has', () => {
    expect(refused((w) => renameClaim(w)).refusals).toEqual(['AddressLost "address":"/claims/parish-owns/","kind":']);
    expect(refused((w) => w.edit(owns, 'group: title', 'group: title\nformerly: [pike-tenant]')).refusals).toEqual(['FormerlyTaken pike-tenant]']);
  });

  it('a changed statement is refused until it is declared, and then the page says what it was', () => {
    const { workshop, refusals, before } = refused((w) => w.edit(owns, 'belongs to', 'does not belong to'));
    expect(refusals).toEqual(['AddressMoved The orchard on the dike does not belong ']);
    const site = workshop.publish({ reworded: ['/claims/parish-owns/'] });
    expectKept(before, site, '/claims/parish-owns/');
    expect(site.claims.find(({ id }) => id === 'parish-owns')).toMatchObject({ was: [before.get('/claims/parish-owns/')] });
  });

  it('a removed claim is refused until it is withdrawn; its page then names its successor', () => {
    const { workshop, refusals, before } = refused((w) => {
      w.remove(owns).edit('claims/pike-tenant.md', 'relations:\n  contradicts: [parish-owns]\n', '');
      for (const path of [moor, vale]) w.texts.set(path, w.texts.get(path)!.replace(/\[([^\]]*)\]\(claim:parish-owns[^)]*\)/, '$1'));
    });
    expect(refusals).toEqual(['AddressLost "address":"/claims/parish-owns/","kind":']);
    const site = workshop.publish({ withdraw: { '/claims/parish-owns/': '/claims/pike-tenant/' } });
    const lost = ['/claims/parish-owns/', `${begin}#parish-owns`, '/articles/vale-2004/#parish-owns'];
    const open = expectKept(before, site, ...lost);
    for (const address of [...lost, '/claims/parish-owns/#vale-2004']) expect(open(address)).toMatchObject({ what: 'notice' });
    expect(site.gone).toMatchObject([{ status: 'withdrawn', words: before.get('/claims/parish-owns/'), successor: { address: '/claims/pike-tenant/' }, parts: [{ id: 'moor-1998' }, { id: 'vale-2004' }] }]);
    expect(open(`${begin}#parish-owns`)).toMatchObject({ successor: { address: `${begin}#p2`, holds: true } });
  });

  it('a renamed name redirects, also into a name that was published before; its old form stays an alias', () => {
    const people = 'names/people.yaml';
    const renamed = move((w) => w.edit(people, '- id: anselm-pike\n', '- id: pike\n  formerly: [anselm-pike]\n').edit(moor, 'reports; anselm-pike', 'reports; pike').edit('claims/pike-tenant.md', '[anselm-pike]', '[pike]'));
    expectKept(renamed.before, renamed.site);
    const reformed = move((w) => w.edit(people, 'name: Anselm Pike\n  aliases: [Pike]', 'name: Pike\n  aliases: [Anselm Pike]'));
    expectKept(reformed.before, reformed.site, '/names/anselm-pike/');
    expect(refused((w) => w.edit(people, 'name: Anselm Pike', 'name: Anselm Perch')).refusals).toEqual(['AddressMoved Anselm Perch']);
  });

  it('an event under a new id still answers to the old one; a removed or rewritten one is refused', () => {
    const { before, site } = move((w) => w.edit('timeline.yaml', 'id: flood-1953', 'id: salt-1953'));
    expectKept(before, site);
    expect(refused((w) => w.texts.set('timeline.yaml', w.texts.get('timeline.yaml')!.replace(/- id: flood[^]*$/, ''))).refusals).toEqual(['AddressLost "address":"/timeline/#flood-1953","kind"']);
    expect(refused((w) => w.edit('timeline.yaml', 'kills half of the trees', 'spares nearly everything that grows')).refusals).toEqual(['AddressMoved Salt water stands in the orchard for nin']);
  });
});

describe('articles', () => {
  it('a renamed article takes every address with it', () => {
    const { before, site } = move((w) => {
      w.rename(moor, 'articles/moor-survey-1998.md').edit('articles/moor-survey-1998.md', 'label: Moor 1998', 'label: Moor 1998\nformerly: [moor-1998]');
      w.texts.set('timeline.yaml', w.texts.get('timeline.yaml')!.replaceAll('moor-1998', 'moor-survey-1998'));
    });
    const open = expectKept(before, site);
    expect(open(`${begin}#p4`)).toMatchObject({ what: 'paragraph', paragraph: { article: { slug: 'moor-survey-1998' } } });
    expect(open('/claims/parish-owns/#moor-1998')).toMatchObject({ what: 'account', article: { slug: 'moor-survey-1998' } });
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
    const { refusals } = refused((w) => w.rename(moor, 'articles/third.md').rename(vale, moor).rename('articles/third.md', vale));
    expect(refusals).toEqual(expect.arrayContaining(['AddressMoved Vale 2004', 'AddressMoved Moor 1998']));
  });
});
