import type { ListFile, MoreFile } from '../../common/search/data.ts';
import { atOnce, type Answer } from './answer.ts';
import { List } from './list.ts';
import type { Pagefind } from './pagefind.ts';
import type { Scope } from './passages.ts';

/** What a view is shown: what the list has, then with the passages; `isBusy` until all that is looked for is there. */
export type Show = (answer: Answer, list: List, isBusy: boolean) => void;

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
    this.#getList().catch(() => {});
  }

  /**
   * Answers a query: in the same task what the list has, if it is there, and then all of it.
   * @param enough when so many passages are found, no more are looked for
   * @throws if something that searching needs does not come, unless another query has taken this one's place
   */
  async ask(text: string, scope: Scope, enough: number, show: Show): Promise<void> {
    const turn = ++this.#turn;
    try {
      const list = this.#list ?? (await this.#getList());
      if (/(?!\p{sc=Latin})\p{L}/u.test(text)) await this.#getMore(list);
      if (turn !== this.#turn) return;
      show(atOnce(text, list), list, true);
      const [pagefind, { answer }] = await Promise.all([
        this.#once('pagefind', () => this.#open()),
        import('./steps.ts'),
      ]);
      const search = { pagefind, scope, enough };
      const isWhole = !!list.words;
      const first = await answer(text, list, search);
      if (turn === this.#turn && (isWhole || first.step === 'found')) show(first, list, !isWhole);
      if (isWhole) return;
      await this.#getMore(list);
      const last = await answer(text, list, search);
      if (turn === this.#turn) show(last, list, false);
    } catch (error) {
      await this.#forgetPagefind();
      if (turn === this.#turn) throw error;
    }
  }

  /** Forgets the query that is being answered. */
  cancel(): void {
    this.#turn++;
  }

  #getList(): Promise<List> {
    return this.#once('list', async () => (this.#list = new List(await this.#fetch<ListFile>('list'))));
  }

  #getMore(list: List): Promise<void> {
    return this.#once('more', async () => list.add(await this.#fetch<MoreFile>('more')));
  }

  /** Does something once; if it fails, again when it is next wanted. */
  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const loading = (this.#loads.get(name) as Promise<T> | undefined) ?? load();
    this.#loads.set(name, loading);
    loading.catch(() => this.#loads.delete(name));
    return loading;
  }

  async #fetch<T>(name: string): Promise<T> {
    const response = await fetch(`${this.#base}search-list/${name}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as T;
  }

  /** Some browsers keep that a module failed, so another try has another address. */
  async #open(): Promise<Pagefind> {
    const address = `${this.#base}pagefind/pagefind.js${this.#tries ? `?${this.#tries}` : ''}`;
    this.#tries++;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: this.#base });
    return pagefind;
  }

  async #forgetPagefind(): Promise<void> {
    const pagefind = this.#loads.get('pagefind') as Promise<Pagefind> | undefined;
    this.#loads.delete('pagefind');
    await pagefind?.then((one) => one.destroy()).catch(() => {});
  }
}
