import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** The environment without what Vitest adds to it, which Astro would take for its own (BASE_URL, PROD). */
export function outside(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name)),
  );
}

/** Runs one of the project's commands, such as `build.ts`, to its end. */
export function command(name: string, args: string[] = [], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'src/cli', name), ...args],
      { cwd: root, env: { ...outside(), ...env } },
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
