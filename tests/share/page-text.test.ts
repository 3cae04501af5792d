import { expect, test } from 'vitest';
import { wholeWords, wordsIn } from '../../src/common/page-text.ts';
import { readHtml } from '../../src/export/read-html.ts';

const take = (id: string) => `<a class="take" href="#${id}">#</a>`;
const wordsOf = (html: string) => {
  const page = readHtml(`${take('it')}${html}`);
  return wordsIn(page, page.places[0]!);
};

test.each([
  ['white space is one space', '<p id="it">  Ships \n of\tTollen </p>', 'Ships of Tollen'],
  ['inline elements do not part words', '<p id="it">K<i>-1</i>20</p>', 'K-120'],
  ['blocks do', '<div id="it"><div class="text"><p>One.</p><p>Two.</p></div></div>', 'One.\nTwo.'],
  [
    'notes, numbers and locators are not copied',
    '<div id="it"><a class="num take">7</a><div class="text">Radar.<sup>1</sup> <span class="locator">¶ 5</span></div></div>',
    'Radar.',
  ],
  [
    'of an event, only its words',
    `<li id="it"><p class="date"><time>2001</time> ${take('it')}</p><p>A treaty.</p><p>Abel 2001</p></li>`,
    'A treaty.',
  ],
  [
    'of an account, only its words',
    `<section id="it"><p class="when">Abel, 2001 ${take('it')}</p><blockquote><p>A treaty.</p></blockquote></section>`,
    'A treaty.',
  ],
  [
    'of an account of several passages, that which says where it stands',
    `<section id="it">${take('it')}<blockquote><p>A treaty.</p></blockquote><figure class="standing"><blockquote><p>No alliance.</p></blockquote></figure></section>`,
    'No alliance.',
  ],
])('%s', (_case, html, words) => {
  expect(wordsOf(html)).toBe(words);
});

test('a page shares what its links give the addresses of', () => {
  const page = readHtml(`<h2 id="a">${take('a')}</h2><p id="b">${take('gone')}<a href="#b">b</a></p>${take('b')}`);
  expect(page.places.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  ['ships of Tollen', 2, 4, 'ships'],
  ['ships of Tollen', 6, 10, 'of Tollen'],
  ['ships of Tollen', 5, 8, ' of'],
  ['the K-120.', 4, 6, 'K-'],
])('of "%s", %i to %i is "%s" in whole words', (text, from, to, words) => {
  const whole = wholeWords(text, { from, to });
  expect(text.slice(whole.from, whole.to)).toBe(words);
});
