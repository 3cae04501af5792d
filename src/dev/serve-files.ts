import { lookup } from 'mrmime';
import type { ViteDevServer } from 'vite';
import { getSite } from '#site';
import { publicUrl } from '../bin/site-url.mjs';
import { onceFor } from '../common/once-for.ts';
import type { Files } from '../export/write-files.ts';
import { filesOf } from '../files.ts';
import { indexFiles } from '../index/index-files.ts';
import type { Site } from '../link/model.ts';
import { pathInSite } from './path-in-site.ts';

/** Serves the files beside the pages, and the Pagefind index, of the content as it stands; each is made when it is asked for. */
export function serveFiles({ middlewares }: Pick<ViteDevServer, 'middlewares'>): void {
  middlewares.use(async (request, response, next) => {
    try {
      const path = pathInSite(request.url!);
      // Pages, which have no extension, do not wait until all files are listed.
      const file = path?.includes('.') ? await fileAt(path) : undefined;
      if (path === undefined || file === undefined) return next();
      const type = lookup(path) ?? 'text/plain';
      response.setHeader('content-type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
      response.end(typeof file === 'function' ? await file() : file);
    } catch (error) {
      next(error);
    }
  });
}

async function fileAt(path: string): Promise<ReturnType<Files['get']>> {
  const site = await getSite();
  const [, ofIndex] = /^pagefind\/(.+)$/.exec(path) ?? [];
  return ofIndex ? (await indexAt(site)).get(ofIndex) : (await filesAt(site)).get(path);
}

const indexAt = onceFor(indexFiles);
const filesAt = onceFor((site: Site) => filesOf(site, publicUrl()));
