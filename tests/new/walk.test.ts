import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { things, type Thing } from '../../src/ledger/things.ts';
import { isDisputed } from '../../src/link/stances.ts';
import { addition } from '../../src/new/addition.ts';
import { dossierFiles } from '../../src/new/dossier.ts';
import { Problems } from '../../src/problems/problems.ts';
import { readTexts } from '../../src/read/content.ts';
import { settled } from '../remove/removal.ts';
import { load, siteOf, type Files } from '../support/content.ts';

/** The walk of content/README.md: its text, and what a reader does in its order. */
const walk = /^## Ten minutes\n([^]*?)^## /m.exec(readFileSync(join(root, 'content/README.md'), 'utf8'))![1]!;
const steps = [
  ...walk.matchAll(
    /`npm run new -- (\w+) ([^\s`]+)(?: --(\w+) (\w+))?`|^```\w+ (\S+)\n([^]*?)^```$|`(- \{ id: .*\})`/gm,
  ),
];

const isThing = (word: string | undefined): word is Thing => things.some((thing) => thing === word);

/** Runs a command, or writes a file, an entry in the place of its skeleton, a line below others, a field at the end. */
function take(files: Files, [, thing, id, option, value, path, text, kind]: RegExpMatchArray): Files {
  if (kind)
    return new Map(files).set('site.yaml', files.get('site.yaml')!.replace(/kinds:\n(?: +- .*\n)+/, `$&  ${kind}\n`));
  if (isThing(thing)) {
    const added = addition(
      { thing, id: id!, ...(option && { [option]: value }) },
      readTexts(files, 'content', new Problems()),
      (one) => files.get(one) ?? '',
    );
    return new Map(files).set(added.path, added.text);
  }
  const before = files.get(path!)!;
  const [first] = text!.split('\n');
  const kept = first!.startsWith('- id:') ? before.slice(0, before.indexOf(first!)) : before;
  return new Map(files).set(path!, path!.endsWith('.md') ? text! : `${kept}${text}`);
}

describe('the walk', () => {
  const states: Files[] = [];
  beforeAll(async () => {
    const files = await dossierFiles(join(tmpdir(), 'walk-that-is-not-there'));
    states.push(new Map([...files].map(([path, text]) => [path, Buffer.from(text).toString()])));
    for (const step of steps) states.push(take(states.at(-1)!, step));
  });

  test('ends in a dossier of two articles that disagree, as large as it says', () => {
    const { site, problems } = load(states.at(-1)!);
    expect(problems).toEqual([]);
    const { articles, claims, meta } = site!;
    expect(claims.filter(isDisputed).map(({ id }) => id)).toEqual(meta.disagreements.map(({ claim }) => claim));
    const paragraphs = articles.flatMap((article) => article.paragraphs).length;
    expect(walk).toContain(
      `“${articles.length} articles, ${paragraphs} paragraphs, ${claims.length} claims …; no problems”`,
    );
    expect(walk).toContain(`the claim “${claims.find(isDisputed)!.title}”`);
  });

  test('builds with the skeleton, and then has the two problems that it tells of', () => {
    const codes = states.map((files) => load(files).problems.map(({ code }) => code));
    expect(codes.slice(0, 3)).toEqual([[], [], ['NameUnknown', 'ClaimUnknown']]);
    for (const id of ['voice-lost', 'ada-okafor']) expect(walk).toContain(`\`${id}\``);
  });

  test('takes the example out beside articles of one’s own, with its group of claims', () => {
    const site = states.at(-1)!.get('site.yaml')!;
    const own = new Map(states.at(-1)!)
      .set('site.yaml', site.replace('  - id: briefs', '  - { id: pay, title: Pay }\n$&'))
      .set(
        'articles/lind-2011.md',
        '---\nlabel: Lind 2011\ndate: "2011"\nparagraphs: 1\nanswer: Yes.\nstandfirst: So.\nsource: {}\n---\n\n' +
          '[It pays](claim:it-pays "affirms"). [¶ 1](source:1)\n',
      )
      .set('claims/it-pays.md', '---\ntitle: It pays\nstatement: It pays.\ngroup: pay\n---\n\nSo Lind 2011.\n');
    const [, slugs] = /`npm run remove -- article ([^`]+)`/.exec(walk)!;
    const left = settled(own, 'article', ...slugs!.split(' ')).after;
    expect(load(left).problems).toEqual([]);
    const { articles, claims, names, events, meta } = siteOf(left);
    expect(meta.groups.map(({ id }) => id)).toEqual(['pay']);
    expect([articles.map(({ slug }) => slug), claims.map(({ id }) => id)]).toEqual([['lind-2011'], ['it-pays']]);
    expect([names, events, meta.disagreements].map(({ length }) => length)).toEqual([0, 0, 0]);
  });
});
