import { asId } from '../problems/nearest.ts';
import { idPattern } from './schemas.ts';

type Homes = readonly [sign: RegExp, path: (stem: string) => string][];

/** Signs of what a file is about, whatever it is called, and where such a file is read: in its front matter. */
const ofFrontMatter: Homes = [
  [/^statement:/m, (stem) => `claims/${stem}.md`],
  [/^(?:paragraphs|standfirst):/m, (stem) => `articles/${stem}.md`],
];

/** The same where it stands anywhere. */
const ofText: Homes = [
  [/^ +said:/m, () => 'timeline.yaml'],
  [/^question:/m, () => 'site.yaml'],
  [/^- *id:[^]*^ +(?:name|aliases):/m, (stem) => `names/${stem}.yaml`],
];

/** Where a file belongs by what stands in it, if that is not where it is. */
export function homeOf(path: string, text: string): string | undefined {
  const stem = asId(path.split('/').at(-1)!.split('.')[0]!);
  const [, front = ''] = text.split(/^---\s*$/m, 2);
  const find = (homes: Homes, text: string) => homes.find(([sign]) => sign.test(text))?.[1](stem);
  const home = find(ofFrontMatter, front) ?? find(ofText, text);
  return home === path || !idPattern.test(stem) ? undefined : home;
}
