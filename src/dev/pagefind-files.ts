import type { ViteDevServer } from 'vite';
import { getSite } from '#site';
import { indexFiles } from '../index/index-files.ts';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** Serves the Pagefind index of the content as it stands, which is made when it is first asked for. */
export function servePagefind({ middlewares, config }: Pick<ViteDevServer, 'middlewares' | 'config'>): void {
  middlewares.use(async (request, response, next) => {
    const path = request.url!.slice(config.base.length - 1).split('?', 1)[0]!;
    const [, file] = /^\/pagefind\/(.+)$/.exec(path) ?? [];
    const content = file && (await indexFiles(await getSite()).catch(next))?.get(file);
    if (!content) return next();
    response.setHeader('content-type', types[file.split('.').at(-1)!] ?? 'application/octet-stream');
    response.end(content);
  });
}
