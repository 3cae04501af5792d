import { existsSync } from 'node:fs';
import { run } from '../../src/bin/setup.mjs';

/** Installs packages where this process may: as root on Debian and its kin. Elsewhere it does nothing. */
export async function installDebian(packages: readonly string[]): Promise<void> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], env)) === 0)
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
}
