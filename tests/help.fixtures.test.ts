import { expect, test } from 'vitest';
import { command } from './support/build.ts';

const commands = ['addresses', 'build', 'check', 'dev', 'import', 'new', 'pdf', 'remove', 'rename'];

test.each(commands)('npm run %s -- --help says how it is called, and does nothing', async (name) => {
  const { code, stdout, stderr } = await command(`${name}.ts`, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^npm run ${name}\\b`));
  expect(stdout.split('\n').length).toBeLessThan(10);
});

test.each(['abc', '99999', '0'])('a port that is none is told in words: %s', async (port) => {
  const { code, stderr } = await command('dev.ts', ['--port', port]);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'That is no port.\n  → Name one with a number, as in --port 4321.\n',
  });
});

test('what a command does not know is answered with how it is called', async () => {
  const { code, stderr } = await command('rename.ts', ['--nonsense']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "Unknown option '--nonsense'.\n  → Usage: npm run rename -- article|claim|name|heading <old> <new>\n",
  });
});
