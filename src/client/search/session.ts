import type { ListFile } from '../../common/search/data.ts';
import { isForeign } from '../../common/search/words.ts';
import { base } from '../dom.ts';
import type { Answer } from './answer.ts';
import { listOf, type List } from './list.ts';
import { find, groupsOf, read, type Scope } from './match.ts';
import type { Pagefind } from './passages.ts';

/** What a view is shown: what the list has, then with the passages; busy until all that is looked for is there. */
export interface Shown extends Answer {
  readonly list: List;
  readonly isBusy: boolean;
}

const loads = new Map<string, Promise<unknown>>();
/** As much of the list as is there. */
let known: List | undefined;
let tries = 0;

/**
 * Answers a query: in the same task what the list has, if it is there, and then all of it. What does not come is asked for
 * again by the next query.
 * @param enough when so many passages are found, no more are looked for
 * @throws if something that searching needs does not come
 */
export async function* answers(text: string, scope: Scope, enough: number): AsyncGenerator<Shown> {
  try {
    let list = known ?? (await load('list'));
    if (isForeign(text)) list = await wholeList(list);
    const query = read(list, text);
    const groups = groupsOf(find(query, list.entries), scope);
    yield { query, groups, isMore: false, remark: '', near: [], list, isBusy: true };
    const [pagefind, { answer }] = await Promise.all([once('pagefind', openPagefind), import('./answer.ts')]);
    const search = { pagefind, scope, enough };
    const first = list.inPassages.size ? undefined : await answer(text, list, search);
    if (first && !first.remark) yield { ...first, list, isBusy: true };
    list = await wholeList(list);
    yield { ...(await answer(text, list, search)), list, isBusy: false };
  } catch (error) {
    // Pagefind would not ask for its parts again.
    loads.delete('pagefind');
    throw error;
  }
}

/** Loads what is searched: first what names and claims are found by, and then all that is listed. */
export const load = (part: 'list' | 'whole'): Promise<List> =>
  once(part, async () => {
    const response = await fetch(`${base().pathname}search-list/${part}.json`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (known = listOf((await response.json()) as ListFile));
  });

const wholeList = async (list: List): Promise<List> => (list.inPassages.size ? list : load('whole'));

/** Some browsers keep that a module failed, so another try has another address. */
async function openPagefind(): Promise<Pagefind> {
  const address = `${base().pathname}pagefind/pagefind.js?${tries++}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}

/** Does something once; if it fails, again when it is next wanted. */
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  const loading = (loads.get(name) as Promise<T> | undefined) ?? load();
  loads.set(name, loading);
  loading.catch(() => loads.delete(name));
  return loading;
}
