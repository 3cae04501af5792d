import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/bin/setup.mjs';
import { forEver, headers, headersFile } from '../../src/export/host-headers.ts';

test('nginx is told to send the same headers as other hosts are', () => {
  const conf = readFileSync(join(root, 'src/nginx.conf'), 'utf8');
  const added = [...conf.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]);
  expect(Object.fromEntries(added)).toEqual(headers);
  expect(conf).toContain(`"${forEver}"`);
});

test('the file for hosts has a rule for every address, and one for each folder of files that are kept for ever', () => {
  const rules = headersFile('/a%20b/').split(/\n(?=\/)/);
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
    '/a%20b/*',
    '/a%20b/_astro/*',
    '/a%20b/fonts/*',
    '/a%20b/styles/*',
  ]);
  expect(rules[0]!.match(/^ {2}\S+: .+$/gm)).toHaveLength(Object.keys(headers).length);
  for (const rule of rules.slice(1)) expect(rule).toContain(`\n  Cache-Control: ${forEver}`);
});
