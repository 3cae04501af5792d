import { createServer } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/bin/serve.mjs';
import { base, dist } from '../support/dist.ts';
import { siteFacts } from '../support/facts.ts';
import type { Tab } from './drive/tab.ts';
import { inEachEngine } from './drive/visit.ts';

const { longestArticle, phrase, busiestName } = await siteFacts();

/** How many of the pixels in sight have the colour that lights up what a reader was sent to. */
async function litPixels(tab: Tab): Promise<number> {
  const lit = await tab.run(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#main { outline-color: var(--lit) }');
    document.adoptedStyleSheets.push(sheet);
    const { outlineColor } = getComputedStyle(document.getElementById('main')!);
    document.adoptedStyleSheets.pop();
    return outlineColor.match(/\d+/g)!.map(Number);
  });
  const { data, info } = await sharp(await tab.picture())
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (lit.every((value, channel) => Math.abs(data[at + channel]! - value) < 3)) count++;
  return count;
}

/** A server of the built site that refuses what fits a pattern, as a line does that breaks. */
const line = { refused: /^$/, url: '' };
let stop: () => Promise<void>;
beforeAll(async () => {
  const server = await serve(dist, { base, port: 0 });
  const broken = createServer(async (request, response) => {
    if (line.refused.test(request.url!)) return void request.destroy();
    const answer = await fetch(new URL(request.url!, server.url));
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(new Uint8Array(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => broken.listen(0, resolve));
  const { port } = broken.address() as { port: number };
  line.url = `http://localhost:${port}${base}`;
  stop = async () => {
    broken.closeAllConnections();
    broken.close();
    await server.close();
  };
});
afterAll(() => stop());

/** Opens a page of that server. */
async function goTo(tab: Tab, path: string, refused: RegExp): Promise<void> {
  line.refused = refused;
  await tab.go(line.url + path);
}

inEachEngine((visit) => {
  test('words are typed, found, chosen by keyboard, and lit where the reader lands', async () => {
    const tab = await visit('about/', { height: 700 });
    await tab.type('/');
    await tab.type(phrase.words);
    const option = (): Promise<string | undefined> =>
      tab.run(
        (id) => document.querySelector<HTMLAnchorElement>(`#results a[href*="#${id}:~:"]`)?.textContent,
        phrase.paragraph,
      );
    await expect.poll(option).toContain(phrase.words.split(' ')[0]);
    const isChosen = (): Promise<boolean> =>
      tab.run((id) => Boolean(document.querySelector(`#results a:focus[href*="#${id}:~:"]`)), phrase.paragraph);
    for (let steps = 0; steps < 20 && !(await isChosen()); steps++) await tab.press('ArrowDown');
    expect(await isChosen()).toBe(true);
    await tab.press('Enter');
    await expect.poll(() => tab.run(() => location.pathname)).toContain(`/articles/${longestArticle}/`);
    await expect
      .poll(() => tab.run((id) => document.getElementById(id)!.getBoundingClientRect().top, phrase.paragraph))
      .toBeLessThan(700);
    await expect.poll(() => litPixels(tab)).toBeGreaterThan(500);
  });

  test('the search page answers the query of its address, and what is typed there', async () => {
    const tab = await visit(`search/?q=${encodeURIComponent(busiestName.name)}`);
    const results = (): Promise<string> => tab.run(() => document.getElementById('results')!.innerText);
    await expect.poll(results).toContain(busiestName.name);
    await tab.click('main [type=search]');
    await tab.type(' qwertyuiop');
    await expect.poll(results).not.toContain(`Names\n`);
  });

  test('where the passages do not come it is said, and the next key tries again', async () => {
    const tab = await visit('about/');
    await goTo(tab, 'about/', /pagefind\//);
    await tab.type('/');
    await tab.type(phrase.words.slice(0, -1));
    const said = (): Promise<string | undefined> => tab.run(() => document.querySelector('#said')?.textContent);
    await expect.poll(said).toContain('could not be loaded');
    line.refused = /^$/;
    await tab.type(phrase.words.slice(-1));
    const results = (): Promise<string | undefined> => tab.run(() => document.querySelector('#results')?.innerHTML);
    await expect.poll(results).toContain(`#${phrase.paragraph}`);
  });

  test('where the script does not come, the form leads to the indexes, and back on the line to results', async () => {
    const tab = await visit('about/');
    await goTo(tab, 'about/', /\/view\.[^/]*\.js/);
    await tab.type('/');
    await tab.type(busiestName.name);
    await tab.press('Enter');
    await expect.poll(() => tab.run(() => location.pathname)).toContain('/search/');
    const isThere = (): Promise<boolean> =>
      tab.run(() => Boolean(document.querySelector('#everything a[href$="/names/"]')));
    await expect.poll(isThere).toBe(true);
    await goTo(tab, `search/?q=${encodeURIComponent(busiestName.name)}`, /^$/);
    await expect.poll(() => tab.run(() => document.querySelectorAll('#results a').length)).toBeGreaterThan(0);
  });
});
