import { describe, expect, test } from 'vitest';
import { plainBlock, noFacts, type Original } from '../../src/import/block.ts';
import { corrected, readCorrections } from '../../src/import/correct.ts';
import { likenesses, likest } from '../../src/import/likeness.ts';
import { outlinesOf } from '../../src/import/outline.ts';
import { preview } from '../../src/import/preview.ts';
import { fixture, siteOf } from '../support/content.ts';
import { paragraphs } from './support.ts';

const { outlines, names } = outlinesOf(siteOf(fixture('harbour')));
const original: Original = {
  facts: { ...noFacts, title: 'Two quays, one bill' },
  kept: [
    plainBlock('heading', 'Tolls'),
    ...['One.', 'Two.', 'Three.', 'Four.'].map((text) => plainBlock('paragraph', text)),
  ],
  dropped: [{ text: 'Share', why: 'a share or print button' }],
  standfirst: undefined,
};
const corrections = (drop?: string, join?: string) => corrected(original, readCorrections(drop, join));

describe('the preview', () => {
  test('numbers the paragraphs beside those of the brief, and says what was dropped and why', () => {
    const text = preview(
      original,
      outlines.find(({ slug }) => slug === 'gazette-2003'),
    );
    expect(text).toContain('The file states title: Two quays, one bill.');
    expect(text).toMatch(/^ {5}1 {2}One\. +¶ No ship has ever been cleared/m);
    expect(text).toMatch(/^ {5}4 {2}Four\.$/m);
    expect(text).toContain('  a share or print button:\n        Share');
    expect(text).toContain('4 paragraphs, but the brief “Gazette 2003” speaks of 2: drop what is none with --drop 3,7');
  });

  test('of a text that no brief is known for shows the text alone', () =>
    expect(preview(original, undefined)).toMatch(/4 paragraphs\.$/));
});

describe('corrections', () => {
  test.each([
    ['1,3', undefined, ['Two.', 'Four.']],
    ['2-4', undefined, ['One.']],
    [undefined, '1+2,3+4', ['One. Two.', 'Three. Four.']],
    ['1', '2+3+4', ['Two. Three. Four.']],
  ])('--drop %s --join %s', (drop, join, texts) => expect(paragraphs(corrections(drop, join))).toEqual(texts));

  test.each([
    ['5', undefined, 'no paragraph 5'],
    [undefined, '1+3', 'do not follow each other'],
    ['two', undefined, '--drop takes the numbers'],
    [undefined, '4', '--join takes the numbers'],
    ['7-3', undefined, '7-3 counts down'],
    ['1,2-1', undefined, '2-1 counts down'],
    [undefined, '1+2,2+3', 'Paragraph 2 is joined twice'],
    ['2', '1+2', 'Paragraph 2 is joined and dropped'],
  ])('--drop %s --join %s is refused', (drop, join, says) => expect(() => corrections(drop, join)).toThrow(says));
});

describe('which brief a text belongs to', () => {
  const belongs = (text: string, title?: string): string | undefined =>
    likest(likenesses(text, title, outlines, names))?.slug;

  test.each([
    [
      'its words and names',
      'I fought the Harbour Treaty for years, but the pilots of Marrow Bay will steer a common harbour yet. ' +
        'Marrow Bay offered to open its books on tolls. Iris Abel was right about the law.',
      undefined,
      'quist-2005',
    ],
    ['its title', 'The vessels go unmentioned here.', 'Two Quays, One Bill', 'gazette-2003'],
    ['nothing', 'Apples are picked in autumn and pressed before the frost comes to the orchard.', undefined, undefined],
  ])('is told by %s', (_, text, title, slug) => expect(belongs(text, title)).toBe(slug));
});
