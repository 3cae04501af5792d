import { spawnSync } from 'node:child_process';
import { isBuilt, publishedFolder } from '../../src/bin/built.mjs';
import { root } from '../../src/bin/setup.mjs';
import { outside } from './outside.ts';

/** Builds the site if dist/ is not what a build would make now. */
export default function setup(): void {
  if (isBuilt(publishedFolder)) return;
  console.log('The site is not up to date: building it …');
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], { cwd: root, env: outside(), stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built; the build says why above.');
}
