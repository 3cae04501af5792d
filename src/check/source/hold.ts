import type { Article, Site } from '../../link/model.ts';
import type { Content } from '../../read/content.ts';
import type { Written } from './dates.ts';
import { holdWords, runsOf } from './copied.ts';
import { holdPiece, holdSource } from './facts-held.ts';
import type { Finding, Held } from './finding.ts';
import { holdHolders } from './holders.ts';
import { judge, measure, type Measures } from './measure.ts';
import { namedFinder, type FindNamed } from './named.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { holdQuotations } from './quotations.ts';
import { sayer } from './said.ts';

/** A brief, held against its source. */
export interface HeldBrief {
  slug: string;
  label: string;
  measures: Measures;
  /** How many numbers, dates, names, quotations and holders were looked at, in the brief and in the source. */
  checked: number;
  /** In the order of their places. */
  findings: readonly Finding[];
}

/** Holds each brief whose source is there against it. */
export function holdBriefs({ briefs }: Content, { articles, names }: Site): HeldBrief[] {
  const find = namedFinder(names);
  return articles.flatMap((article): HeldBrief[] => {
    const { slug, label } = article;
    if (!article.source) return [];
    const source = article.source.flatMap(({ number, text }) => (number === undefined ? [] : [text]));
    const brief = briefs.find((one) => one.slug === slug)!;
    const pieces = piecesOf(article, brief, source);
    const measures = measure(pieces, source);
    const held = holdAll(pieces, source, find, writtenOf(article));
    const findings = [...judge(measures, brief.at()), ...held.flatMap(({ findings }) => findings)];
    findings.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
    return [{ slug, label, measures, checked: held.reduce((sum, { checked }) => sum + checked, 0), findings }];
  });
}

function holdAll(pieces: readonly Piece[], source: readonly string[], find: FindNamed, written: Written): Held[] {
  const say = sayer(find, written);
  const runs = runsOf(source);
  const paragraphs = pieces.filter(({ isParagraph }) => isParagraph);
  return [
    ...pieces.flatMap((piece) => [
      holdPiece(piece, source, find, say),
      holdQuotations(piece, source),
      holdHolders(piece, source, say),
      holdWords(piece, runs, find),
    ]),
    ...source.flatMap((text, index) => {
      const [first, ...others] = paragraphs.filter(({ cited }) => cited.includes(index + 1));
      return first ? holdSource(text, index + 1, [first, ...others], find, say) : [];
    }),
  ];
}

/** The article's date, as far as it names a year and a month. */
function writtenOf({ meta }: Article): Written {
  const [, year, month] = /^(\d{4})(?:-(0\d|1[0-2]))?/.exec(meta.date) ?? [];
  return { year: year ? Number(year) : undefined, month: month ? Number(month) : undefined };
}
