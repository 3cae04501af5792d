import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShareFile } from '../../src/common/share-file.ts';
import { useSite } from '../support/browser.ts';
import { command } from '../support/build.ts';
import { pagesOf } from '../support/dist.ts';
import { faultsOf } from './pages.ts';
import { Workshop } from './workshop.ts';

const moor = 'articles/moor-1998.md';
const survey = 'articles/moor-survey.md';
const folder = mkdtempSync(join(tmpdir(), 'lived-in-'));
const [content, dist, base] = [join(folder, 'content'), join(folder, 'dist'), '/under/a/path/'];
const published = new Set<string>();

/** Years of edits: a brief, a claim and a name renamed, paragraphs removed and merged, a claim and an event given up. */
function liveIn(): Workshop {
  const w = Workshop.published('orchard');
  const note = (): void => w.ledger().forEach(({ address }) => published.add(address));
  note();
  w.everywhere('parish-owns', 'parish-title')
    .rename('claims/parish-owns.md', 'claims/parish-title.md')
    .edit('claims/parish-title.md', 'group: title', 'group: title\nformerly: [parish-owns]')
    .edit(moor, '{#guests}', '{#visitors}')
    .edit(moor, ' [¶ 3](source:3 "p3")\n\nSalt water', ' Salt water')
    .edit(moor, '[¶ 4](source:4 "p4")', '[¶ 3–5](source:3-5 "p4")');
  w.texts.set(moor, w.text(moor).replace(/Two cousins.*\n\n/, ''));
  w.giveUp();
  note();
  w.day = '2002-02-02';
  w.everywhere('moor-1998', 'moor-survey')
    .rename(moor, survey)
    .edit(survey, 'label: Moor 1998', 'label: Moor 1998\nformerly: [moor-1998]')
    .everywhere('anselm-pike', 'pike')
    .edit('names/people.yaml', '- id: pike', '- id: pike\n  formerly: [anselm-pike]')
    .edit('claims/parish-title.md', 'belongs to the parish', 'is the property of the parish')
    .edit(survey, '[Pike still holds that lease', '[Pike hardly holds that lease')
    .publish();
  note();
  w.edit(
    survey,
    '[Nothing was picked there until 1961](claim:flood-ended-harvest "affirms")',
    'Nothing was picked there until 1961',
  )
    .remove('claims/flood-ended-harvest.md')
    .texts.set('timeline.yaml', w.text('timeline.yaml').replace(/- id: flood[^]*$/, ''));
  w.giveUp();
  note();
  return w;
}

beforeAll(async () => {
  for (const [path, text] of liveIn().texts) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const env = { CONTENT: content, SITE_URL: `https://host.test${base}` };
  const { code, stderr } = await command('build.ts', ['--outDir', dist], env);
  expect(stderr + code).toMatch(/0$/);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a site that has been edited for years', () => {
  const site = useSite(dist, base);
  /** Follows an old link to where it should lead and says what is lit up there. */
  const follow = async (address: string, to: string, javaScriptEnabled = true): Promise<string> => {
    const page = await site.open(address, { javaScriptEnabled });
    await page.waitForURL(site.url + to.slice(1));
    const target = page.locator(':target:not(:empty), :has(> :target:empty)').last();
    return (await target.count()) ? target.innerText() : '';
  };

  it('has every address that was ever published, each fragment once', () => {
    expect(published.size).toBeGreaterThan(70);
    const pages = pagesOf(dist).map((page) => ({ ...page, path: base + page.path.slice(1) }));
    expect(faultsOf(published, pages, base)).toEqual([]);
  });

  it.each([
    ['/articles/moor-1998/#p2', '/articles/moor-survey/#p2', 'A reader of the land register'],
    ['/articles/moor-1998/#p3', '/articles/moor-survey/#p3', 'In the spring of 1934'],
    ['/articles/moor-1998/#p4', '/articles/moor-survey/#p4', 'Salt water came over'],
    ['/articles/moor-1998/#p77', '/articles/moor-survey/#p77', ''],
    ['/articles/moor-1998/#parish-owns', '/articles/moor-survey/#parish-title', 'The parish has never held title'],
    ['/articles/moor-1998/#guests', '/articles/moor-survey/#visitors', 'The guests'],
    [
      '/articles/moor-1998/#p5',
      '/articles/moor-1998/#p5',
      /^Paragraph 5 .?Two cousins of the .* See Moor 1998, paragraph 4$/,
    ],
    [
      '/articles/moor-1998/#notebooks',
      '/articles/moor-1998/#notebooks',
      /The first baskets.* See Moor 1998, paragraph 4$/,
    ],
    [
      '/articles/moor-survey/#flood-ended-harvest',
      '/articles/moor-survey/#flood-ended-harvest',
      /^A passage was withdrawn\. It read: .*Its words are now in paragraph 4\.$/,
    ],
    ['/articles/vale-2004/#parish-owns', '/articles/vale-2004/#parish-owns', 'Use for so long'],
    ['/claims/parish-owns/#vale-2004', '/claims/parish-title/#vale-2004', 'Use for so long'],
    ['/claims/parish-owns/#moor-1998', '/claims/parish-title/#moor-survey', 'Moor 1998'],
    ['/claims/parish-owns/#differences', '/claims/parish-title/#differences', 'How the accounts differ'],
    ['/claims/flood-ended-harvest/#moor-1998', '/claims/flood-ended-harvest/#moor-1998', 'Moor 1998'],
    ['/timeline/#flood-1953', '/timeline/#flood-1953', /“Salt water stands .*” was withdrawn\. See Timeline\./],
    ['/compare/moor-1998/vale-2004/', '/compare/moor-survey/vale-2004/', ''],
    ['/names/anselm-pike/', '/names/pike/', ''],
  ])('%s opens %s', async (address, at, words) => {
    const found = (await follow(address, at)).replaceAll(/\s+/g, ' ');
    if (typeof words === 'string') expect(found).toContain(words);
    else expect(found).toMatch(words);
    expect(site.faults()).toEqual([]);
  });

  it('without a script, a moved page with parts answers for each of them, and one without parts redirects', async () => {
    expect(await follow('/articles/moor-1998/#p2', '/articles/moor-1998/#p2', false)).toMatch(
      /^Paragraph 2 .* is now here/,
    );
    await follow('/names/anselm-pike/', '/names/pike/', false);
    expect(site.faults()).toEqual([]);
  });

  it('has former words folded beside those of today, with their day, and ready to share', async () => {
    const claim = await site.open('/claims/parish-title/');
    const folded = claim.locator('details.notice');
    expect(await folded.getAttribute('open')).toBeNull();
    await folded.locator('summary').click();
    expect(await folded.innerText()).toMatch(/As written down on 1 January 2001: .?The orchard on the dike belongs to/);
    const brief = await site.open('/articles/moor-survey/');
    expect(await brief.locator('details.notice').textContent()).toContain('Pike still holds that lease');
    const share = JSON.parse(readFileSync(join(dist, 'articles/moor-survey/share.json'), 'utf8')) as ShareFile;
    expect(share.former).toEqual({
      'pike-tenant': [{ words: 'Pike still holds that lease and has paid the rent in every year', day: '2001-01-01' }],
    });
    expect(site.faults()).toEqual([]);
  });

  it('leads on from what was withdrawn, and has the files of an article at its old address, too', async () => {
    const withdrawn = await site.open('/claims/flood-ended-harvest/');
    expect(await withdrawn.innerText('main')).toContain('No pears were picked between the flood of 1953 and 1961.');
    expect(await withdrawn.getAttribute('#successor', 'href')).toBe(`${base}claims/`);
    for (const file of ['citation.txt', 'citation.bib', 'citation.ris', 'citation.json', 'index.json', 'index.md'])
      expect(existsSync(join(dist, 'articles/moor-1998', file)), file).toBe(true);
    expect(existsSync(join(dist, 'claims/parish-owns/index.json'))).toBe(true);
    expect(readFileSync(join(dist, 'articles/moor-1998/citation.bib'), 'utf8')).toContain(
      `${base}articles/moor-survey/`,
    );
    expect(site.faults()).toEqual([]);
  });

  it('lists every address for others, with what became of it', () => {
    const list = JSON.parse(readFileSync(join(dist, 'addresses.json'), 'utf8')) as { url: string }[];
    const byUrl = new Map(list.map((entry) => [entry.url, entry]));
    const url = (address: string): string => `https://host.test${base}${address.slice(1)}`;
    for (const address of published) expect(byUrl.has(url(address)), address).toBe(true);
    expect(byUrl.get(url('/articles/moor-1998/#p5'))).toEqual({
      url: url('/articles/moor-1998/#p5'),
      kind: 'paragraph',
      title: 'Moor 1998, paragraph 5',
      status: 'withdrawn',
      successor: url('/articles/moor-survey/#p4'),
    });
    expect(byUrl.get(url('/claims/pike-tenant/'))).toEqual({
      url: url('/claims/pike-tenant/'),
      kind: 'claim',
      title: 'Pike as tenant',
      status: 'live',
    });
  });
});
