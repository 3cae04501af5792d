import { contains, overlaps } from '../common/span.ts';
import { articleAddress } from '../address.ts';
import type { Notices } from '../ledger/notices.ts';
import type { BriefFile, BriefParagraph } from '../read/brief.ts';
import type { Problems } from '../problems/problems.ts';
import { checkSourceText, type SourceText } from '../read/source-text.ts';
import type { Article, Claim, Draft, Mention, Name, Paragraph, Passage, Section } from './model.ts';
import type { Occurrence } from './mentions.ts';
import { resolve, resolveAll } from './resolve.ts';
import { placeInRun, spansOf, type Spans } from './spans.ts';

/** What the paragraphs of a brief may refer to. */
export interface Referents {
  claims: ReadonlyMap<string, Claim>;
  names: ReadonlyMap<string, Name>;
  /** Finds the spellings of names in a text. */
  find: (text: string) => Occurrence<Name>[];
  notices: Notices;
  sources: readonly SourceText[];
}

/**
 * Links one brief: its passages to their claims, its mentions to their names.
 * @param ids the ids of its paragraphs, in their order
 */
export function linkArticle(
  brief: BriefFile,
  ids: readonly string[],
  referents: Referents,
  problems: Problems,
): Article {
  checkIds(brief, problems);
  const page = articleAddress(brief.slug);
  const sections: Draft<Section>[] = [{ heading: undefined, paragraphs: [] }];
  const paragraphs: Paragraph[] = [];
  const article: Article = {
    slug: brief.slug,
    label: brief.meta.label,
    meta: brief.meta,
    sections,
    paragraphs,
    footnotes: brief.footnotes,
    authors: resolveAll(
      referents.names,
      brief.meta.source.author ?? [],
      'NameUnknown',
      (index) => brief.at('source', 'author', index),
      problems,
    ),
    source: linkSource(brief, referents.sources, problems),
    tombstones: referents.notices.tombstones(page),
    reworded: referents.notices.reworded(page),
  };
  let linkedInSection = new Set<Name>();
  for (const block of brief.blocks) {
    if (block.type === 'heading') {
      sections.push({
        heading: { ...block, formerIds: referents.notices.formerIds(`${page}#${block.id}`) },
        paragraphs: [],
      });
      linkedInSection = new Set();
      continue;
    }
    const section = sections.at(-1)!;
    const { node, text, locator } = block;
    const paragraph: Draft<Paragraph> = {
      article,
      id: ids[paragraphs.length]!,
      node,
      text,
      locator,
      section,
      passages: [],
      mentions: [],
    };
    const spans = spansOf(node);
    paragraph.passages = linkPassages(paragraph, spans, referents, problems);
    paragraph.mentions = linkMentions(paragraph, spans, block, brief.file, referents, linkedInSection, problems);
    section.paragraphs.push(paragraph);
    paragraphs.push(paragraph);
  }
  if (!sections[0]!.paragraphs.length) sections.shift();
  return article;
}

function linkSource(
  { slug, meta }: BriefFile,
  sources: readonly SourceText[],
  problems: Problems,
): readonly string[] | undefined {
  const source = sources.find((source) => source.slug === slug);
  if (source) checkSourceText(source, meta.paragraphs, problems);
  return source?.paragraphs;
}

function linkPassages(
  paragraph: Paragraph,
  spans: Spans,
  { claims, names, notices }: Referents,
  problems: Problems,
): Passage[] {
  return spans.claimMarks.flatMap(({ from, to, mark }) => {
    const claim = resolve(claims, mark.claim, 'ClaimUnknown', mark.at, problems);
    const speaker =
      mark.speaker === undefined ? undefined : resolve(names, mark.speaker, 'NameUnknown', mark.at, problems);
    const formerIds = notices.formerIds(`${articleAddress(paragraph.article.slug)}#${mark.id}`);
    return claim ? [{ claim, paragraph, id: mark.id, formerIds, stance: mark.stance, speaker, from, to }] : [];
  });
}

function linkMentions(
  paragraph: Paragraph,
  spans: Spans,
  block: BriefParagraph,
  file: string,
  { names, find }: Referents,
  linked: Set<Name>,
  problems: Problems,
): Mention[] {
  const marked = spans.nameMarks.flatMap(({ from, to, mark }) => {
    const name = resolve(names, mark.name, 'NameUnknown', mark.at, problems);
    return name ? [{ from, to, name }] : [];
  });
  const found = find(paragraph.text).flatMap(({ from, to, names: [name, ...others] }) => {
    if (!name || [...spans.nameMarks, ...spans.code].some((taken) => overlaps(taken, { from, to }))) return [];
    if (!others.length) return [{ from, to, name }];
    const run = spans.runs.find((run) => contains(run, { from, to: from }));
    const at = run ? { file, ...placeInRun(run, from) } : block.at;
    problems.add('NameAmbiguous', at, {
      alias: paragraph.text.slice(from, to),
      names: [name, ...others].map(({ id }) => id),
    });
    return [];
  });
  return [...marked, ...found]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, name }) => {
      const linkable =
        !linked.has(name) &&
        (spans.nameMarks.some((mark) => mark.from === from) || spans.runs.some((run) => contains(run, { from, to })));
      if (linkable) linked.add(name);
      return { name, paragraph, from, to, linked: linkable };
    });
}

/** Headings and passages share the fragments of one page. */
function checkIds(brief: BriefFile, problems: Problems): void {
  const taken = new Map<string, string>();
  for (const block of brief.blocks) {
    const marks =
      block.type === 'heading'
        ? [{ id: block.id, at: block.at, what: 'a heading' }]
        : block.claimMarks.map(({ id, at, claim }) => ({ id, at, what: `a passage on ${claim}` }));
    for (const { id, at, what } of marks) {
      const first = taken.get(id);
      if (first) problems.add('IdDuplicate', at, { id, first: `${first} of this brief` });
      else taken.set(id, what);
    }
  }
}
