import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { end, openScreen } from './screen.ts';
import type { Engine } from './tab.ts';

/** Says that the pages beside it have had their time. */
const last = 'data:text/html,<script>setTimeout(()=>console.log("that was all"),10000)</script>';

/** A tab in the background draws nothing, so its fonts wait. */
const expected = /that was all|was preloaded using link preload but not used/;

/**
 * What WebKit's console says of pages while they load. A window that is driven is a private one, whose console is never
 * written down, so they are opened as tabs of a plain one.
 */
export async function heardWhileLoading({ files }: Engine, addresses: readonly string[]): Promise<string[]> {
  const [, browser, xvfb] = files as [string, string, string];
  const screen = await openScreen(xvfb, 1280, 900);
  const window = spawn(browser, ['--enable-write-console-messages-to-stdout=true', ...addresses, last], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DISPLAY: screen.display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  window.stderr.on('data', (said: Buffer) => {
    if (said.includes('that was all')) window.kill();
  });
  const said = await text(window.stderr);
  await Promise.all([end(window), screen.end()]);
  return said.split('\n').filter((line) => line.includes('CONSOLE') && !expected.test(line));
}
