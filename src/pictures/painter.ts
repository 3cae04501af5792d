import { Worker } from 'node:worker_threads';
import './font-config.ts';

/** Paints pictures in a thread of its own, while pages are made in the first; the thread begins with the first picture. */
export class Painter {
  #thread: Worker | undefined;
  /** Those that wait for a picture, in the order in which they asked. */
  readonly #waiting: PromiseWithResolvers<Uint8Array>[] = [];

  /** Paints an SVG of a picture's size: a PNG with a palette. */
  paint(svg: string): Promise<Uint8Array> {
    const picture = Promise.withResolvers<Uint8Array>();
    this.#waiting.push(picture);
    this.#thread ??= this.#begun();
    this.#thread.postMessage(svg);
    return picture.promise;
  }

  /** Ends the thread. */
  async end(): Promise<void> {
    await this.#thread?.terminate();
  }

  #begun(): Worker {
    const thread = new Worker(new URL('./paint-asked.ts', import.meta.url));
    thread.on('message', (png: Uint8Array) => this.#waiting.shift()!.resolve(png));
    thread.on('error', (error) => this.#waiting.splice(0).forEach(({ reject }) => reject(error)));
    return thread;
  }
}
