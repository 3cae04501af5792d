import { overlaps } from '../common/span.ts';
import { groupBy } from '../link/collect.ts';
import { plainMarks } from '../common/fold.ts';
import type { Name, Paragraph, Site } from '../link/model.ts';
import { sentences } from '../link/sentences.ts';
import { placeInRun, spansOf } from '../link/spans.ts';
import type { At } from '../problems/problems.ts';
import { months } from '../read/dates.ts';
import type { Content } from '../read/content.ts';
import { standing } from '../read/schemas.ts';

/** Something an author may want to look at; unlike a problem it stops nothing. */
export interface Suggestion {
  at: At;
  text: string;
}

/** What the names files and the briefs may still lack of each other, by file and place. */
export function suggestions(content: Content, site: Site): Suggestion[] {
  return [
    ...missingStanding(content),
    ...unmentionedNames(content, site),
    ...unusedAliases(content, site),
    ...uncoveredTerms(content, site),
  ];
}

/** Who stands behind the site, as far as it is not said: it is missed on the About page, in citations and in the data. */
function missingStanding({ site }: Content): Suggestion[] {
  const missing = site ? standing.filter((field) => site.value[field] === undefined) : [];
  return missing.length
    ? [{ at: site!.at(), text: `Nothing says who stands behind the site; not given: ${missing.join(', ')}.` }]
    : [];
}

function unmentionedNames({ names }: Content, site: Site): Suggestion[] {
  const unmentioned = new Set(site.names.filter(({ mentions }) => !mentions.length).map(({ id }) => id));
  return names
    .filter(({ id }) => unmentioned.has(id))
    .map(({ at, name }) => ({ at: at('id'), text: `No brief mentions "${name}".` }));
}

/** English spellings that no brief uses; they may still be what a searcher types. */
function unusedAliases({ names }: Content, site: Site): Suggestion[] {
  const byId = new Map(site.names.map((name) => [name.id, name]));
  return names.flatMap(({ id, aliases, at }) => {
    const used = spellingsInUse(byId.get(id)!);
    return aliases.flatMap((alias, index) =>
      typeof alias !== 'string' || used.some((words) => words.startsWith(plainMarks(alias).toLowerCase()))
        ? []
        : [{ at: at('aliases', index), text: `No brief spells it "${alias}".` }],
    );
  });
}

const spellingsInUse = ({ mentions }: Name): string[] =>
  mentions.flatMap(({ mentions }) =>
    mentions.map(({ paragraph, from, to }) => plainMarks(paragraph.text.slice(from, to)).toLowerCase()),
  );

const capitalised = /\p{Lu}[\p{L}\p{N}’-]*(?: \p{Lu}[\p{L}\p{N}’-]*)*/gu;

/** Capitalised terms inside of sentences that no name covers, each once, with where it first stands and how often. */
function uncoveredTerms({ briefs }: Content, site: Site): Suggestion[] {
  const found = site.articles.flatMap((article) => {
    const brief = briefs.find(({ slug }) => slug === article.slug)!;
    return article.paragraphs.flatMap((paragraph) => termsOf(paragraph).map((term) => ({ ...term, file: brief.file })));
  });
  return [...groupBy(found, ({ text }) => text)].map(([term, [{ file, line, column }, ...others]]) => ({
    at: { file, line, column },
    text: `No name covers "${term}"${others.length ? ` (${others.length + 1} times)` : ''}.`,
  }));
}

function termsOf({ text, mentions, node }: Paragraph): { text: string; line: number; column: number }[] {
  const starts = new Set(sentences(text).map(({ from }) => from + /^[“‘(]*/.exec(text.slice(from))![0].length));
  const { runs } = spansOf(node);
  return [...text.matchAll(capitalised)].flatMap((match) => {
    const span = { from: match.index, to: match.index + match[0].length };
    const run = runs.find(({ from, to }) => from <= span.from && span.from < to);
    if (
      !run ||
      starts.has(span.from) ||
      months.includes(match[0]) ||
      mentions.some((mention) => overlaps(mention, span))
    )
      return [];
    return [{ text: match[0].replace(/’s?$/, ''), ...placeInRun(run, span.from) }];
  });
}
