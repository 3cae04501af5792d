import type { Problems } from '../problems/problems.ts';
import { atOffset, type Manuscript } from './manuscript.ts';

/** Seen by nobody, or halved, or what is left of a text that was decoded wrongly; joiners stay: some scripts need them. */
const unfit =
  /â€|[ÂÃ][\u0080-\u00bf]|(?![\n\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffc\ufffd\ufffe\uffff\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** The characters of a text that no author means, the first of each line: they hide words from the search. */
export function unfitCharacters(text: string): { offset: number; character: string }[] {
  let line = -1;
  return [...text.matchAll(unfit)].flatMap(({ index, 0: found }) => {
    if (index < line) return [];
    const end = text.indexOf('\n', index);
    line = end < 0 ? text.length : end;
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [{ offset: index, character: /[âÂÃ]/.test(found) ? found : `U+${code}` }];
  });
}

/** Whether a reader would see anything of a text. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

/** Tells of characters that nobody means, and takes them away, so that no more is said of what they spoil. */
export function withoutUnfit(manuscript: Manuscript, problems: Problems): Manuscript {
  for (const { offset, ...found } of unfitCharacters(manuscript.text))
    problems.add('CharacterUnfit', atOffset(manuscript, offset), found);
  return { ...manuscript, text: manuscript.text.replace(unfit, '') };
}
