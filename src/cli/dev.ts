// npm run dev: the site with live reload, for authors.
import { hasSources } from '../bin/built.mjs';
import { asked } from './asked.ts';
import { explain } from './explain.ts';
import { freePort } from '../bin/serve.mjs';
import { checkPlace, root } from '../bin/setup.mjs';

try {
  const { values } = asked('npm run dev [-- --port 4321] [--host localhost]', {
    options: { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
  });
  checkPlace();
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', WITH_SOURCES: '1' });
  // What a shell says for deploying would have pages stay as they were first made.
  process.env.NODE_ENV = 'development';
  // Wherever the site is published, it is written at the root: Astro serves not every base path in development.
  process.env.SITE_URL = 'http://localhost/';
  const { dev } = await import('astro');
  const port = await freePort(Number(values.port));
  const server = await dev({ root, logLevel: 'warn', server: { port, host: values.host } });
  if (hasSources()) console.log('It shows the originals that you brought in, on this machine only.');
  console.log(
    `Writing at ${server.resolvedUrls.local[0] ?? `http://${values.host}:${port}/`}: pages reload as files are saved (Ctrl-C stops).`,
  );
  const stop = (): never => process.exit(0);
  // Vite listens, too, and would end with 143, which npm reports as a failure.
  process.removeAllListeners('SIGTERM').on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
