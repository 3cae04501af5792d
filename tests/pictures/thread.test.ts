import { expect, test } from 'vitest';
import type { Lettering, Picture } from '../../src/pictures/picture.ts';
import { Thread } from '../../src/threads/thread.ts';

const lettered = (face: Lettering['face']): Picture => [
  { words: 'Agreed', face, sizes: [90, 90], colour: 'ink', left: 72, top: 300 },
];

test('the thread that paints has the faces of the site, and paints the same alike', async () => {
  const module = new URL('../../src/pictures/paint-asked.ts', import.meta.url);
  const painter = new Thread<Picture, Uint8Array>(module);
  const [serif, sans, again] = await Promise.all(
    (['serif', 'sans', 'serif'] as const).map((face) => painter.ask(lettered(face))),
  );
  await painter.end();
  expect(Buffer.compare(serif!, sans!)).not.toBe(0);
  expect(Buffer.compare(serif!, again!)).toBe(0);
});
