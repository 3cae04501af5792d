import { noFacts, type Block, type Reading } from '../block.ts';
import { compoundsOf } from '../lines/hyphens.ts';
import { paragraphsOf } from '../lines/paragraphs.ts';
import { runningLines } from '../lines/running.ts';
import { usualHeight } from '../lines/usual.ts';
import { refused } from '../../problems/refused.ts';
import { letters, size } from '../words.ts';
import { flowsOf, type Flow } from './columns.ts';
import { readPages, type Page } from './fragments.ts';
import { measuredLines } from './lines.ts';
import { bandsOf, rowOf, type Band, type Row } from './rows.ts';

/**
 * Reads a PDF by where its letters stand: lines, columns, paragraphs; without running heads, page numbers and
 * footnotes.
 * @throws an error with a hint if it holds no text, as a scanned one does
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { pages, title, author } = await readPages(bytes);
  if (!pages.some(({ fragments }) => fragments.length))
    throw refused(
      'The PDF holds pictures of pages and no text.',
      'Run a text recognition over it, then import its text.',
    );
  const flows = withoutRunning(pages).map((bands, index) => flowsOf(bands, pages[index]!.width));
  const usual = usualHeight(flows.flatMap((page) => page.flatMap(({ rows }) => rows)));
  const body = flows.map((page) => page.map((flow) => withoutFootnotes(flow, usual)).filter(({ rows }) => rows.length));
  const { lines, measure } = measuredLines(body);
  const blocks = paragraphsOf(lines, measure, compoundsOf(lines.map((line) => line.text)));
  return { facts: { ...noFacts, title: statedTitle(blocks, title), byline: author }, blocks };
}

const edgeBands = 2;

/** The lines of each page, without those that only number or name it. */
function withoutRunning(pages: readonly Page[]): Band[][] {
  const all = pages.flatMap(({ fragments }, page) => {
    const bands = bandsOf(fragments);
    return bands.map((band, index) => {
      const { text } = rowOf(band);
      return {
        band,
        text,
        raw: text,
        page: page + 1,
        isApart: false,
        atEdge: index < edgeBands || index >= bands.length - edgeBands,
      };
    });
  });
  const running = runningLines(all);
  return pages.map((_, page) =>
    all.filter((one, index) => one.page === page + 1 && !running.has(index)).map(({ band }) => band),
  );
}

/** The small print at the foot of a column, from the line on that begins with the sign of a note. */
function withoutFootnotes({ rows, wide }: Flow, usual: number): Flow {
  const isSmall = (row: Row): boolean => row.height < usual * 0.93;
  let from = rows.length;
  while (from > 0 && isSmall(rows[from - 1]!)) from--;
  const note = rows.slice(from).findIndex(({ text }) => /^(?:\[?\d{1,3}[\].)]?\s*\S|[*†‡])/.test(text));
  return { rows: note < 0 ? rows : rows.slice(0, from + note), wide };
}

/** Programs write all manner of things into the title of a PDF; what its pages say as well is believed. */
function statedTitle(blocks: readonly Block[], title: string | undefined): string | undefined {
  const words = letters(title ?? '');
  return size(words) >= 2 ? blocks.slice(0, 12).find(({ text }) => letters(text) === words)?.text : undefined;
}
