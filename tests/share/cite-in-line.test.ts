import { expect, test } from 'vitest';
import { citeInLine } from '../../src/common/cite-in-line.ts';

test.each([
  ['Tolls shared', 'Harbours', '“Tolls shared.” Harbours.'],
  ['Tolls shared?', 'One harbour?', '“Tolls shared?” One harbour?'],
  ['The “Tollen” question', 'Harbours', '“The ‘Tollen’ question.” Harbours.'],
  ['He asked “who?”', 'Harbours', '“He asked ‘who?’” Harbours.'],
])('“%s” on “%s” is cited in a line', (title, site, line) => {
  expect(citeInLine(title, site)).toBe(line);
});
