import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOriginal } from '../../src/import/read.ts';
import { encoded, ofKind, paragraphs, readFixture, readString, sentences } from './support.ts';

const page = readFileSync(join(import.meta.dirname, 'fixtures/page.html'), 'utf8');
const facts = {
  title: 'Two quays, one bill',
  byline: 'Iris Abel',
  date: '2003-02-11',
  publication: 'The Tollen Gazette',
};

describe('a saved page', () => {
  test('gives its text, its headings, its quotation and its list, and what it states', async () => {
    const original = await readFixture('page.html');
    expect(original.facts).toEqual(facts);
    expect(original.kept.map(({ kind, text }) => `${kind} ${text.split(' ').slice(0, 3).join(' ')}`)).toEqual([
      'paragraph The two harbours',
      'paragraph Nobody remembers why',
      'heading The treaty',
      'paragraph A treaty gave',
      'quote The tolls of',
      'item The southern clerk',
      'item The northern clerk',
      'paragraph What will become',
    ]);
    expect(paragraphs(original)[1]).toMatch(/quarry\.$/);
  });

  test('reads the same as MHTML', async () => {
    const body = Buffer.from(page).toString('base64').replace(/.{76}/g, '$&\r\n');
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://gazette.example/1',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      body,
      '--b',
      'Content-Type: text/html',
      '',
      '<html><body><p>Insure your boat today and save half of what you pay in the first year.</p></body></html>',
      '--b--',
      '',
    ].join('\r\n');
    const original = await readString(mhtml, 'page.mhtml');
    expect(paragraphs(original)).toEqual(paragraphs(await readFixture('page.html')));
    expect(original.facts.title).toBe(facts.title);
  });

  test('of an old kind has line breaks for paragraphs and bold lines for headings', async () => {
    const text = [...sentences.slice(0, 2), '<b>The purse</b>', ...sentences.slice(2)].join('<br><br>');
    const html = `<html><title>Two quays, one bill</title><body>
      <table><tr><td><a href=/>Home</a><br><a href=/a>Archive</a></td>
      <td><font size=5>Two quays, one bill</font><br><br>${text}<hr><a href=#top>Back to top</a></td></tr></table>
      </body></html>`;
    const bytes = encoded(html.replaceAll('’', "'"), 'windows-1252');
    const original = await readOriginal(bytes, 'old.htm');
    expect(paragraphs(original)).toEqual(sentences.map((one) => one.replaceAll('’', "'")));
    expect(ofKind(original, 'heading')).toEqual(['The purse']);
  });

  test.each([
    [
      'a list of articles',
      Array.from(
        { length: 9 },
        (_, index) => `<h2><a href="/${index}">Why the tolls of ${index} fell</a></h2><p>${sentences[1]}</p>`,
      ).join(''),
      'list of articles',
    ],
    [
      'a paywall’s stub',
      `<h1>Two quays, one bill</h1><p>${sentences[1]}</p><div><p>Subscribe to continue reading.</p></div>`,
      'paywall',
    ],
    ['no text at all', '<div></div>', 'no article'],
    ['more elements than any article', '<div>'.repeat(20_000) + sentences[1], 'more elements'],
  ])('that is %s is refused in a sentence', (_, body, says) =>
    expect(readString(`<!doctype html><html><body>${body}</body></html>`)).rejects.toThrow(says),
  );
});

test('pictures and scripts of many megabytes do not slow a page down', async () => {
  const heavy = page.replace(
    '<body>',
    `<body><script>${'var x = 1;\n'.repeat(500_000)}</script><img src="data:image/png,${'A'.repeat(20_000_000)}">`,
  );
  const start = performance.now();
  expect(paragraphs(await readString(heavy)).length).toBe(7);
  expect(performance.now() - start).toBeLessThan(10_000);
});

describe('other files', () => {
  test('Markdown', async () => {
    const original = await readString(
      '---\ntitle: Two quays\nauthor: Iris Abel\ndate: 2003-02-11\n---\n\n# Two quays\n\n' +
        `${sentences[0]}\n\n## Tolls\n\n> ${sentences[1]}\n\n- ${sentences[2]}\n- ${sentences[4]}\n\n` +
        '2014. That was the year in which the lock froze shut.\n',
      'clipped.md',
    );
    expect(original.facts).toMatchObject({ title: 'Two quays', byline: 'Iris Abel', date: '2003-02-11' });
    expect(original.kept.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'quote',
      'item',
      'item',
      'paragraph',
    ]);
    expect(paragraphs(original).at(-1)).toBe('2014. That was the year in which the lock froze shut.');
  });

  test('a mail', async () => {
    const mail =
      'Received: from a by b\r\nFrom: Iris <i@x.example>\r\nSubject: Fwd: =?utf-8?Q?Two_quays?=\r\n' +
      'MIME-Version: 1.0\r\n' +
      'Date: Tue, 5 Nov 2019 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n' +
      `${sentences.join('\r\n\r\n')}\r\n\r\n-- \r\nIris\r\n`;
    const original = await readString(mail, 'mail.eml');
    expect(original.facts).toMatchObject({ title: 'Two quays', date: '2019-11-05' });
    expect(paragraphs(original)).toEqual(sentences);
  });

  test('a Word document, without its notes', async () => {
    const original = await readFixture('article.docx');
    expect(original.facts.title).toBe('Two quays, one bill');
    expect(paragraphs(original)).toEqual(sentences);
    expect(ofKind(original, 'heading')).toEqual(['The purse']);
    expect(ofKind(original, 'quote')).toEqual([sentences[3]]);
  });
});
