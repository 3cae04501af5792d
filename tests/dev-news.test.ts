import { expect, test } from 'vitest';
import { newsOf } from '../src/dev/live-content.ts';
import { ContentError, Problems } from '../src/problems/problems.ts';

function errorOf(...claims: [id: string, line: number][]): ContentError {
  const problems = new Problems();
  for (const [id, line] of claims) problems.add('ClaimWithoutPassage', { file: 'a.md', line, column: 1 }, { id });
  return new ContentError(problems.list);
}

test('in development each problem is told once, wherever it has moved to', () => {
  const one = errorOf(['first', 1]);
  expect(newsOf(one, undefined)).toBe(one.message);
  const two = newsOf(errorOf(['first', 2], ['second', 9]), one);
  expect(two).toContain('a.md:9:1');
  expect(two).not.toContain('"first"');
  expect(two).toMatch(/1 problem in the content\.\n1 problem as before: the page and npm run check tell it\.$/);
  expect(newsOf(errorOf(['first', 2]), errorOf(['first', 2], ['second', 9]))).toMatch(/^1 problem as before/);
});
