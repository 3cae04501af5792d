import type { ViteDevServer } from 'vite';

/** Lets the files of the Pagefind index be found: in development Astro answers this route only with a slash at its end. */
export function servePagefind({ middlewares }: Pick<ViteDevServer, 'middlewares'>): void {
  middlewares.use((request, _response, next) => {
    request.url = request.url?.replace(/(\/pagefind\/[^?]*[^/?])(?=\?|$)/, '$1/') ?? '';
    next();
  });
}
