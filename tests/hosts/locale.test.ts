import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';

test.each([
  ["export const a = ['b'].sort((one, other) => one.localeCompare(other));", 1],
  ["export const a = ['b'].sort((one, other) => one.localeCompare(other, 'en'));", 0],
  ['export const a = (1e6).toLocaleString();', 1],
  ["export const a = 'I'.toLocaleLowerCase();", 1],
  ['export const a = new Intl.DateTimeFormat().format(0);', 1],
  ["export const a = new Intl.DateTimeFormat('en-GB').format(0);", 0],
])('the style refuses what follows the language of the machine: %s', async (code, faults) => {
  const [result] = await new ESLint({ cwd: root }).lintText(`${code}\n`, { filePath: 'src/common/a.ts' });
  expect(result?.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax')).toHaveLength(faults);
});
