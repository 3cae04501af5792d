import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { base } from './support/dist.ts';
import { start } from './support/process.ts';

const address = /(http:\S+\/)/;

/** A server on a port that the system picks, so that the port is taken. */
async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const taken = server.address();
  return typeof taken === 'object' && taken ? taken.port : 0;
}

describe('npm start', () => {
  test('serves what is built, as a plain host does', async () => {
    const url = await start('src/bin/start.mjs', ['--port', '4600']).says(address);
    expect(new URL(url).pathname).toBe(base);
    const get = (path: string) => fetch(url + path, { redirect: 'manual' });
    expect((await get('')).headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
    const folder = await get('claims?a=b');
    expect([folder.status, folder.headers.get('location')]).toEqual([301, `${base}claims/?a=b`]);
    const missing = await get('no-such-page/');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<h1');
    for (const escape of ['..%2f..%2fpackage.json', '%2e%2e/package.json', '%'])
      expect([400, 404]).toContain((await get(escape)).status);
  });

  test('says that a port is in use and takes the next', async () => {
    const port = await takePort();
    const running = start('src/bin/start.mjs', ['--port', String(port)]);
    await running.says(new RegExp(`Port ${port} is in use; taking \\d+`));
    expect(Number(new URL(await running.says(address)).port)).toBeGreaterThan(port);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends on %s at once and without a word, even while a page is open',
    async (signal) => {
      const running = start('src/bin/start.mjs', ['--port', '4650']);
      const url = await running.says(address);
      await fetch(url, { keepalive: true });
      const before = running.printed();
      running.process.kill(signal);
      expect(await running.ended).toBe(0);
      expect(running.printed()).toBe(before);
      await expect(fetch(url)).rejects.toThrow();
    },
  );
});
