import type { ListFile, MoreFile } from '../../common/search/data.ts';
import { atOnce, type Group } from './groups.ts';
import { listOf, type Entry, type List } from './list.ts';
import type { Pagefind } from './pagefind.ts';
import type { Scope } from './passages.ts';
import type { Reading } from './read.ts';

/** What a view is shown: what the list has, then with the passages; busy until all that is looked for is there. */
export interface Shown {
  readonly reading: Reading;
  readonly groups: readonly Group[];
  readonly list: List;
  readonly isBusy: boolean;
  readonly remark: string;
  /** Where nothing is found: the nearest names. */
  readonly near: readonly Entry[];
}

/** Loads what searching needs, once for a page, and answers queries; of several the last one only. What failed is tried again. */
export class Session {
  readonly #base: string;
  readonly #loads = new Map<string, Promise<unknown>>();
  #list: List | undefined;
  #turn = 0;
  #tries = 0;

  /** @param base the path that the site is published at, with a slash at its end */
  constructor(base: string) {
    this.#base = base;
    this.#file<ListFile>('list').catch(() => {});
  }

  /**
   * Answers a query: in the same task what the list has, if it is there, and then all of it.
   * @param enough when so many passages are found, no more are looked for
   * @throws if something that searching needs does not come, unless another query has taken this one's place
   */
  async ask(text: string, scope: Scope, enough: number, show: (shown: Shown) => void): Promise<void> {
    const turn = ++this.#turn;
    const tell = (shown: Omit<Shown, 'list'>): void => {
      if (turn === this.#turn) show({ ...shown, list: this.#list! });
    };
    try {
      this.#list ??= listOf(await this.#file<ListFile>('list'));
      if (/(?!\p{sc=Latin})\p{L}/u.test(text)) await this.#getMore();
      tell({ ...atOnce(text, this.#list), isBusy: true, remark: '', near: [] });
      const [pagefind, { answer }] = await Promise.all([
        this.#once('pagefind', () => this.#open()),
        import('./answer.ts'),
      ]);
      for (const isWhole of this.#list.words ? [true] : [false, true]) {
        if (isWhole) await this.#getMore();
        const answered = await answer(text, this.#list, { pagefind, scope, enough });
        if (isWhole || answered.step === 'found') tell({ ...answered, isBusy: !isWhole });
      }
    } catch (error) {
      await this.#forgetPagefind();
      if (turn === this.#turn) throw error;
    }
  }

  /** Forgets the query that is being answered. */
  cancel(): void {
    this.#turn++;
  }

  async #getMore(): Promise<void> {
    if (this.#list?.words) return;
    this.#list = listOf(await this.#file<ListFile>('list'), await this.#file<MoreFile>('more'));
  }

  #file<T>(name: string): Promise<T> {
    return this.#once(name, async () => {
      const response = await fetch(`${this.#base}search-list/${name}.json`);
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return (await response.json()) as T;
    });
  }

  /** Does something once; if it fails, again when it is next wanted. */
  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const loading = (this.#loads.get(name) as Promise<T> | undefined) ?? load();
    this.#loads.set(name, loading);
    loading.catch(() => this.#loads.delete(name));
    return loading;
  }

  /** Some browsers keep that a module failed, so another try has another address. */
  async #open(): Promise<Pagefind> {
    const address = `${this.#base}pagefind/pagefind.js?${this.#tries++}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: '/' });
    return pagefind;
  }

  async #forgetPagefind(): Promise<void> {
    const pagefind = this.#loads.get('pagefind') as Promise<Pagefind> | undefined;
    this.#loads.delete('pagefind');
    await pagefind?.then((one) => one.destroy()).catch(() => {});
  }
}
