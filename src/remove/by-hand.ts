import { listed } from '../show/words.ts';
import type { Removable } from './remove.ts';

/**
 * What to do where a thing cannot be removed since the content has problems.
 * @param folder what problems call the folder of the content
 */
export const byHand = (kind: Removable, ids: readonly string[], folder: string): string =>
  `Nothing was removed. Mend these first, or delete by hand ${listed(ids.map((id) => wordsFor(kind, id, folder)))}; npm run check then tells what is left of it.`;

const wordsFor = (kind: Removable, id: string, folder: string): string =>
  ({
    article: `${folder}/articles/${id}.md and the files of ${folder}/claims/ on which no other article takes a position`,
    claim: `${folder}/claims/${id}.md`,
    name: `the entry "${id}" in its file of ${folder}/names/`,
    event: `the entry "${id}" in ${folder}/timeline.yaml`,
    heading: `its line in ${folder}/articles/${id.replace(/#.*/s, '')}.md`,
  })[kind];
