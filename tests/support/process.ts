import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { outside } from './outside.ts';

export interface Running {
  process: ChildProcess;
  /** All that it has printed so far. */
  printed: () => string;
  /** Waits until it prints a text, and returns what the pattern captures first. */
  says: (pattern: RegExp) => Promise<string>;
  /** Waits for its end: its exit code, or the signal that killed it. */
  ended: Promise<number | string | null>;
}

/** Starts a program of the project, such as `src/cli/dev.ts`, in this checkout or another; what a test leaves running ends with the test. */
export function start(program: string, args: string[] = [], env: Record<string, string> = {}, at = root): Running {
  const child = spawn(process.execPath, [join(at, program), ...args], {
    cwd: at,
    env: { ...outside(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      listeners.forEach((listener) => listener());
    });
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, signal) => resolve(code ?? signal)),
  );
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  return {
    process: child,
    printed: () => text,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(text);
          if (!match) return;
          listeners.delete(look);
          resolve(match[1] ?? match[0]);
        };
        listeners.add(look);
        void ended.then(() => reject(new Error(`It ended before it said ${pattern}:\n${text}`)));
        look();
      }),
  };
}
