import type { Article, TimelineEvent } from '../link/model.ts';
import { startOf } from '../link/dates.ts';
import { readDate } from '../read/dates.ts';
import { dateInWords } from './dates.ts';

const width = 960;
/** What the rows are called stands at their right end, where the latest events are. */
const labels = 180;
const right = width - labels;
/** Room for half of what the first year is called. */
const left = 18;
/** So many letters have room there, in a fallback of the faces as well. */
const mostLetters = 24;
const rowHeight = 22;
/** Years named below are at least so far from each other. */
const tickRoom = 44;

/** A bar for an event in the row of an article, as wide as its date is vague. */
interface Bar {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
}

/** The timeline as a small picture, in units of an SVG. */
export interface TimelinePicture {
  width: number;
  height: number;
  rows: { label: string; x: number; y: number }[];
  bars: Bar[];
  ticks: { x: number; label: string }[];
}

/** A moment as a year with its fraction. */
function yearOf(milliseconds: number): number {
  const year = new Date(milliseconds).getUTCFullYear();
  const [begins, ends] = [year, year + 1].map((one) => new Date(0).setUTCFullYear(one, 0, 1)) as [number, number];
  return year + (milliseconds - begins) / (ends - begins);
}

/** When an event began and ended, as years with their fractions; what has no end ends with the last event that has. */
function spanOf({ date }: TimelineEvent, last: number): { from: number; to: number } {
  const { max } = readDate(date);
  const from = yearOf(startOf(date));
  return { from, to: Number.isFinite(max) ? yearOf(max) : Math.max(from, last) };
}

/** A label as far as there is room for it; of a long one, its last word, most often the year, stays. */
function short(label: string): string {
  if (label.length <= mostLetters) return label;
  const [last = ''] = /\s\S{1,8}$/.exec(label) ?? [];
  return `${label.slice(0, mostLetters - 1 - last.length).trimEnd()}…${last}`;
}

/** A row for each article that tells of events, a bar an event; the scale comes from the events. */
export function timelinePicture(events: readonly TimelineEvent[], articles: readonly Article[]): TimelinePicture {
  const last = Math.max(...events.map(({ date }) => yearOf(readDate(date).max)).filter(Number.isFinite));
  const spans = new Map(events.map((event) => [event, spanOf(event, last)]));
  const scale = scaleOf([...spans.values()].flatMap(({ from, to }) => [Math.floor(from), Math.ceil(to)]));
  const begun = [...new Set([...spans.values()].map(({ from }) => Math.floor(from)))].sort((a, b) => a - b);
  const telling = articles.filter((article) => events.some(({ said }) => said.some((one) => one.article === article)));
  const rows = telling.map(({ label }, index) => ({ label: short(label), x: right + 12, y: 16 + index * rowHeight }));
  const bars = events.flatMap((event) => {
    const { from, to } = spans.get(event)!;
    return event.said.map(({ article }) => ({
      id: event.id,
      x: round(scale(from)),
      ...strength(rows[telling.indexOf(article)]!.y, to - from),
      width: Math.max(2.5, round(scale(to) - scale(from))),
      title: `${dateInWords(event.date)}: ${event.text}`,
    }));
  });
  return { width, height: rows.length * rowHeight + 30, rows, bars, ticks: ticksOf(scale, begun) };
}

/** Where a year stands, in units from the left. */
type Scale = (year: number) => number;

/** A scale on which the years that have events are spread out: between two of them, the room grows with the logarithm. */
function scaleOf(all: readonly number[]): Scale {
  const years = [...new Set(all)].sort((a, b) => a - b);
  const rooms = years.slice(1).map((year, index) => Math.log2(1 + year - years[index]!));
  const unit = (right - left) / (rooms.reduce((sum, room) => sum + room, 0) || 1);
  const places = [left];
  for (const room of rooms) places.push(places.at(-1)! + room * unit);
  return (year) => {
    const next = years.findIndex((known) => known >= year);
    if (next <= 0) return next < 0 ? right : left;
    const [before, after] = [years[next - 1]!, years[next]!];
    return places[next - 1]! + ((year - before) / (after - before)) * (places[next]! - places[next - 1]!);
  };
}

/** The years that are named where they begin: of those in which events began as many as have room, the latest first. */
function ticksOf(at: Scale, years: readonly number[]): TimelinePicture['ticks'] {
  const ticks: TimelinePicture['ticks'] = [];
  for (const year of years.toReversed()) {
    const x = round(at(year));
    const free = ticks.every((tick) => Math.abs(tick.x - x) >= tickRoom);
    if (free) ticks.unshift({ x, label: String(year) });
  }
  return ticks;
}

/** What lasts, or is dated by a decade or a century, is a thin line behind what happened in a year or less. */
const strength = (middle: number, years: number): Pick<Bar, 'y' | 'height'> =>
  years > 1.1 ? { y: middle - 1, height: 2 } : { y: middle - 5, height: 10 };

const round = (value: number): number => Math.round(value * 10) / 10;
