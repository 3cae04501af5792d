import { oneLine } from '../common/fold.ts';
import { contains, overlaps, type Span } from '../common/span.ts';
import type { At, Problems } from '../problems/problems.ts';
import type { Referents } from './articles.ts';
import type { Mention, Name, Paragraph } from './model.ts';
import { resolve } from './resolve.ts';
import { placeInRun, type Spans } from './spans.ts';

interface Found extends Span {
  name: Name;
}

/**
 * Links the mentions of names in a paragraph: those that are marked, and all spellings besides.
 * @param at where the paragraph begins
 * @param linked names that the brief links already
 */
export function linkMentions(
  paragraph: Paragraph,
  spans: Spans,
  at: At,
  { names, find, included }: Referents,
  linked: Set<Name>,
  problems: Problems,
): Mention[] {
  const marked = spans.nameMarks.flatMap(({ from, to, mark }): Found[] => {
    const name = resolve(names, mark.name, 'NameUnknown', mark.at, problems);
    return name ? [{ from, to, name }] : [];
  });
  const taken = [...spans.nameMarks, ...spans.code];
  const spelt = find(paragraph.text).flatMap(({ from, to, names: [name, ...others] }): Found[] => {
    if (!name || taken.some((span) => overlaps(span, { from, to }))) return [];
    if (!others.length) return [{ from, to, name }];
    // Where names are called the same, that is the slip.
    if (others.some((other) => isAlike(other.name, name.name))) return [];
    const run = spans.runs.find((run) => contains(run, { from, to: from }));
    problems.add('NameAmbiguous', run ? { file: at.file, ...placeInRun(run, from) } : at, {
      alias: paragraph.text.slice(from, to),
      names: [name, ...others].map(({ id }) => id),
    });
    return [];
  });
  return [...marked, ...spelt]
    .sort((a, b) => a.from - b.from)
    .flatMap(({ from, to, name }) => [
      { name, paragraph, from, to, linked: isLinked({ from, to, name }, spans, linked) },
      ...included(name).map((inner) => ({ name: inner, paragraph, from, to, linked: false })),
    ]);
}

const isAlike = (one: string, other: string): boolean => oneLine(one).toLowerCase() === oneLine(other).toLowerCase();

/** The first mention in a brief links to the name's page, unless the name is everywhere; a mark always may. */
function isLinked({ from, to, name }: Found, spans: Spans, linked: Set<Name>): boolean {
  const isMarked = spans.nameMarks.some((mark) => mark.from === from);
  if (linked.has(name) || (name.quiet && !isMarked)) return false;
  if (!isMarked && !spans.runs.some((run) => contains(run, { from, to }))) return false;
  linked.add(name);
  return true;
}
