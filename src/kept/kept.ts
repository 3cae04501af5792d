import { createHash, hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** The digest by which something is kept: of all that it is made from. */
export const digestOf = (...parts: readonly string[]): string => hash('sha256', parts.join('\0'), 'base64url');

/** The length of a SHA-256, which stands before what it is of. */
const sumLength = 32;

/**
 * What was made in earlier runs, by the digest of what it was made from, in one file under `.cache/`. A file that is broken, or
 * of another version, is as good as none.
 */
export class Kept<T> {
  readonly #file: string;
  readonly #version: string;
  /** What was kept before, and what this run has asked for: only that is kept on. */
  readonly #before: Promise<ReadonlyMap<string, T>>;
  readonly #used = new Map<string, Promise<T>>();

  /**
   * @param folder absolute path
   * @param name of the file, without extension
   * @param version of all that makes such things, so that none is taken for what another software would make
   */
  constructor(folder: string, name: string, version: string) {
    this.#file = join(folder, `${name}.kept`);
    this.#version = version;
    this.#before = readFile(this.#file)
      .then((bytes) => this.#opened(bytes))
      .catch(() => new Map<string, T>());
  }

  /** What was kept by a digest; else what is made now, which is made once. */
  get(digest: string, make: () => T | Promise<T>): Promise<T> {
    const known = this.#used.get(digest);
    if (known) return known;
    const value = this.#before.then((before) => before.get(digest) ?? make());
    this.#used.set(digest, value);
    return value;
  }

  /** Keeps what this run has asked for, and nothing else. */
  async save(): Promise<void> {
    const before = await this.#before;
    const used = await Promise.all([...this.#used].map(async ([digest, value]) => [digest, await value] as const));
    if (used.length === before.size && used.every(([digest]) => before.has(digest))) return;
    const body = serialize({ version: this.#version, values: new Map(used) });
    const aside = `${this.#file}.${process.pid}`;
    await mkdir(join(this.#file, '..'), { recursive: true });
    await writeFile(aside, Buffer.concat([sumOf(body), body]));
    await rename(aside, this.#file).catch(() => rm(aside, { force: true }));
  }

  #opened(bytes: Buffer): ReadonlyMap<string, T> {
    const body = bytes.subarray(sumLength);
    if (!sumOf(body).equals(bytes.subarray(0, sumLength))) return new Map();
    const { version, values } = deserialize(body) as { version: string; values: Map<string, T> };
    return version === this.#version ? values : new Map();
  }
}

const sumOf = (body: Buffer): Buffer => createHash('sha256').update(body).digest();
