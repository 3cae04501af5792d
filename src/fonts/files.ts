import { createHash } from 'node:crypto';
import { getSite } from '#site';
import { onceFor } from '../common/once-for.ts';
import { digestOf } from '../kept/kept.ts';
import { keptAs } from '../kept/kept-as.ts';
import type { Site } from '../link/model.ts';
import { charactersInUse } from './characters.ts';
import { apparatus, text, type Face } from './faces.ts';
import { fallbackRules } from './fallback.ts';
import { subset } from './subset.ts';

/** A font as it is served: named after its bytes, so that browsers may keep it for ever. */
export interface FontFile {
  face: Face;
  /** Without extension, such as "text-1a2b3c4d". */
  name: string;
  bytes: Buffer;
}

/** The site's font files, cut once for the characters in use. */
export const fontFiles = async (): Promise<FontFile[]> => filesOf(await getSite());

const filesOf = onceFor(async (site: Site): Promise<FontFile[]> => {
  const characters = charactersInUse(site);
  const kept = keptAs<Buffer>('fonts');
  const oneFile = async (face: Face, characters: string): Promise<FontFile> =>
    named(face, await kept.get(digestOf(face.family, characters), () => subset(face, characters)));
  const files = await Promise.all([oneFile(text, characters.prose), oneFile(apparatus, characters.apparatus)]);
  await kept.save();
  return files;
});

function named(face: Face, bytes: Buffer): FontFile {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { face, name: `${face.family.toLowerCase()}-${digest}`, bytes };
}

let fallbacks: Promise<string[]> | undefined;

/**
 * The `@font-face` rules of the site. A font that is not there when the first line is painted is kept for the next page, so
 * that nothing ever moves.
 * @param url where a file is served
 */
export async function fontRules(url: (file: FontFile) => string): Promise<string> {
  const own = (await fontFiles()).map(
    (file) => `@font-face{font-family:${file.face.family};src:url(${url(file)});font-display:optional}`,
  );
  fallbacks ??= Promise.all([text, apparatus].map(fallbackRules));
  return [...own, ...(await fallbacks)].join('');
}
