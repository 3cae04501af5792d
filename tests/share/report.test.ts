import { expect, test } from 'vitest';
import { reportLink } from '../../src/common/report.ts';

const body = (words: string): string | null =>
  new URL(reportLink('a@example.org', 'Abel', 'https://example.org/', words)).searchParams.get('body');

test('a report is of the words at an address, or of the address alone', () => {
  expect(body('Tolls rose.')).toBe('https://example.org/\r\n\r\n“Tolls rose.”\r\n\r\nWhat is wrong:\r\n\r\n');
  expect(body('')).toBe('https://example.org/\r\n\r\nWhat is wrong:\r\n\r\n');
});
