// @ts-check
// npm test: installs, then checks types, builds the site and runs all tests. Arguments go to Vitest. Runs under Node 20 as well.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needChromium } from './chromium.mjs';
import { install, node, root, run } from './setup.mjs';

const results = join(root, '.cache/tests.json');

await install();
const failed = (await prepare()) ?? (await test());
const { numPassedTests: passed, numFailedTests } = counts();
console.log(failed ? `\nNot in order: ${failed}.` : '\nAll is in order: types, the built site, tests.');
// A step before the tests, or a test file that does not load, counts as one failure.
console.log(`${passed} passed, ${failed ? Math.max(1, numFailedTests) : 0} failed`);
process.exit(failed ? 1 : 0);

/**
 * Does what the tests need.
 * @returns {Promise<string | undefined>} what went wrong
 */
async function prepare() {
  rmSync(results, { force: true });
  try {
    process.env.CHROMIUM = await needChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'a browser is missing';
  }
  const [types, site] = await Promise.all([
    run(node, ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning']),
    run(node, ['src/cli/build.ts']),
  ]);
  return types ? 'the types do not hold' : site ? 'the site could not be built' : undefined;
}

/** @returns {Promise<string | undefined>} */
async function test() {
  const code = await run(node, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ]);
  return code ? 'tests fail' : undefined;
}

/** @returns {{ numPassedTests: number, numFailedTests: number }} */
function counts() {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
}
