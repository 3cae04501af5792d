import { expect, test } from 'vitest';
import { summary } from '../src/bin/summary.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

test.each([
  [[], [file('passed', 'passed', 'passed')], 0, 'All is in order: all.\n2 passed, 0 failed', 0],
  [[], [file('passed', 'passed', 'skipped', 'todo')], 0, 'All is in order: all.\n1 passed, 0 failed, 2 skipped', 0],
  [[], [file('failed', 'failed', 'failed', 'passed')], 1, 'Not in order: tests.\n1 passed, 2 failed', 1],
  [[], [file('failed'), file('failed'), file('passed', 'passed')], 1, 'Not in order: tests.\n1 passed, 2 failed', 1],
  [[], [file('failed', 'skipped')], 1, 'Not in order: tests.\n0 passed, 1 failed, 1 skipped', 1],
  [[], [], 1, 'Not in order: tests.\n0 passed, 1 failed', 1],
  [['the types'], [file('passed', 'passed')], 0, 'Not in order: the types.\n1 passed, 1 failed', 1],
  [['the types'], [file('failed')], 1, 'Not in order: the types, tests.\n0 passed, 2 failed', 1],
  [
    [],
    [file('passed', 'skipped', 'skipped')],
    0,
    'No test ran, so nothing is known.\n0 passed, 0 failed, 2 skipped',
    1,
  ],
  [[], [], 0, 'No test ran, so nothing is known.\n0 passed, 0 failed', 1],
])('of %j and the files %j', (steps, testResults, exit, text, code) => {
  expect(summary(steps, { testResults }, exit, 'all')).toEqual({ text, code });
});
