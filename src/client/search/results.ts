import { orderOf, type GroupName } from './groups.ts';
import type { Passages } from './passages.ts';
import type { Found, Reading } from '../../common/search/reading.ts';

/** A line of results, as it is shown. */
export interface Result {
  href: string;
  title: string;
  /** What it is, or where it stands. */
  note: string;
  /** Words around what was found, cut at each end of what is lit up: every second piece is. */
  excerpt: readonly string[];
}

export interface Group {
  readonly name: GroupName;
  readonly results: readonly Result[];
}

/** What was found in words, ready to be shown. */
export interface Shown {
  /** In the briefs, and in what is said of names, claims and events. */
  readonly results: readonly (Result & { readonly group: GroupName })[];
  readonly isPhrase: boolean;
  /** Nothing has all words of a question, which yet has names in it. */
  readonly isHalfAnswered: boolean;
  readonly corrected: Passages['corrected'];
}

/**
 * The results of a query in their groups, the group of the best one first; none if nothing has the query.
 * @param shown undefined as long as words are still being looked for
 */
export function groupsOf(reading: Reading, shown: Shown | undefined, base: string): Group[] {
  const { names, claims, articles, within } = reading;
  const line =
    (group: GroupName) =>
    ({ entry: { id, title }, spelling }: Pick<Found, 'entry'> & Partial<Found>): Result => {
      const isOther = group === 'names' && spelling?.text && !title.includes(spelling.text);
      return { href: `${base}${group}/${id}/`, title, note: isOther ? `also ${spelling.text}` : '', excerpt: [] };
    };
  const listed: Partial<Record<GroupName, Result[]>> = {
    // Names within a query lead on only if something has the whole of it, or the words around them are a question's.
    names: [...names, ...(shown?.results.length || shown?.isHalfAnswered ? within : [])].map(line('names')),
    claims: claims.map(line('claims')),
    articles: articles.map(line('articles')),
  };
  return orderOf(reading, shown?.isPhrase)
    .map((name) => {
      const results = listed[name] ?? [];
      const further =
        shown?.results.filter(({ group, href }) => group === name && !results.some((result) => result.href === href)) ??
        [];
      return { name, results: [...results, ...further] };
    })
    .filter(({ results }) => results.length);
}

/** What a reader is told of how a query was read, if that is not as it was typed: a sentence, and the words that it was read as. */
export function remark(
  reading: Reading,
  shown: Shown | undefined,
  groups: readonly Group[],
): [text: string, readAs: string] {
  const corrected = reading.corrected ?? shown?.corrected;
  if (!groups.length) return [`Nothing found${reading.text && ` for “${reading.text}”`}.`, ''];
  if (shown?.isHalfAnswered) return ['Nothing has all of these words. The names among them:', ''];
  return corrected ? ['Showing results for ', corrected] : ['', ''];
}
