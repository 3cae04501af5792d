// @ts-check

/**
 * What Vitest reports of a run in JSON, as far as it is counted.
 * @typedef {object} Results
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults the files
 */

/**
 * Sums up a run of the tests.
 * @param {readonly string[]} steps what is not in order of what came before the tests; each counts as one failure
 * @param {Results} results
 * @param {number} code Vitest's exit code
 * @param {string} what is in order, if nothing is not
 * @returns {{ text: string, code: number }} what to say, and the exit code
 */
export function summary(steps, { testResults }, code, what) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  /** @param {string} status */
  const count = (status) => tests.filter((test) => test.status === status).length;
  const [passed, failed] = [count('passed'), count('failed') + testResults.filter(isBroken).length];
  const skipped = tests.length - passed - count('failed');
  const faults = code ? [...steps, 'tests'] : steps;
  const failures = steps.length + (code ? Math.max(1, failed) : 0);
  const numbers = `${passed} passed, ${failures} failed${skipped ? `, ${skipped} skipped` : ''}`;
  const isIdle = passed + failures === 0;
  const state = faults.length
    ? `Not in order: ${faults.join(', ')}.`
    : isIdle
      ? 'No test ran, so nothing is known.'
      : `All is in order: ${what}.`;
  return { text: `${state}\n${numbers}`, code: faults.length || isIdle ? 1 : 0 };
}

/**
 * Whether a file failed by itself, not in one of its tests: it could not be loaded, or what comes before or after them fails.
 * @param {Results['testResults'][number]} file
 */
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
