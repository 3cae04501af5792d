import { asId } from '../problems/nearest.ts';
import { idPattern } from './schemas.ts';

/** Signs of what a file is about, whatever it is called, and where such a file is read. */
const homes: [sign: RegExp, path: (stem: string) => string][] = [
  [/^---\s*$[^]*^statement:/m, (stem) => `claims/${stem}.md`],
  [/^---\s*$[^]*^(?:paragraphs|standfirst):/m, (stem) => `articles/${stem}.md`],
  [/^ +said:/m, () => 'timeline.yaml'],
  [/^question:/m, () => 'site.yaml'],
  [/^- *id:[^]*^ +(?:name|aliases):/m, (stem) => `names/${stem}.yaml`],
];

/** Where a file belongs by what stands in it, if that is not where it is. */
export function homeOf(path: string, text: string): string | undefined {
  const stem = asId(path.split('/').at(-1)!.split('.')[0]!);
  const home = homes.find(([sign]) => sign.test(text))?.[1](stem);
  return home === path || !idPattern.test(stem) ? undefined : home;
}
