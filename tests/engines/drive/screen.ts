import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * Opens a screen that nobody sees.
 * @param xvfb the path of Xvfb
 * @returns what programs find it by, in the variable DISPLAY
 */
export async function openScreen(
  xvfb: string,
  width: number,
  height: number,
): Promise<{ display: string; end: () => Promise<void> }> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  return { display: `:${display.toString().trim()}`, end: () => end(screen) };
}

/** Ends a program that was started, and waits for its end. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
