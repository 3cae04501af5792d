import { expect, test } from 'vitest';
import '../../src/pictures/font-config.ts';
import { Thread } from '../../src/threads/thread.ts';

const lettered = (family: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="100%" height="100%" fill="#fff"/><text x="72" y="300" font-size="90" font-family="'${family}'">Agreed</text></svg>`;

test('the thread that paints has the faces of the site', async () => {
  const module = new URL('../../src/pictures/paint-asked.ts', import.meta.url);
  const painter = new Thread<string, Uint8Array>(module);
  const [serif, sans, again] = await Promise.all(
    ['Source Serif 4', 'Source Sans 3', 'Source Serif 4'].map((family) => painter.ask(lettered(family))),
  );
  await painter.end();
  expect(Buffer.compare(serif!, sans!)).not.toBe(0);
  expect(Buffer.compare(serif!, again!)).toBe(0);
});
