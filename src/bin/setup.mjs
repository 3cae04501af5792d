// @ts-check
// Runs under whatever Node starts the project (20 or newer) before anything is installed: no TypeScript, no dependencies.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The project's own Node, which the package `node` brings. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Vite takes what follows these signs in a path for something else, and fails without saying so.
 * @throws if the project lies under a folder with one of them in its name
 */
export function checkPlace() {
  if (/[#?]/.test(root))
    throw Object.assign(new Error(`The project cannot be built in ${root}, which has a "#" or a "?" in it.`), {
      hint: 'Move or rename the folder; all other signs will do.',
    });
}

/**
 * Installs the pinned dependencies if node_modules is not what package-lock.json says. Ends the process if that fails, or if
 * nothing can be built here.
 * @returns {Promise<void>}
 */
export async function install() {
  try {
    checkPlace();
  } catch (error) {
    const { message, hint } = /** @type {Error & { hint?: string }} */ (error);
    console.error(`${message}\n  → ${hint}`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing the dependencies that package-lock.json pins …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code === 0 && isInstalled()) return;
  console.error(
    code === 0
      ? `The installed dependencies are not whole: is ${node} missing because npm may not run install scripts (ignore-scripts)?`
      : 'The dependencies could not be installed; npm says why above.',
  );
  process.exit(1);
}

/** npm writes the second file when an installation is complete, and lists in it what it installed. */
function isInstalled() {
  const present = packages('node_modules/.package-lock.json');
  if (!present || !existsSync(node)) return false;
  const wanted = packages('package-lock.json') ?? {};
  /** @param {string} path */
  const same = (path) =>
    present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
  return (
    Object.keys(present).every(same) &&
    Object.keys(wanted).every(
      (path) => path === '' || wanted[path]?.optional || wanted[path]?.devOptional || same(path),
    )
  );
}

/**
 * @param {string} lock path of a lock file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function packages(lock) {
  const file = join(root, lock);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * Runs a program in the project's folder, with its output here, and waits for its end. A request to stop (Ctrl-C, SIGTERM)
 * ends the program first and then this process, with exit code 130.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, env = {}) {
  return new Promise((resolve) => {
    let stopped = false;
    const child = spawn(program, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32' && program === 'npm',
      env: {
        ...process.env,
        PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
    });
    const stop = () => {
      stopped = true;
      child.kill('SIGTERM');
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, stop);
    /** @param {number} code */
    const end = (code) => {
      for (const signal of signals) process.off(signal, stop);
      if (stopped) process.exit(130);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${program}: ${error.message}`);
      end(1);
    });
    child.on('exit', (code) => end(code ?? 1));
  });
}
