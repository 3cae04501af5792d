/** The environment without what Vitest adds to it, which Astro would take for its own (BASE_URL, PROD). */
export function outside(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$/.test(name)),
  );
}
