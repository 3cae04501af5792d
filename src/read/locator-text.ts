import type { Link } from 'mdast';
import type { Problems } from '../problems/problems.ts';
import { isVisible } from './characters.ts';
import { atNode, writtenOf, type Manuscript } from './manuscript.ts';
import { textOf } from './text.ts';

const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

/** Holds what a reader of the plain file sees of a locator, `¶ 5–6`, against where it leads. */
export function checkLocatorText(link: Link, manuscript: Manuscript, problems: Problems): void {
  const at = atNode(manuscript.file, link);
  const text = textOf(link);
  if (!isVisible(text) || !writtenOf(manuscript, link).startsWith('['))
    problems.add('WordsMissing', at, { what: 'locator' });
  else if (/\d/.test(text) && numbers(text) !== numbers(link.url))
    problems
      .excuse('SourceParagraphUnrendered')
      .excuse('EventUnsaid')
      .add('LocatorText', at, { text, target: link.url });
}
