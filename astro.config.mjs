import { defineConfig } from 'astro/config';
import { publicUrl, siteUrl } from './src/bin/site-url.mjs';
import { content } from './src/integration.ts';

const url = siteUrl();
/** Astro compares it with decoded paths, and sets it before scripts as it is. */
const base = decodeURI(url.pathname);

export default defineConfig({
  ...(publicUrl() && { site: url.origin }),
  base,
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always', concurrency: 4, ...(base !== url.pathname && { assetsPrefix: url.pathname }) },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  integrations: [content()],
  vite: {
    // Met only at the first search, it would have the page loaded anew.
    optimizeDeps: { include: ['stemmer'] },
    build: {
      // Scripts stay in files of their own, with short names: what is inlined would weigh on every page anew.
      assetsInlineLimit: 0,
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
});
