import { fromBuffer } from '@capsizecss/unpack';
import { readFace, type Face } from './faces.ts';

/**
 * Rules that make system fonts as wide and as high as a face, so that nothing moves when it replaces them (the
 * `size-adjust` and `*-override` descriptors of CSS Fonts 5).
 */
export async function fallbackRules(face: Face): Promise<string> {
  const { xWidthAvg, unitsPerEm, ascent, descent } = await fromBuffer(await readFace(face));
  return face.fallbacks
    .map(({ name, local, advance }) => {
      const size = xWidthAvg / unitsPerEm / (advance / 2048);
      const override = (units: number): string => percent(units / unitsPerEm / size);
      const sources = local.map((font) => `local(${font})`).join(',');
      return `@font-face{font-family:${face.family} ${name};src:${sources};size-adjust:${percent(size)};ascent-override:${override(ascent)};descent-override:${override(-descent)}}`;
    })
    .join('');
}

const percent = (share: number): string => `${Math.round(share * 1e3) / 10}%`;
