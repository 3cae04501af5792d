import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/export/read-html.ts';
import { foldedText, placesOf, type Directive } from '../../src/common/directive.ts';
import { directiveInParagraph, textDirective } from '../../src/common/text-fragment.ts';

/** The directive for what stands in <b>. */
function directiveFor(html: string): string | undefined {
  const marker = /<b>([^]*?)<\/b>/;
  const page = readHtml(
    `<body><p><a class="take" href="#it"></a></p>${html.replace(marker, '<span id="it">$1</span>')}</body>`,
  );
  const directive = textDirective(page, page.places[0]!);
  return directive && decodeURIComponent(directive);
}

describe('the shortest directive that can mean nothing else', () => {
  test.each([
    ['a few words are written out', '<p>Ships <b>sail at dawn</b>.</p>', 'text=sail at dawn'],
    [
      'many are named by their ends',
      '<p><b>One two three four five six seven eight nine.</b></p>',
      'text=One two three,seven eight nine',
    ],
    [
      'by more of them where three words stand twice',
      '<p>One two three.</p><p><b>One two three four five six seven eight nine.</b></p>',
      'text=One two three four,six seven eight nine',
    ],
    [
      'words that stand twice are told apart by what stands before',
      '<p>They sail.</p><p>We <b>sail</b>.</p>',
      'text=We-,sail',
    ],
    ['with the punctuation between', '<p>Sail.</p><p>“Go,” he said, <b>sail</b>.</p>', 'text=said,-,sail'],
    ['and where nothing does, by what stands behind', '<p>Sail now.</p><p><b>Sail</b> later.</p>', 'text=Sail,-later'],
    ['case and accents do not tell apart', '<p>SÃO PAULO</p><p>in <b>Sao Paulo</b></p>', 'text=in-,Sao Paulo'],
    [
      'nor does the shape of quotation marks',
      '<p>the “ally’s” word</p><p>of <b>the "ally\'s" word</b></p>',
      'text=of-,the "ally\'s" word',
    ],
    ['hyphens and commas are no syntax', '<p><b>a K-120, sold</b></p>', 'text=a K-120, sold'],
    [
      'the number of a note is not among the words',
      '<p>a <b>common radar<sup><a>1</a></sup> station</b></p>',
      'text=common,station',
    ],
    [
      'a word that a note’s number touches is left unlit',
      '<p>a <b>common radar</b><sup><a>1</a></sup></p>',
      'text=common',
    ],
    ['words before a sign do not help', '<p>Sail.</p><p>We <svg></svg><b>sail</b> now.</p>', 'text=sail,-now'],
    [
      'what is no text has no part in it',
      '<script>sail at dawn</script><svg><title>sail at dawn</title></svg><p><b>sail at dawn</b></p>',
      'text=sail at dawn',
    ],
    [
      'several blocks are one stretch',
      '<p class="text">It.</p><b><div class="text"><p>One begins here.</p><p>Another ends there.</p></div></b>',
      'text=One begins here,Another ends there',
    ],
    [
      'links in the words do not interrupt them',
      '<p><b>sold <a>Tollen</a> the K-120</b></p>',
      'text=sold Tollen the K-120',
    ],
  ])('%s', (_case, html, directive) => {
    expect(directiveFor(html)).toBe(directive);
  });

  test('of what a page says twice, with the same words around it, there is one for the first alone', () => {
    expect(directiveFor('<p><b>sail</b></p><p>sail</p>')).toBe('text=sail');
    expect(directiveFor('<p>sail</p><p><b>sail</b></p>')).toBeUndefined();
  });

  test('nor for what has no words', () => {
    expect(directiveFor('<p>So <b>…</b></p>')).toBeUndefined();
  });

  test('characters with a meaning in a directive, a URL or Markdown are escaped', () => {
    const page = readHtml('<p id="it">K-120 (or K,&amp;*)</p><a class="take" href="#it"></a>');
    expect(textDirective(page, page.places[0]!)).toMatch(/^text=K%2D120%20%28or%20K$/);
  });
});

test('a directive may mean every place where its words stand in a row', () => {
  const page = readHtml('<p>We sail. They sail at dawn, and sail.</p>');
  const words = (directive: Directive) =>
    placesOf(foldedText(page), directive).map(({ from, to }) => page.text.slice(from, to));
  expect(words({ start: 'sail' })).toEqual(['sail', 'sail', 'sail']);
  expect(words({ prefix: 'They', start: 'sail' })).toEqual(['sail']);
  expect(words({ start: 'sail', end: 'dawn' })).toEqual(['sail. They sail at dawn', 'sail at dawn']);
  expect(words({ start: 'sail', suffix: 'at' })).toEqual(['sail']);
});

test('a word beside a sign is lit with no more words than tell it', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve.';
  const [from, to] = [text.indexOf('six'), text.indexOf('six') + 3];
  expect(decodeURIComponent(directiveInParagraph(text, [{ from: to, to }], { from, to }, '')!)).toBe(
    'text=two three four-,five six,seven,-eight nine ten',
  );
});
