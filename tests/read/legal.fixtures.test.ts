import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command, workplace } from '../support/build.ts';
import { pagesOf } from '../support/dist.ts';
import { htmlFaults } from '../support/html.ts';
import { shownWords } from '../support/page-words.ts';
import { writtenWords } from '../support/written-words.ts';

/** All that a brief may hold, at once and within each other. */
const everything = `
Words *with **all** kinds* of ~~emphasis~~, \`code\`, a [link](https://example.org/?a=1&b=2 "So & “so”"), www.example.org,\\
5~10 km, 5 * 3, 1 < 2 & 3 > 2, &copy; &amp; \\*stars\\*, [sic], É and É. [¶
4](source:4)

One[^twice] and once more,[^twice] and [a passage with a note[^other] in it](claim:pike-tenant#noted
"affirms; anselm-pike"). [¶ 4](source:4)

- A list with [a passage](claim:pike-tenant+parish-owns#both "qualifies + disputes; ruth-moor, author") and a note.[^other]
  - An inner one, with [Pike](name:anselm-pike).
- Its last. [¶ 4](source:4)

1. Numbered,
2. with **[a passage](claim:pike-tenant#third "expects")** in bold. [¶ 4](source:4)

> Quoted words of [Moor](name:ruth-moor).
>
> > And within. [¶ 4](source:4)

| A | *B* |
|---|:-:|
| [a passage](claim:pike-tenant#fourth "affirms") | x \\| y |
|   | Dike Board[^twice] [¶ 4](source:4) |

<!-- for
later -->

## “A heading” with *emphasis* & \`code\` {#all}

[^twice]: *Editor’s note.* See [there](https://example.org) & www.example.org.
[^other]: Another.

There remains`;

test('all that a brief may hold makes valid pages with all of its words', { timeout: 240_000 }, async () => {
  const { content, dist } = await workplace('orchard');
  const file = join(content, 'articles/vale-2004.md');
  const text = (await readFile(file, 'utf8')).replace('\nThere remains', everything);
  await writeFile(file, `\ufeff${text.replaceAll('\n', '\r\n')}`);
  const { code, stderr } = await command('build.ts', ['--outDir', dist], { CONTENT: content });
  expect(code, stderr).toBe(0);
  const pages = pagesOf(dist, '/');
  expect(await htmlFaults(pages)).toEqual([]);
  const shown = shownWords(pages.find(({ path }) => path === '/articles/vale-2004/')!);
  expect(shown.sort().join(' ')).toBe(writtenWords(text).sort().join(' '));
});
