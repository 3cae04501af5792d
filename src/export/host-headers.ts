/**
 * What hosts should send with every page, beside the content security policy that stands in it: no browser heeds
 * `frame-ancestors` there. `src/nginx.conf` has the same.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Of files that are named after their bytes: a browser need never ask again. */
export const forEver = 'public, max-age=31536000, immutable';

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others read.
 * @param base the path that the site is published at, with slashes at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, lines: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const hashed = ['_astro', 'fonts', 'styles'].map((folder) =>
    rule(`${base}${folder}/*`, { 'Cache-Control': forEver }),
  );
  return `${[rule(`${base}*`, headers), ...hashed].join('\n')}\n`;
}
