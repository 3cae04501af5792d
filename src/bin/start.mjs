// @ts-check
// npm start: installs and builds what is not up to date, serves the site, says where. Runs under Node 20 as well.
import { parseArgs } from 'node:util';
import { hasSources, isBuilt, privateFolder, publishedFolder } from './built.mjs';
import { install, node, run } from './setup.mjs';
import { siteUrl } from './site-url.mjs';

const { port, host } = options();

await install();
const withSources = hasSources();
const folder = withSources ? privateFolder : publishedFolder;
if (!isBuilt(folder)) {
  const code = await run(node, ['src/cli/build.ts', ...(withSources ? ['--with-sources'] : [])]);
  if (code !== 0) process.exit(code);
}
const { freePort, serve } = await import('./serve.mjs');
const { url, close } = await begin(Number(port)).catch((error) => {
  if (!error.hint) throw error;
  console.error(`${error.message}\n  → ${error.hint}`);
  process.exit(1);
});
if (withSources) {
  const made = isBuilt(publishedFolder) ? '' : ', and missing or of another state: npm run build makes it';
  console.log(
    `It shows the originals that you brought in, on this machine only; what hosts publish, dist/, is without them${made}.`,
  );
}
console.log(`The site is at ${url} (Ctrl-C stops it).`);

const stop = async () => {
  await close();
  process.exit(0);
};
process.on('SIGINT', stop).on('SIGTERM', stop);

/**
 * Serves from a port on; another server may take one between the look and the leap.
 * @param {number} wished
 * @returns {ReturnType<typeof serve>}
 */
async function begin(wished) {
  const port = await freePort(wished);
  try {
    return await serve(folder, { base: siteUrl().pathname, port, host });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    return begin(port + 1);
  }
}

function options() {
  try {
    return parseArgs({
      options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
