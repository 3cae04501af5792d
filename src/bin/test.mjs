// @ts-check
// npm test: installs, then looks at the style and the types, builds the site and runs all tests. Arguments go to Vitest, and
// then only what they choose is run, as in npm test -- tests/link. Runs under Node 20 as well.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, node, root, run } from './setup.mjs';
import { summary } from './summary.mjs';

const chosen = process.argv.slice(2);
const results = join(root, '.cache/tests.json');

// Vitest decodes paths of packages that nobody encoded; the site itself is built in such a folder.
if (root.includes('%')) {
  console.error(`The tests cannot run in ${root}, which has a "%" in it.\n  → Move or rename the folder for them.`);
  process.exit(1);
}
rmSync(results, { force: true });
await install();
const faults = chosen.length ? [] : await prepare();
const what = chosen.length ? 'the chosen tests' : 'the style, the types, the built site, all tests';
const exit = await test();
const { text, code } = summary(faults, ran(), exit, what);
console.log(`\n${text}`);
process.exit(code);

/**
 * Does what comes before the tests.
 * @returns {Promise<string[]>} what is not in order
 */
async function prepare() {
  const [style, types, site] = await Promise.all([lint(), checkTypes(), run(node, ['src/cli/build.ts'])]);
  return [...(style ? ['the style'] : []), ...(types ? ['the types'] : []), ...(site ? ['the built site'] : [])];
}

/** @returns {Promise<number>} the exit code of npm run lint */
function lint() {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, 'run', '--silent', 'lint']) : run('npm', ['run', '--silent', 'lint']);
}

/**
 * Checks all types, then those of the code without a browser and of the browser's code, each of which knows less.
 * @returns {Promise<number>} not 0 if one does not hold
 */
async function checkTypes() {
  const tsc = 'node_modules/typescript/bin/tsc';
  return (
    (await run(node, ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'])) ||
    (await run(node, [tsc, '-p', 'src'])) ||
    (await run(node, [tsc, '-p', 'src/client']))
  );
}

/**
 * Runs the tests, but for those of all engines, which npm run test:engines does.
 * @returns {Promise<number>} Vitest's exit code
 */
function test() {
  const without = chosen.some((option) => option.startsWith('--project')) ? [] : ['--project=!engines'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return run(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...without, ...chosen]);
}

/** @returns {import('./summary.mjs').Results} */
function ran() {
  return existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { testResults: [] };
}
