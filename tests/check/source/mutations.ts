import type { Site } from '../../../src/link/model.ts';
import { placeInRun, spansOf } from '../../../src/link/spans.ts';
import { months } from '../../../src/read/dates.ts';
import type { Random } from '../../support/random.ts';

/** A fact of a brief, changed on purpose. */
export interface Mutation {
  kind: (typeof kinds)[number];
  text: string;
  line: number;
  /** What was changed into what. */
  told: string;
}

export const kinds = ['number', 'date', 'name', 'holder', 'quotation'] as const;
const counted = 'three four five six seven eight nine ten eleven twelve fifteen twenty'.split(' ');

interface Edit {
  from: number;
  to: number;
  by: string;
}

/** Changes one fact of a brief at random; undefined where the one that was drawn cannot be changed. */
export function mutate(
  kind: Mutation['kind'],
  slug: string,
  text: string,
  site: Site,
  random: Random,
): Mutation | undefined {
  const edit = edits[kind](slug, text, site, random);
  if (!edit) return undefined;
  const old = text.slice(edit.from, edit.to);
  if (old === edit.by) return undefined;
  return {
    kind,
    text: text.slice(0, edit.from) + edit.by + text.slice(edit.to),
    line: text.slice(0, edit.from).split('\n').length,
    told: `${kind}: ${text.slice(Math.max(0, edit.from - 30), edit.from)}[${old} → ${edit.by}]`,
  };
}

type MakeEdit = (slug: string, text: string, site: Site, random: Random) => Edit | undefined;

/** What matches in the prose of a brief, not in its front matter, headings, targets and titles of links. */
function inProse(text: string, pattern: RegExp): RegExpExecArray[] {
  const body = text.indexOf('\n---\n', 4) + 5;
  const others = [...text.matchAll(/\[¶[^\]]*\]\([^)]*\)|\]\([a-z]+:[^)]*\)|^## .*$/gm)];
  return [...text.matchAll(pattern)].filter(
    ({ index }) =>
      index >= body && !others.some((other) => other.index <= index && index < other.index + other[0].length),
  );
}

const edits: Record<Mutation['kind'], MakeEdit> = {
  number(_slug, text, _site, random) {
    const words = `${counted.join('|')}|ninth|seventh`;
    const { 0: old, index } = random.pick(
      inProse(text, new RegExp(String.raw`\b(?:\d{1,3}(?:,\d{3})+|\d+|${words})\b`, 'g')),
    );
    const by = /\d/.test(old)
      ? `${Number(old.replaceAll(',', '')) + random.pick([-2, -1, 1, 3, 10])}`
      : random.pick(counted);
    return { from: index, to: index + old.length, by };
  },
  date(_slug, text, _site, random) {
    const month = months.join('|');
    const date = random.pick(inProse(text, new RegExp(String.raw`(?:\b\d{1,2} )?(?:${month})(?: \d{4})?\b`, 'g')));
    const { 0: old, index } = random.pick([...date[0].matchAll(/\w+/g)]);
    const from = date.index + index;
    const by = months.includes(old)
      ? random.pick(months)
      : `${old.length > 2 ? Number(old) + random.int(1, 9) : random.int(1, 28)}`;
    return { from, to: from + old.length, by };
  },
  name(slug, text, { articles, names }, random) {
    const article = articles.find((one) => one.slug === slug)!;
    const {
      node,
      text: words,
      mentions,
    } = random.pick(article.paragraphs.filter((paragraph) => paragraph.mentions.length));
    const mention = random.pick(mentions);
    const run = spansOf(node).runs.find(({ from, to }) => from <= mention.from && mention.to <= to);
    if (!run) return undefined;
    const { line, column } = placeInRun(run, mention.from);
    const from = text.split('\n', line - 1).join('\n').length + column;
    const old = words.slice(mention.from, mention.to).replace(/’s?$/, '');
    const others = names.filter(({ id, kind }) => kind === mention.name.kind && id !== mention.name.id);
    return { from, to: from + old.length, by: random.pick(others).name };
  },
  holder(_slug, text, { names }, random) {
    const { 0: old, index } = random.pick([...text.matchAll(/(?<=; )[a-z-]+(?="\))/g)]);
    const others = names.filter(({ id, kind }) => kind.id !== 'places' && id !== old);
    return { from: index, to: index + old.length, by: random.pick(others).id };
  },
  quotation(_slug, text, _site, random) {
    const quotation = random.pick(inProse(text, /“[^”]+”/g));
    const { 0: old, index } = random.pick([...quotation[0].matchAll(/\p{L}+/gu)]);
    const from = quotation.index + index;
    return { from, to: from + old.length, by: random.pick(inProse(text, /\b[a-z]{5,9}\b/g))[0] };
  },
};
