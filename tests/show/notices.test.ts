import { expect, test } from 'vitest';
import { changedViews, noticesBehind } from '../../src/show/notices.ts';
import { fixture, siteOf } from '../support/content.ts';

test('a notice is headed by the first words of a passage, and quotes what it quotes in single marks', () => {
  const [article] = siteOf(fixture('harbour')).articles;
  const paragraph = article!.paragraphs.find(({ passages }) => passages.length)!;
  const [passage] = paragraph.passages;
  const words = 'It is “one” harbour';
  const changed = {
    ...paragraph,
    text: 'One two “three” four five six seven eight nine ten eleven twelve thirteen.',
    passages: [{ ...passage!, from: 0, to: 74, former: [{ words, day: '2025-01-01', now: undefined }] }],
    former: [],
  };
  const [notice] = noticesBehind({ ...article!, paragraphs: [changed], tombstones: [] }, paragraph.id);
  expect(notice!.sentence).toMatch(/^“One two ‘three’ .*…” read otherwise before$/);
  expect(notice!.sentence).not.toContain('thirteen');
  expect(notice!.former[0]!.words).toBe('It is ‘one’ harbour');
});

test('what never read otherwise has no notice', () => expect(changedViews('A', [])).toEqual([]));
