import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../../../src/bin/setup.mjs';

const python = '/usr/bin/python3';
const needed = ['/usr/lib{,64}/{*/,}girepository-1.0/WebKit2-4.1.typelib', '/usr/lib{,64}/python3*/*-packages/gi'];

/** Whether there is what prints with WebKitGTK, beside its browser. */
export const canPrint = (): boolean => existsSync(python) && needed.every((pattern) => globSync(pattern).length > 0);

/** A program of its own that opens addresses anew and prints them, since WebKit's driver does not print. */
export class Printer {
  readonly #child: ChildProcess;
  readonly #said: AsyncIterator<string>;
  readonly #file: string;

  /**
   * @param env says which screen it may use
   * @param folder for what it prints
   */
  constructor(env: NodeJS.ProcessEnv, folder: string) {
    this.#file = join(folder, 'printed.pdf');
    this.#child = spawn(python, [join(root, 'tests/engines/drive/print-webkit.py')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env,
    });
    this.#said = createInterface(this.#child.stdout!)[Symbol.asyncIterator]();
  }

  /**
   * @param width of the window, in pixels
   * @throws where the page cannot be printed
   */
  async print(address: string, width: number): Promise<Uint8Array> {
    this.#child.stdin!.write(`${JSON.stringify({ address, width, paper: 'iso_a4', file: this.#file })}\n`);
    const { value, done } = await this.#said.next();
    if (done ?? value !== '') throw new Error(`WebKit does not print ${address}: ${value ?? 'it has ended'}`);
    return readFile(this.#file);
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.stdin!.end();
    await once(this.#child, 'exit');
  }
}
