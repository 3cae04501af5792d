import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saysNoMore, saysNow } from '../src/cli/progress.ts';

let told = '';

beforeEach(() => {
  told = '';
  vi.useFakeTimers();
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(() => {
  saysNoMore();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const isTerminal = (is: boolean): void => {
  process.stderr.isTTY = is;
};
const { isTTY } = process.stderr;
afterEach(() => isTerminal(isTTY));

test('what is done at once is not told of', async () => {
  saysNow('Reading');
  await vi.advanceTimersByTimeAsync(1900);
  saysNoMore();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toBe('');
});

test('a log has plain lines: each step, and now and then how far it is', async () => {
  isTerminal(false);
  let made = 0;
  saysNow('Making pages', () => `${(made += 100)} of 900`);
  await vi.advanceTimersByTimeAsync(13_000);
  saysNow('Indexing');
  await vi.advanceTimersByTimeAsync(3000);
  expect(told).toBe('Making pages: 100 of 900\nMaking pages: 600 of 900\nIndexing\n');
});

test('a terminal has one line, which is gone at the end', async () => {
  isTerminal(true);
  saysNow('Making pages', () => '3 of 9');
  await vi.advanceTimersByTimeAsync(5000);
  expect(told).toBe('\r\x1b[2KMaking pages: 3 of 9'.repeat(2));
  saysNoMore();
  expect(told.endsWith('\r\x1b[2K')).toBe(true);
});
