import type { Article, TimelineEvent } from '../link/model.ts';
import { readDate } from '../read/dates.ts';
import { dateInWords } from './dates.ts';

const width = 960;
/** What the rows are called stands at their right end, where the latest events are. */
const labels = 150;
const right = width - labels;
const rowHeight = 22;
/** Earlier years stand closer together: the story is told from here on. */
const turn = 1989;
const turnAt = 190;
const firstYear = 1890;
const lastYear = 2021;

const yearOf = (milliseconds: number): number => 1970 + milliseconds / (365.2425 * 24 * 3600 * 1000);

/** Pixels from the left for a year and its fraction. */
function x(year: number): number {
  const clamped = Math.min(lastYear, Math.max(firstYear, year));
  return clamped < turn
    ? ((clamped - firstYear) / (turn - firstYear)) * turnAt
    : turnAt + ((clamped - turn) / (lastYear - turn)) * (right - turnAt);
}

/** The timeline as a small picture: a row an article, a bar an event as wide as its date is vague, in units of an SVG. */
export function timelinePicture(events: readonly TimelineEvent[], articles: readonly Article[]) {
  const rows = articles.map(({ label }, index) => ({ label, x: right + 12, y: 16 + index * rowHeight }));
  const bars = events.flatMap((event) => {
    const { min, max } = readDate(event.date);
    const [from, to] = [x(yearOf(min)), x(yearOf(Math.min(max, Date.UTC(lastYear, 0))))];
    return event.said.map(({ article }) => ({
      id: event.id,
      x: round(from),
      ...strength(rows[articles.indexOf(article)]!.y, yearOf(max) - yearOf(min)),
      width: Math.max(2.5, round(to - from)),
      title: `${dateInWords(event.date)}: ${event.text}`,
    }));
  });
  const ticks = [1900, 1950, 1989, 2001, 2007, 2014, 2016, 2018, 2020].map((year) => ({
    x: round(x(year)),
    label: String(year),
  }));
  return { width, height: rows.length * rowHeight + 30, rows, bars, ticks };
}

/** What lasts, or is dated by a decade or a century, is a thin line behind what happened in a year or less. */
const strength = (middle: number, years: number): { y: number; height: number } =>
  years > 1.1 ? { y: middle - 1, height: 2 } : { y: middle - 5, height: 10 };

const round = (value: number): number => Math.round(value * 10) / 10;
