import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { content } from './src/integration.ts';

const { homepage } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));
const url = new URL(process.env.SITE_URL ?? homepage);

export default defineConfig({
  site: url.origin,
  base: url.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [content()],
});
