// @ts-check
// Runs under Node 20 as well: no TypeScript.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join, sep } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a plain static host does: folders redirect to their slash, unknown addresses get 404.html.
 * Files are looked up anew for each request, so that a new build shows at once.
 * @param {string} folder absolute path of the built site
 * @param {{ base: string, port: number, host?: string }} where `base` is the path that the site was built for, with slashes
 *   at both ends; `port` may be 0 for any
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws the system's error, with code EADDRINUSE where the port is taken
 */
export async function serve(folder, { base, port, host = 'localhost' }) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // Named after their bytes, so that a browser need never ask again.
    setHeaders: (response, path) =>
      /^\/(?:fonts|_astro)\//.test(path) && response.setHeader('cache-control', 'public, max-age=31536000, immutable'),
  });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const path = '/' + pathname.slice(base.length);
    if (!pathname.startsWith(base)) return notFound(response);
    if (!isWellFormed(path)) return notFound(response);
    if (!path.endsWith('/') && isFolder(folder, path))
      return response.writeHead(301, { location: pathname + '/' + search }).end();
    request.url = path;
    files(request, response, () => notFound(response));
  });

  /** @param {import('node:http').ServerResponse} response */
  function notFound(response) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    const page = join(folder, '404.html');
    // While a new build is put into place, there is no such file.
    response.end(existsSync(page) ? readFileSync(page, { encoding: 'utf8' }) : 'Nothing is at this address.');
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

/** @param {string} path whose escapes a browser would have written, unlike `%` or `%ff` */
function isWellFormed(path) {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} path from the root of the site
 */
function isFolder(folder, path) {
  const file = join(folder, decodeURI(path));
  return file.startsWith(folder + sep) && (statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/**
 * The first free port from a wished one on; says so if it is another.
 * `localhost` has two addresses, and a server on either would be taken for ours.
 * @param {number} wished
 * @returns {Promise<number>}
 */
export async function freePort(wished) {
  let port = wished;
  while ((await answers('127.0.0.1', port)) || (await answers('::1', port))) port++;
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
