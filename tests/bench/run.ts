import { spawn } from 'node:child_process';

/** What a command cost. */
export interface Cost {
  /** From its beginning to its end. */
  milliseconds: number;
  /** The most memory that its process held, in MiB. */
  peak: number;
}

/** Lets a process of Node say at its end how much memory it held at most, in KiB. */
const saysPeak =
  "--import=data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak%20'+process.resourceUsage().maxRSS+'\\n'))";

/**
 * Runs a command of Node to its end.
 * @throws if it failed
 */
export function run(cwd: string, args: string[], env: Record<string, string>): Promise<Cost> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: saysPeak, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    child.on('error', reject).on('close', (code) => {
      const peaks = [...told.matchAll(/^peak (\d+)$/gm)].map(([, kibibytes]) => Number(kibibytes) / 1024);
      if (code === 0) resolve({ milliseconds: performance.now() - start, peak: Math.max(0, ...peaks) });
      else reject(new Error(`${args[0]} ended with ${code}.\n${told}`));
    });
  });
}

/** How quick the machine is just now: milliseconds for a fixed piece of work. */
export function machine(): number {
  const start = performance.now();
  let sum = 0;
  for (let number = 0; number < 2e8; number++) sum = (sum + number * number) % 1e9;
  return performance.now() - start + (sum < 0 ? 1 : 0);
}
