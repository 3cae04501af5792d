import type { Problems } from '../problems/problems.ts';
import type { BriefFile } from '../read/brief.ts';
import { checkSourceText } from '../read/source-text.ts';
import type { Referents } from './articles.ts';
import type { SourcePart } from './model.ts';

/** The blocks of the original text of a brief, if the user has brought it in, with the names that each speaks of. */
export function linkSource(
  { slug, meta }: BriefFile,
  { find, included, sources }: Pick<Referents, 'find' | 'included' | 'sources'>,
  problems: Problems,
): SourcePart[] | undefined {
  const source = sources.find((source) => source.slug === slug);
  if (!source) return undefined;
  checkSourceText(source, meta.paragraphs, problems);
  let number = 0;
  return source.blocks.map((block) => {
    const names = find(block.text).flatMap(({ names }) => names.flatMap((name) => [name, ...included(name)]));
    return { ...block, number: block.kind === 'heading' ? undefined : ++number, names: [...new Set(names)] };
  });
}
