import { describe, expect, it, test } from 'vitest';
import { openerOf } from './reader.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const file = 'addresses.json';

const withLedger = (change: (text: string) => string): Workshop => {
  const w = Workshop.published('orchard');
  w.texts.set(file, change(w.text(file)));
  return w;
};
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('a ledger', () => {
  it('has one line an address and their number, and is JSON', () => {
    const w = Workshop.published('orchard');
    expect(JSON.parse(w.text(file))[0]).toEqual({ dossier: 'orchard', addresses: w.ledger().length });
    expect(lines(w.text(file))).toHaveLength(w.ledger().length + 3);
    expect(w.text(file)).toContain(
      '\n{"address":"/claims/pike-tenant/","kind":"claim","words":"Anselm Pike holds a valid lease of the orchard.","day":"2001-01-01"},\n',
    );
    const text = w.text(file);
    w.publish();
    expect(w.text(file)).toBe(text);
  });

  test.each<[string, (text: string) => string, string]>([
    ['without a line', (text) => lines(text).toSpliced(7, 1).join('\n'), 'LedgerIncomplete addresses.json ['],
    ['without its number', (text) => lines(text).toSpliced(1, 1).join('\n'), 'LedgerIncomplete addresses.json ['],
    ['that is empty', () => '', 'LedgerIncomplete addresses.json'],
    ['that holds nothing', () => '[\n]\n', 'LedgerIncomplete addresses.json ['],
    [
      'with half a line',
      (text) => text.replace('"kind":"claim",', '"kind'),
      'LedgerInvalid addresses.json {"address":"/claims/floo',
    ],
    [
      'with another kind',
      (text) => text.replace('"kind":"claim"', '"kind":"clam"'),
      'LedgerInvalid addresses.json {"address":"/claims/floo',
    ],
    [
      'torn by a merge',
      (text) =>
        text
          .replace('\n{"address":"/claims/"', '\n<<<<<<< ours\n{"address":"/claims/"')
          .replace('\n]', '\n>>>>>>> theirs\n]'),
      'LedgerTorn addresses.json <<<<<<< ours',
    ],
  ])('%s is noticed', (_, change, refusal) => expect(withLedger(change).refusals()).toEqual([refusal]));

  it('that is gone is noticed by the ids in the text, and begins again only where its author says so', () => {
    const w = Workshop.published('orchard').remove(file);
    expect(w.refusals()).toEqual([`LedgerMissing ${moor} [¶ 1](source:1 "p1")`]);
    w.publish({ begins: true });
    expect(w.refusals()).toEqual([]);
  });

  it('of which lines are lost for good goes on with what is left', () => {
    const w = withLedger((text) => lines(text).toSpliced(7, 1).join('\n'));
    w.publish({ begins: true });
    expect(w.refusals()).toEqual([]);
  });

  it('holds in any order of lines, with the line ends of another system', () => {
    const w = withLedger((text) => ['[', ...lines(text).slice(1, -1).reverse(), ']'].join('\r\n'));
    expect(w.refusals()).toEqual([]);
    expect(w.build().addresses.unrecorded).toEqual([]);
  });

  it('is not needed by a draft without ids', () => {
    const w = new Workshop(Workshop.published('orchard').texts);
    w.everywhere('"p1"', '').remove(file);
    for (const [path, text] of w.texts) w.texts.set(path, text.replace(/ *"p\d+"/g, ''));
    const { site } = w.build();
    expect(site.articles[0]!.paragraphs.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']);
  });
});

describe('two branches that met', () => {
  const vale = 'articles/vale-2004.md';
  const base = Workshop.published('orchard');
  const branches = (): [Workshop, Workshop] => {
    const [ours, theirs] = [base.branch(), base.branch()];
    [ours.day, theirs.day] = ['2002-02-02', '2003-03-03'];
    return [ours, theirs];
  };

  it('keep the lines of both, and ask for nothing that was decided on one', () => {
    const [ours, theirs] = branches();
    ours.edit(moor, '## The guests {#guests}\n\n', '').giveUp();
    ours.edit(moor, 'Every September', 'On bees. [¶ 5](source:5)\n\nEvery September').publish();
    theirs.edit(vale, 'has made the orchard', 'has not made the orchard').publish();
    theirs.edit(vale, 'There remains', 'On wasps. [¶ 4](source:4)\n\nThere remains').publish();
    const w = ours.merged(base, theirs);
    expect(w.refusals()).toEqual([]);
    w.publish();
    const open = openerOf(w.build().site);
    for (const one of [base, ours, theirs])
      for (const { address } of one.ledger()) expect(open(address), address).toBeDefined();
    expect(open('/articles/vale-2004/#parish-owns')!.former).toHaveLength(1);
  });

  it('keep the former words of both', () => {
    const [ours, theirs] = branches();
    ours.edit(vale, 'has made the orchard', 'has not made the orchard').publish();
    theirs.edit(vale, 'has made the orchard', 'never made the orchard').publish();
    const w = ours.merged(base, theirs);
    w.publish();
    expect(
      openerOf(w.build().site)('/articles/vale-2004/#parish-owns')!.former.map(({ words }) => words.slice(16, 27)),
    ).toEqual(['has made th', 'never made ']);
  });

  it('carry what one wrote under an id that the other changed', () => {
    const [ours, theirs] = branches();
    ours
      .everywhere('parish-owns', 'parish-title')
      .rename('claims/parish-owns.md', 'claims/parish-title.md')
      .edit('claims/parish-title.md', 'group: title', 'group: title\nformerly: [parish-owns]')
      .publish();
    theirs.edit('claims/parish-owns.md', 'belongs to', 'is of').publish();
    const w = ours.merged(base, theirs);
    w.edit('claims/parish-title.md', 'belongs to', 'is of');
    expect(w.refusals()).toEqual([]);
    w.publish();
    const open = openerOf(w.build().site);
    expect(open('/claims/parish-owns/')!.successor).toMatchObject({ address: '/claims/parish-title/' });
    expect(open('/claims/parish-title/')!.former).toMatchObject([{ words: expect.stringContaining('belongs to') }]);
  });

  it('may have given out one id twice: where it stays, it says what else it was', () => {
    const [ours, theirs] = branches();
    ours.edit(moor, 'Every September', 'On bees and on honey. [¶ 5](source:5)\n\nEvery September').publish();
    theirs.edit(moor, 'Every September', 'On wasps and on plums. [¶ 5](source:5)\n\nEvery September').publish();
    const w = ours.merged(base, theirs);
    w.texts.set(
      moor,
      ours.text(moor).replace('Every September', 'On wasps and on plums. [¶ 5](source:5 "p5a")\n\nEvery September'),
    );
    expect(w.refusals()).toEqual([`IdDuplicate ${moor} [¶ 5](source:5 "p5a")`]);
    w.edit(moor, 'plums. [¶ 5](source:5 "p5a")', 'plums. [¶ 5](source:5)').publish();
    const open = openerOf(w.build().site);
    expect(open('/articles/moor-1998/#p5a')).toMatchObject({
      words: 'On bees and on honey.',
      former: [{ words: 'On wasps and on plums.', now: { address: '/articles/moor-1998/#p5b', holds: true } }],
    });
  });
});
