import type { Plugin } from 'vite';
import { filesOf, withIndex } from './pagefind-service.ts';

const id = 'virtual:pagefind';

/**
 * Lets browser code import Pagefind's engine as a module, to be bundled with what uses it; Pagefind itself only writes it
 * out as a file beside an index. In development it also lets the files of the index be found.
 */
export function pagefindEngine(): Plugin {
  return {
    name: 'pagefind-engine',
    configureServer({ middlewares }) {
      // In development Astro answers a route without an extension of its own only with a slash at the end.
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/(\/pagefind\/[^?]*[^/?])(?=\?|$)/, '$1/') ?? '';
        next();
      });
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return undefined;
      const engine = (await withIndex(filesOf)).get('pagefind.js');
      if (!engine) throw new Error('Pagefind wrote no pagefind.js.');
      // The class of one index is not exported; what it is wrapped in brings a worker, 12 kB and of no use here, and searches
      // several indexes only as one, in which a filter is passed over where an index has no such value.
      return `${new TextDecoder().decode(engine)}\nexport { PagefindInstance };`;
    },
  };
}
