import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useSite } from '../support/browser.ts';
import { command } from '../support/build.ts';
import { pagesOf } from '../support/dist.ts';
import { faultsOf } from './pages.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const folder = mkdtempSync(join(tmpdir(), 'lived-in-'));
const [content, dist, base] = [join(folder, 'content'), join(folder, 'dist'), '/under/a/path/'];
let published: string[];

/** Years of edits: a brief and a claim renamed, paragraphs removed, merged and reworded, a claim, a mark and an event given up. */
function liveIn(): Workshop {
  const w = Workshop.published('orchard');
  published = addressesOf(w);
  for (const path of [moor, 'articles/vale-2004.md', 'claims/pike-tenant.md'])
    w.texts.set(path, w.texts.get(path)!.replaceAll('parish-owns', 'parish-title'));
  w.rename('claims/parish-owns.md', 'claims/parish-title.md').edit(
    'claims/parish-title.md',
    'group: title',
    'group: title\nformerly: [parish-owns]',
  );
  w.edit(moor, '{#guests}', '{#visitors}')
    .edit(moor, ' [¶ 3](source:3)\n\nSalt water', ' Salt water')
    .edit(moor, '[¶ 4](source:4)', '[¶ 3–5](source:3-5)');
  w.texts.set(moor, w.texts.get(moor)!.replace(/Two cousins.*\n\n/, ''));
  w.publish();
  w.rename(moor, 'articles/moor-survey.md').edit(
    'articles/moor-survey.md',
    'label: Moor 1998',
    'label: Moor 1998\nformerly: [moor-1998]',
  );
  w.texts.set(
    'timeline.yaml',
    w.texts
      .get('timeline.yaml')!
      .replaceAll('moor-1998', 'moor-survey')
      .replace(/- id: flood[^]*$/, ''),
  );
  w.edit(
    'articles/moor-survey.md',
    '[Nothing was picked there until 1961](claim:flood-ended-harvest "affirms")',
    'Nothing was picked there until 1961',
  ).remove('claims/flood-ended-harvest.md');
  w.edit('claims/parish-title.md', 'belongs to the parish', 'is the property of the parish');
  w.publish({
    withdraw: { '/claims/flood-ended-harvest/': '/claims/pike-tenant/', '/timeline/#flood-1953': undefined },
    reworded: ['/claims/parish-title/'],
  });
  w.edit('names/people.yaml', '- id: anselm-pike\n', '- id: pike\n  formerly: [anselm-pike]\n').edit(
    'claims/pike-tenant.md',
    '[anselm-pike]',
    '[pike]',
  );
  w.publish();
  return w;
}

const addressesOf = ({ texts }: Workshop): string[] =>
  (JSON.parse(texts.get('addresses.json')!) as { address: string }[]).map(({ address }) => address);

beforeAll(async () => {
  const workshop = liveIn();
  for (const [path, text] of workshop.texts) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const { code, stderr } = await command('build.ts', ['--outDir', dist], {
    CONTENT: content,
    SITE_URL: `https://host.test${base}`,
  });
  expect(stderr + code).toMatch(/0$/);
  published = [...new Set([...published, ...addressesOf(workshop)])];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site that has been edited for years', () => {
  const site = useSite(dist, base);
  /** Follows an old link to where it should lead and says what is lit up there. */
  const follow = async (address: string, to: string, javaScriptEnabled = true): Promise<string> => {
    const page = await site.open(address, { javaScriptEnabled });
    await page.waitForURL(site.url + to.slice(1));
    const target = page.locator(':target:not(:empty), :has(> :target:empty)');
    return (await target.count()) ? target.innerText() : '';
  };

  it('has every address that was ever published, each fragment once', () => {
    expect(published.length).toBeGreaterThan(50);
    expect(
      faultsOf(
        published,
        pagesOf(dist).map((page) => ({ ...page, path: base + page.path.slice(1) })),
        base,
      ),
    ).toEqual([]);
  });

  it.each([
    ['/articles/moor-1998/#p2', '/articles/moor-survey/#p2', 'A reader of the land register'],
    ['/articles/moor-1998/#parish-owns', '/articles/moor-survey/#parish-owns', 'The parish has never held title'],
    [
      '/articles/moor-1998/#p4',
      '/articles/moor-survey/#p4',
      'Paragraph 4 was withdrawn. It read: Salt water came over the crest in February 1953 and stood between … Its words are now in paragraph 3.',
    ],
    ['/articles/moor-1998/#p5', '/articles/moor-survey/#p5', 'Paragraph 5 was withdrawn.'],
    [
      '/articles/moor-1998/#notebooks',
      '/articles/moor-survey/#notebooks',
      'The first baskets left the slope only in 1961',
    ],
    ['/articles/moor-1998/#guests', '/articles/moor-survey/#guests', 'The guests'],
    ['/claims/parish-owns/#vale-2004', '/claims/parish-title/#vale-2004', 'Use for so long'],
    ['/claims/parish-owns/#moor-1998', '/claims/parish-title/#moor-1998', 'Moor 1998'],
    ['/claims/flood-ended-harvest/#moor-1998', '/claims/flood-ended-harvest/#moor-1998', 'Moor 1998'],
    [
      '/timeline/#flood-1953',
      '/timeline/#flood-1953',
      'Salt water stands in the orchard for nine days and kills half of the trees.” was withdrawn.',
    ],
    ['/names/anselm-pike/', '/names/pike/', ''],
  ])('%s opens %s', async (address, at, words) => {
    expect(await follow(address, at)).toContain(words);
    expect(site.faults()).toEqual([]);
  });

  it('without a script, a moved page with parts answers for each of them, and one without parts redirects', async () => {
    expect(await follow('/articles/moor-1998/#p2', '/articles/moor-1998/#p2', false)).toMatch(
      /^Paragraph 2 .* is now here$/,
    );
    await follow('/names/anselm-pike/', '/names/pike/', false);
    expect(site.faults()).toEqual([]);
  });

  it('says on the page of a reworded claim what it was, and on that of a withdrawn one what succeeds it', async () => {
    expect(await (await site.open('/claims/parish-title/')).innerText('main')).toContain(
      'belongs to the parish of Saint Odile',
    );
    const withdrawn = await site.open('/claims/flood-ended-harvest/');
    expect(await withdrawn.innerText('main')).toContain('No pears were picked between the flood of 1953 and 1961.');
    expect(await withdrawn.getAttribute('#successor', 'href')).toBe(`${base}claims/pike-tenant/`);
    expect(site.faults()).toEqual([]);
  });

  it('lists every address for others, with what became of it', () => {
    const list = JSON.parse(readFileSync(join(dist, 'addresses.json'), 'utf8')) as {
      url: string;
      status: string;
      successor?: string;
    }[];
    const byUrl = new Map(list.map((entry) => [entry.url, entry]));
    const url = (address: string): string => `https://host.test${base}${address.slice(1)}`;
    for (const address of published) expect(byUrl.has(url(address)), address).toBe(true);
    expect(byUrl.get(url('/articles/moor-1998/#p4'))).toMatchObject({
      kind: 'paragraph',
      status: 'moved',
      successor: url('/articles/moor-survey/#p4'),
    });
    expect(byUrl.get(url('/articles/moor-survey/#p4'))).toMatchObject({
      title: 'Moor 1998, paragraph 4',
      status: 'withdrawn',
      successor: url('/articles/moor-survey/#p3'),
    });
    expect(byUrl.get(url('/claims/pike-tenant/'))).toEqual({
      url: url('/claims/pike-tenant/'),
      kind: 'claim',
      title: 'Pike as tenant',
      status: 'live',
    });
  });
});
