import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { vi } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { freePort } from '../support/free-port.ts';

/** The nginx of this machine, if it has one. */
export const nginx = ['nginx', '/usr/sbin/nginx'].find((program) => spawnSync(program, ['-v']).status === 0);
if (!nginx)
  console.log('There is no nginx here: its configuration is not tried (Debian: apt-get install nginx-light).');

/**
 * Serves a built site with nginx and the shipped configuration.
 * @param base the path that the site was built for, with slashes at both ends
 */
export async function serveByNginx(dist: string, base: string): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const www = join(folder, 'www');
  await mkdir(dirname(join(www, base)), { recursive: true });
  await symlink(dist, join(www, base.slice(0, -1)));
  const port = await freePort();
  await writeFile(join(folder, 'site.conf'), site(port, www, base));
  await writeFile(join(folder, 'nginx.conf'), around(folder));
  const server = spawn(nginx!, ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = `http://127.0.0.1:${port}${base}`;
  await vi.waitFor(() => fetch(url), { timeout: 20_000 });
  return {
    url,
    async close() {
      server.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The shipped configuration with its three lines, and what a base path asks for. */
const site = (port: number, folder: string, base: string): string =>
  readFileSync(join(root, 'src/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('server_name example.org;', 'server_name 127.0.0.1;')
    .replace('root /var/www/site;', `root ${folder};`)
    .replaceAll(' /404.html', ` ${base}404.html`);

const around = (folder: string): string => `
  daemon off;
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  pid ${folder}/nginx.pid;
  error_log ${folder}/error.log;
  events {}
  http {
    include ${
      ['/etc/nginx', '/usr/local/etc/nginx', '/opt/homebrew/etc/nginx']
        .map((folder) => join(folder, 'mime.types'))
        .find(existsSync) ?? '/etc/nginx/mime.types'
    };
    default_type application/octet-stream;
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};`).join(' ')}
    include ${folder}/site.conf;
  }`;
