// npm run build: makes the site in dist/, or in another folder with --outDir; --with-sources makes the one for this machine.
import { relative, resolve } from 'node:path';
import { getLoaded } from '#site';
import { digestInputs, markBuilt, privateFolder, publishedFolder } from '../bin/built.mjs';
import { asked } from './asked.ts';
import { explain } from './explain.ts';
import { makeSite } from './make.ts';
import { saysNoMore } from './progress.ts';
import { isWithin } from './put-in-place.ts';
import { root } from '../bin/setup.mjs';
import { skeletonsLeft } from '../check/unwritten.ts';
import { ContentError } from '../problems/problems.ts';
import { refused } from '../problems/refused.ts';
import { counted } from '../show/words.ts';
import { publicUrl } from '../bin/site-url.mjs';

try {
  const { values } = asked('npm run build [-- --outDir dist] [--with-sources]', {
    options: { outDir: { type: 'string' }, 'with-sources': { type: 'boolean', default: false } },
  });
  const withSources = values['with-sources'];
  const ownFolder = withSources ? privateFolder : publishedFolder;
  const outDir = values.outDir === undefined ? ownFolder : resolve(values.outDir);
  if (withSources && (await isWithin(outDir, publishedFolder)))
    throw refused('dist/ is what hosts publish, and never holds an original.', 'Name another folder with --outDir.');
  process.env.WITH_SOURCES = withSources ? '1' : '0';
  const published = publicUrl();
  const digest = digestInputs(ownFolder);
  const pages = await makeSite(outDir);
  const { content, site } = await getLoaded();
  const { unrecorded } = site;
  const skeletons = skeletonsLeft(content).length;
  saysNoMore();
  if (outDir === ownFolder) markBuilt(digest, outDir);
  console.log(`Built ${pages} pages into ${values.outDir ?? relative(root, outDir)}/.`);
  if (!published)
    console.log(
      'Where it will be published is not known, so canonical links, the feed and the pictures of unfurled links are left out: set SITE_URL, or homepage in package.json.',
    );
  if (skeletons) console.log(`${counted(skeletons, 'text')} of it npm run new wrote: npm run check says where.`);
  if (unrecorded.length)
    console.log(
      `${unrecorded.length} changes of addresses are not in the ledger yet: npm run addresses writes them down.`,
    );
} catch (error) {
  console.error(explain(error));
  if (error instanceof ContentError) console.error('Nothing was built.');
  process.exitCode = 1;
} finally {
  saysNoMore();
}
