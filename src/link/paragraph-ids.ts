import type { BriefFile } from '../read/brief.ts';

/** The ids of a brief's paragraphs, in their order. */
export function paragraphIds(brief: BriefFile): string[] {
  return brief.blocks.filter((block) => block.type === 'paragraph').map((_, index) => `p${index + 1}`);
}
