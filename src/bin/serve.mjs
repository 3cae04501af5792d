// @ts-check
// Runs under Node 20 as well: no TypeScript.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Files named after their bytes, so that a browser need never ask again. */
const hashed = /^\/(?:_astro|fonts|styles)\//;

/**
 * Serves a built site as a plain static host does: folders redirect to their slash, unknown addresses get 404.html,
 * malformed ones 400. Files are looked up anew for each request, so that a new build shows at once.
 * @param {string} folder absolute path of the built site
 * @param {{ base: string, port: number, host?: string }} where `base` is the path that the site was built for, with
 *   slashes at both ends; `port` may be 0 for any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws the system's error, with code EADDRINUSE where the port is taken
 */
export async function serve(folder, { base, port, host = 'localhost' }) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) =>
      hashed.test(path) && response.setHeader('cache-control', 'public, max-age=31536000, immutable'),
  });
  const prefix = segmentsOf(base) ?? [];
  const server = createServer((request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    const [path = '', query] = (request.url ?? '').split(/\?(.*)/s);
    const segments = segmentsOf(path);
    if (!segments) return plain(response, 400, 'This is no address.');
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return plain(response, 405, 'Pages can only be read here.');
    if (!prefix.every((segment, index) => segments[index] === segment)) return notFound(response);
    const inside = segments.slice(prefix.length);
    const isAFolder = isFolder(join(folder, ...inside));
    if (isAFolder && !path.endsWith('/'))
      return response.writeHead(301, { location: `${addressOf(segments)}/${query ? `?${query}` : ''}` }).end();
    if (!isAFolder && path.endsWith('/')) return notFound(response);
    // The file server decodes an address as a whole, which leaves the separators of addresses as they are.
    request.url = encodeURI(`/${inside.join('/')}`) + (isAFolder && inside.length ? '/' : '');
    files(request, response, () => notFound(response));
  });

  /** @param {import('node:http').ServerResponse} response */
  function notFound(response) {
    const page = join(folder, '404.html');
    // While a new build is put into place, there is no such file.
    if (!existsSync(page)) return plain(response, 404, 'Nothing is at this address.');
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end(readFileSync(page, { encoding: 'utf8' }));
  }

  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, () => resolve(undefined)));
  const address = server.address();
  const taken = address && typeof address === 'object' ? address.port : port;
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} path may be longer than the system allows
 * @returns {boolean}
 */
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function plain(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/**
 * The parts of a path, decoded; undefined for what no page links to: a path that does not begin with a slash, that cannot
 * be decoded, or that has a part which is empty, a dot or two, or holds a separator or a control character.
 * @param {string} path
 * @returns {string[] | undefined}
 */
function segmentsOf(path) {
  if (path === '/') return [];
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.replace(/\/$/, '').split('/').slice(1).map(decodeURIComponent);
    return segments.every((segment) => /^(?!\.{1,2}$)[^/\\\p{Cc}]+$/u.test(segment)) ? segments : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} segments
 * @returns {string} their path, each encoded once
 */
const addressOf = (segments) => segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');

/**
 * The first free port from a wished one on; says so if it is another.
 * `localhost` has two addresses, and a server on either would be taken for ours.
 * @param {number} wished
 * @returns {Promise<number>}
 * @throws an error with a hint if that is no port
 */
export async function freePort(wished) {
  let port = wished;
  const isPort = () => Number.isInteger(port) && port > 0 && port < 65536;
  while (isPort() && ((await answers('127.0.0.1', port)) || (await answers('::1', port)))) port++;
  if (!isPort())
    throw Object.assign(new Error('That is no port.'), { hint: 'Name one with a number, as in --port 4321.' });
  if (port !== wished) console.log(`Port ${wished} is in use; taking ${port}.`);
  return port;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (/** @type {boolean} */ answer) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false));
  });
}
