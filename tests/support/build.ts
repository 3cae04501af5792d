import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { outside } from './outside.ts';

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** The lines that say how far a command is that takes its time. */
export const progress = /^(?:Reading|Making|Writing|Painting|Indexing) .*\n+/gm;

/** Runs one of the commands of src/cli, such as `build.ts`, to its end, in this checkout or another. */
export function command(
  name: string,
  args: string[] = [],
  env: Record<string, string> = {},
  { at = root, ...as }: { at?: string; uid?: number; gid?: number } = {},
): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(at, 'src/cli', name), ...args],
      { cwd: at, ...as, env: { ...outside(), ...env } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** A folder for one test, gone when it ends. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a fixture's content that a test may write in, and a place for what is built from it. */
export async function workplace(name: string): Promise<{ content: string; dist: string }> {
  const folder = await scratch();
  const content = join(folder, 'content');
  await cp(join(root, 'tests/fixtures', name), content, { recursive: true });
  return { content, dist: join(folder, 'dist') };
}
