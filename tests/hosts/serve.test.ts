import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../src/bin/serve.mjs';
import { scratch } from '../support/build.ts';
import { Random } from '../support/random.ts';

const secret = 'not for readers';

/** A small site on the loopback, beside a file that is no part of it. */
async function served(base = '/'): Promise<{ port: number }> {
  const folder = await scratch();
  const site = join(folder, 'site');
  await mkdir(join(site, 'claims'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), secret);
  await writeFile(join(site, 'index.html'), 'front');
  await writeFile(join(site, '404.html'), 'nothing here');
  await writeFile(join(site, 'claims/index.html'), 'claims');
  await writeFile(join(site, 'ü & b.txt'), 'letters');
  const { url, close } = await serve(site, { base, port: 0, host: '127.0.0.1' });
  onTestFinished(close);
  return { port: Number(new URL(url).port) };
}

interface Answer {
  status: number;
  location: string | undefined;
  text: string;
}

/** Sends a request line as it is; undefined where the server hung up without a word. */
function ask(port: number, line: string): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port });
    socket.setTimeout(10_000, () => socket.destroy(new Error(`No answer to ${JSON.stringify(line)}`)));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(undefined) : reject(error),
    );
    socket.on('close', () => {
      const text = Buffer.concat(parts).toString('latin1');
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      const location = /^location: (.*)\r$/im.exec(text)?.[1];
      resolve(status === undefined ? undefined : { status: Number(status), location, text });
    });
    socket.write(Buffer.from(`${line}\r\nHost: a.test\r\nConnection: close\r\n\r\n`, 'latin1'));
  });
}

describe('the bundled server', () => {
  test.each([
    ['GET / HTTP/1.1', 200],
    ['HEAD / HTTP/1.1', 200],
    ['GET /?q=%00//.. HTTP/1.1', 200],
    ['GET /claims/ HTTP/1.1', 200],
    ['GET /%63laims/ HTTP/1.1', 200],
    ['GET /claims/index.html HTTP/1.1', 200],
    ['GET /%C3%BC%20%26%20b.txt HTTP/1.1', 200],
    ['GET /no-such-page/ HTTP/1.1', 404],
    ['GET /index.html/ HTTP/1.1', 404],
    ['GET /__proto__ HTTP/1.1', 404],
    [`GET /${'a'.repeat(5000)} HTTP/1.1`, 404],
    ['GET // HTTP/1.1', 400],
    ['GET ///a.test HTTP/1.1', 400],
    ['GET /claims// HTTP/1.1', 400],
    ['GET /%00 HTTP/1.1', 400],
    ['GET /claims%00 HTTP/1.1', 400],
    ['GET /%0d%0aset-cookie:a=b HTTP/1.1', 400],
    ['GET /. HTTP/1.1', 400],
    ['GET /.. HTTP/1.1', 400],
    ['GET /../secret.txt HTTP/1.1', 400],
    ['GET /%2e%2e/secret.txt HTTP/1.1', 400],
    ['GET /..%2fsecret.txt HTTP/1.1', 400],
    ['GET /..%5csecret.txt HTTP/1.1', 400],
    ['GET /..\\secret.txt HTTP/1.1', 400],
    ['GET /claims/%2e%2e/%2e%2e/secret.txt HTTP/1.1', 400],
    ['GET /.//claims HTTP/1.1', 400],
    ['GET /% HTTP/1.1', 400],
    ['GET /%c3 HTTP/1.1', 400],
    ['GET /%f0%9f HTTP/1.1', 400],
    ['GET http://a.test/ HTTP/1.1', 400],
    ['OPTIONS * HTTP/1.1', 400],
    ['POST / HTTP/1.1', 405],
    ['DELETE /index.html HTTP/1.1', 405],
  ])('answers %s with %i', async (line, status) => {
    const { port } = await served();
    const answer = await ask(port, line);
    expect(answer?.status).toBe(status);
    expect(answer?.text).not.toContain(secret);
    expect((await ask(port, 'GET / HTTP/1.1'))?.status).toBe(200);
  });

  test.each([
    ['/', '/claims', '/claims/'],
    ['/', '/claims?a=b&c=//d', '/claims/?a=b&c=//d'],
    ['/', '/%63laims', '/claims/'],
    ['/some/path/', '/some/path', '/some/path/'],
    ['/some/path/', '/some/path/claims', '/some/path/claims/'],
    ['/a%20%C3%BC/', '/a%20%c3%bc/claims', '/a%20%C3%BC/claims/'],
  ])('under %s redirects %s to %s', async (base, path, location) => {
    const { port } = await served(base);
    const answer = await ask(port, `GET ${path} HTTP/1.1`);
    expect(answer).toMatchObject({ status: 301, location });
  });

  test('shows the 404 page beside a base path too', async () => {
    const { port } = await served('/some/path/');
    for (const path of ['/', '/some/', '/some/pathology/', '/claims/']) {
      const answer = await ask(port, `GET ${path} HTTP/1.1`);
      expect(answer?.status).toBe(404);
      expect(answer?.text).toContain('nothing here');
    }
  });

  test(
    'stands ten thousand request lines of any kind, and neither leaves its folder nor its host',
    { timeout: 120_000 },
    async () => {
      const { port } = await served();
      const lines = randomLines(10_000, 21);
      const faults: string[] = [];
      const seen = new Set<number>();
      const lane = async (): Promise<void> => {
        for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
          const answer = await ask(port, line);
          if (!answer) continue;
          const { status, location, text } = answer;
          seen.add(status);
          const isFine = [200, 301, 400, 404, 405, 431].includes(status) && !text.includes(secret);
          if (!isFine || (location !== undefined && !/^\/[^/\\]/.test(location)))
            faults.push(`${status} ${JSON.stringify(line)}`);
        }
      };
      await Promise.all(Array.from({ length: 24 }, lane));
      expect(faults).toEqual([]);
      expect([...seen].sort()).toEqual([200, 301, 400, 404, 405]);
      expect((await ask(port, 'GET / HTTP/1.1'))?.text).toContain('front');
    },
  );
});

/** Request lines made of what servers stumble over, each the same for a seed. */
function randomLines(count: number, seed: number): string[] {
  const random = new Random(seed);
  const pick = <T>(items: readonly T[]): T => random.pick(items);
  const parts = [
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '%00',
    '%',
    '%zz',
    '%c3',
    '%C3%BC',
    '?',
    '#',
    ':',
    '@',
    '*',
  ];
  const words = [
    'claims',
    'index.html',
    'secret.txt',
    '404.html',
    'a.test',
    'http:',
    '__proto__',
    'con',
    'x'.repeat(300),
  ];
  const strange = (): string => String.fromCharCode(random.int(0, 255)).replace(/[\r\n]/, '\t');
  const part = (): string => pick([() => pick(parts), () => pick(words), () => '/', strange])();
  const target = (): string => pick(['/', '/', '/', '']) + Array.from({ length: random.int(0, 11) }, part).join('');
  return Array.from(
    { length: count },
    () =>
      `${pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'get', 'BREW'])} ${target()} ${pick(['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''])}`,
  );
}
