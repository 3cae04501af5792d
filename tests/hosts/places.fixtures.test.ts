import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { command, progress, scratch } from '../support/build.ts';
import { deadLinks } from '../support/links.ts';
import { start } from '../support/process.ts';
import { checkout } from './checkout.ts';

describe('a checkout', () => {
  test.each(['a#b', 'a?b'])('in a folder named %s says that it cannot be built there', async (name) => {
    const at = await checkout(join(await scratch(), name));
    const { code, stderr } = await command('build.ts', [], {}, { at });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The project cannot be built in .*, which has a "#" or a "\?" in it\.\n {2}→ /);
    expect(stderr).not.toMatch(/^\s+at /m);
    const started = start('src/bin/start.mjs', [], {}, at);
    expect(await started.ended).toBe(1);
    expect(started.printed()).toBe(stderr);
  });

  // As in another, in unlike.fixtures.test.ts.
  test('in a folder with signs and letters of any script is built', async () => {
    const at = await checkout(join(await scratch(), '%41%/[a] {b}/a;b $HOME 港口'));
    const { code, stderr } = await command('build.ts', [], {}, { at });
    expect(code, stderr).toBe(0);
    expect(stderr.replace(progress, '')).toBe('');
    expect(deadLinks(join(at, 'dist'), '/')).toEqual([]);
  });

  test('in a folder with a percent sign says that the tests cannot run there', async () => {
    const at = await checkout(join(await scratch(), '50% done'));
    const tests = start('src/bin/test.mjs', [], {}, at);
    expect(await tests.ended).toBe(1);
    expect(tests.printed()).toMatch(/^The tests cannot run in .*, which has a "%" in it\.\n {2}→ /);
  });

  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const canRead = spawnSync(process.execPath, ['-e', 'fs.readdirSync(process.argv[1])', root], nobody).status === 0;
  test.skipIf(!canRead || process.platform === 'win32')('that cannot be written to says so', async () => {
    const folder = await scratch();
    const at = await checkout(join(folder, 'checkout'));
    await chmod(folder, 0o755);
    await chmod(at, 0o555);
    const { code, stderr } = await command('build.ts', [], { HOME: folder }, { at, ...nobody });
    await chmod(at, 0o755);
    expect(code).toBe(1);
    expect(stderr).toContain(`Nothing can be written to ${at}`);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('can be started twice at once: both build, and each serves on a port of its own', async () => {
    const at = await checkout(join(await scratch(), 'checkout'));
    const both = [1, 2].map(() => start('src/bin/start.mjs', ['--port', '4720'], {}, at));
    const urls = await Promise.all(both.map((running) => running.says(/(http:\S+\/)/)));
    expect(new Set(urls).size).toBe(2);
    for (const url of urls) expect((await fetch(url)).status).toBe(200);
    expect(readdirSync(at).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
    expect(readdirSync(join(at, '.cache')).filter((name) => !/^built$|\.kept$/.test(name))).toEqual([]);
  });
});
