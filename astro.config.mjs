import { defineConfig } from 'astro/config';
import { siteUrl } from './src/cli/site-url.mjs';
import { content } from './src/integration.ts';

const url = siteUrl();

export default defineConfig({
  site: url.origin,
  base: url.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [content()],
  vite: {
    build: {
      // Scripts stay in files of their own, with short names: what is inlined would weigh on every page anew.
      assetsInlineLimit: 0,
      rollupOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
      modulePreload: { resolveDependencies: () => [] },
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    plugins: [
      {
        // Vite's own helper for scripts imported on demand looks for styles to load with them, a kilobyte on every page.
        name: 'plain-dynamic-import',
        enforce: 'pre',
        load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
      },
    ],
  },
});
