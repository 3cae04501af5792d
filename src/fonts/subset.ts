import subsetFont from 'subset-font';
import { readFace, type Face } from './faces.ts';

/** Tables that no browser needs to draw: device hints, style names for font menus, signatures, vertical baselines. */
const unneeded = ['gasp', 'STAT', 'DSIG', 'meta', 'BASE'];

/** Cuts a face down to some characters and the features that the styles use; returns WOFF2. */
export async function subset(face: Face, characters: string): Promise<Buffer> {
  return subsetFont(await readFace(face), characters, {
    targetFormat: 'woff2',
    keepFeatures: face.features,
    noHinting: true,
    dropTables: unneeded,
  });
}
