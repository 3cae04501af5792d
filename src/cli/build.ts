// npm run build: makes the site in dist/, or in another folder with --outDir.
import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { getSite } from '#site';
import { digestInputs, markBuilt } from '../bin/built.mjs';
import { explain } from './explain.ts';
import { makeSite } from './make.ts';
import { root } from '../bin/setup.mjs';
import { ContentError } from '../problems/problems.ts';
import { siteUrl } from '../bin/site-url.mjs';

try {
  const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
  const outDir = resolve(values.outDir);
  siteUrl();
  const digest = digestInputs();
  const { unrecorded } = await getSite();
  const pages = await makeSite(outDir);
  if (outDir === resolve(root, 'dist')) markBuilt(digest);
  console.log(`Built ${pages} pages into ${values.outDir}/.`);
  if (unrecorded.length)
    console.log(
      `${unrecorded.length} changes of addresses are not in the ledger yet: npm run addresses writes them down.`,
    );
} catch (error) {
  console.error(explain(error));
  if (error instanceof ContentError) console.error('Nothing was built.');
  process.exitCode = 1;
}
