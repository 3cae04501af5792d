import type { Site } from '../link/model.ts';
import { filesOf, withIndex } from './pagefind-service.ts';
import { otherRecords, passageRecords, type SearchRecord } from './records.ts';

type Files = Map<string, Uint8Array>;

const made = new WeakMap<Site, Promise<Files>>();

/**
 * The files of the Pagefind indexes of a site by their path inside of `pagefind/`; made once for each model.
 * The passages are an index of their own, so that their first answer costs few bytes; what else is searched in words is in
 * `pagefind/rest/`, for the browser to merge where it is wanted.
 * @throws if Pagefind refuses a record or cannot run
 */
export function indexFiles(site: Site): Promise<Files> {
  const files = made.get(site) ?? makeIndexes(site);
  made.set(site, files);
  return files;
}

async function makeIndexes(site: Site): Promise<Files> {
  const [passages, rest] = await Promise.all([passageRecords(site), otherRecords(site)].map(makeIndex));
  // The engine comes bundled, see engine-plugin.ts, and its user interfaces are not used.
  const isData = (path: string): boolean => !/\.(?:js|css)$|^wasm/.test(path);
  return new Map([
    ...[...passages!].filter(([path]) => isData(path) || path === 'wasm.en.pagefind'),
    ...[...rest!].filter(([path]) => isData(path)).map(([path, content]) => [`rest/${path}`, content] as const),
  ]);
}

const makeIndex = (records: SearchRecord[]): Promise<Files> =>
  withIndex(async (index) => {
    for (const { url, content, filters } of records) {
      const { errors } = await index.addCustomRecord({ url, content, language: 'en', filters: withoutEmpty(filters) });
      if (errors.length) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
    }
    return filesOf(index);
  });

const withoutEmpty = (filters: SearchRecord['filters']): Record<string, string[]> =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length));
