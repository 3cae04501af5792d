import type { ListFile, MoreFile } from '../../common/search/data.ts';
import { base } from '../dom.ts';
import type { Answer } from './answer.ts';
import { listOf, type List } from './list.ts';
import type { Pagefind } from './pagefind.ts';
import { groupsOf, read } from './read.ts';

/** What a view is shown: what the list has, then with the passages; busy until all that is looked for is there. */
export interface Shown extends Answer {
  readonly list: List;
  readonly isBusy: boolean;
}

const loads = new Map<string, Promise<unknown>>();
/** The list, as much of it as is there. */
let known: List | undefined;
let tries = 0;

/**
 * Answers a query: in the same task what the list has, if it is there, and then all of it. What does not come is asked for
 * again by the next query.
 * @param enough when so many passages are found, no more are looked for
 * @throws if something that searching needs does not come
 */
export async function* answers(
  text: string,
  scope: Record<string, string>,
  enough: number,
): AsyncGenerator<Shown, void, void> {
  try {
    let list = known ?? (await firstList());
    if (/(?!\p{sc=Latin})\p{L}/u.test(text)) list = await wholeList();
    const reading = read(list, text);
    yield { reading, groups: groupsOf(reading.found), remark: '', near: [], list, isBusy: true };
    const [pagefind, { answer }] = await Promise.all([openPagefind(), import('./answer.ts')]);
    const search = { pagefind, scope, enough };
    const first = list.isWhole ? undefined : await answer(text, list, search);
    if (first && !first.remark) yield { ...first, list, isBusy: true };
    list = await wholeList();
    yield { ...(await answer(text, list, search)), list, isBusy: false };
  } catch (error) {
    const pagefind = loads.get('pagefind') as Promise<Pagefind> | undefined;
    loads.delete('pagefind');
    await pagefind?.then((one) => one.destroy()).catch(() => {});
    throw error;
  }
}

/** Loads what names and claims are found by. */
export const firstList = async (): Promise<List> => (known ??= listOf(await file<ListFile>('list')));

async function wholeList(): Promise<List> {
  if (!known?.isWhole) known = listOf(await file<ListFile>('list'), await file<MoreFile>('more'));
  return known;
}

const file = <T>(name: string): Promise<T> =>
  once(name, async () => {
    const response = await fetch(`${base().pathname}search-list/${name}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as T;
  });

/** Some browsers keep that a module failed, so another try has another address. */
const openPagefind = (): Promise<Pagefind> =>
  once('pagefind', async () => {
    const address = `${base().pathname}pagefind/pagefind.js?${tries++}`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: '/' });
    return pagefind;
  });

/** Does something once; if it fails, again when it is next wanted. */
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const loading = (loads.get(name) as Promise<T> | undefined) ?? load();
  loads.set(name, loading);
  loading.catch(() => loads.delete(name));
  return loading;
}
