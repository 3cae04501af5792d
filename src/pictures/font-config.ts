import { resolve } from 'node:path';

// The library that sets text reads this when it sets its first line; only what the first thread sets reaches it.
process.env['FONTCONFIG_FILE'] = resolve('src/pictures/fonts.conf');
