import type { BriefFile } from '../read/brief.ts';
import { locatorEnd } from '../read/locator.ts';
import type { ParagraphIds } from './targets.ts';

/** Ids that a locator lacks, or has from another brief. */
export interface MissingIds {
  /** The line of the file on which the locator ends. */
  line: number;
  /** All that it should have. */
  ids: readonly string[];
}

/** The locators of a brief that have not the ids that they should. */
export function missingIds(brief: BriefFile, all: ParagraphIds): MissingIds[] {
  const ids = all.get(brief) ?? [];
  const locators = brief.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.locator] : []));
  return locators.flatMap((locator, index) =>
    ids[index] && ids[index].join(' ') !== locator.ids.join(' ') ? [{ line: locator.lastLine, ids: ids[index] }] : [],
  );
}

/** The last locator of a line. */
const lastLocator = new RegExp(String.raw`${locatorEnd}(?!.*\]\( *source:)`);

/**
 * Writes ids into locators and touches nothing else: every other byte stays, line ends and marks of order included.
 * @param text a brief as it stands in its file
 */
export function withIds(text: string, missing: readonly MissingIds[]): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  for (const { line, ids } of missing)
    lines[line - 1] = lines[line - 1]!.replace(
      lastLocator,
      (_, target: string) => `](source:${target} "${ids.join(' ')}")`,
    );
  return lines.join('');
}
