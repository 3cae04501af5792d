// @ts-check
// Runs under Node 20 as well: no TypeScript, no dependencies.
import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

/**
 * Installs packages where this process may: as root on Debian and its kin. Elsewhere it does nothing.
 * @param {string[]} packages
 */
export async function installDebian(packages) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], env)) === 0)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}
