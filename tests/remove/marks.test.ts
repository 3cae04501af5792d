import { describe, expect, test } from 'vitest';
import { edited, fixture, type Files } from '../support/content.ts';
import { without } from './removal.ts';

const abel = 'articles/abel-2001.md';

/** The harbour with no ledger, and one passage whose mark is another. */
function marked(mark: string): Files {
  const files = edited(fixture('harbour'), abel, '(claim:joint-harbour "affirms")', `(claim:${mark})`);
  return edited(files, abel, '[Its ninth clause divides the tolls evenly](claim:toll-shared "affirms")', 'So it is');
}

describe('a claim among several', () => {
  test.each([
    ['joint-harbour+toll-shared "affirms"', 'toll-shared#joint-harbour "affirms"'],
    ['joint-harbour+toll-shared#both "affirms + disputes"', 'toll-shared#both "disputes"'],
    ['toll-shared+joint-harbour "expects lead + disputes; iris-abel"', 'toll-shared "expects lead"'],
    [
      'toll-shared+joint-harbour+breakwater-built#all "affirms + disputes + expects"',
      'toll-shared+breakwater-built#all "affirms + expects"',
    ],
    ["toll-shared+joint-harbour\n'affirms'", "toll-shared\n'affirms'"],
  ])('goes out of (claim:%s)', (mark, left) => {
    const files = edited(
      marked(mark),
      'site.yaml',
      'disagreements:\n  - claim: joint-harbour\n',
      'disagreements: []\n',
    );
    const plain = edited(
      files,
      'site.yaml',
      '    introduction: Whether there is one harbour or two is still open.\n',
      '',
    );
    expect(without(plain, 'claim', 'joint-harbour').get(abel)).toContain(`(claim:${left})`);
  });
});

describe('a name among several', () => {
  test.each([
    ['disputes; pilot-guild, author', 'disputes'],
    ['disputes lead; pilot-guild , author', 'disputes lead'],
    ['disputes; iris-abel, pilot-guild', 'disputes; iris-abel'],
    ['disputes; pilot-guild, iris-abel', 'disputes; iris-abel'],
    ['disputes; pilot-guild, iris-abel + affirms', 'disputes; iris-abel + affirms'],
  ])('goes out of "%s"', (title, left) => {
    const files = edited(fixture('harbour'), abel, '"disputes; jonas-quist"', `"${title}"`);
    const two = title.includes('+')
      ? edited(files, abel, 'joint-harbour#guild', 'joint-harbour+toll-shared#guild')
      : files;
    expect(without(two, 'name', 'pilot-guild').get(abel)).toContain(`#guild "${left}")`);
  });
});

test('a mark without which its words would be a list stays', () => {
  const files = edited(fixture('harbour'), abel, 'The Pilot Guild objected from the start. [Its', '[1. Its');
  expect(() => without(files, 'claim', 'joint-harbour')).toThrow('would be read otherwise without its mark');
});
