import type { TimelineEvent } from '../link/model.ts';
import { startOf } from '../link/dates.ts';
import { dateInWords, datetime } from './dates.ts';
import { href, paragraphPath } from './href.ts';
import { nameLink, type LinkView } from './links.ts';

/** Events of one stretch of time, under a heading that one can jump to. */
export interface Period {
  id: string;
  title: string;
  events: EventView[];
}

/** A dated event, with the paragraphs that mention it and the names in it. */
export interface EventView {
  id: string;
  formerIds: readonly string[];
  /** As a machine and as a reader reads it. */
  datetime: string | undefined;
  date: string;
  text: string;
  paragraphs: LinkView[];
  names: LinkView[];
}

/** So many years back from the latest event, years stand by themselves; before them, decades; before those, centuries. */
const recent = 10;
const modern = 100;

/** Events by year, decade or century, the nearer the finer. */
export function periodsOf(events: readonly TimelineEvent[]): Period[] {
  const latest = Math.max(...events.map(yearOf));
  return [...Map.groupBy(events, (event) => periodOf(yearOf(event), latest))].map(([title, members]) => ({
    id: `from-${title.replace(/\D+/g, '')}`,
    title,
    events: members.map(viewOf),
  }));
}

function periodOf(year: number, latest: number): string {
  if (year > latest - recent) return String(year);
  if (year > latest - modern) return `${Math.floor(year / 10)}0s`;
  return `${Math.floor(year / 100)}00s`;
}

const viewOf = ({ id, formerIds, date, text, said, names }: TimelineEvent): EventView => ({
  id,
  formerIds,
  datetime: datetime(date),
  date: dateInWords(date),
  text,
  paragraphs: said.flatMap(({ article, paragraphs }) =>
    paragraphs.map((paragraph) => ({
      text: `${article.label}, paragraph ${paragraph.id.slice(1)}`,
      href: href(paragraphPath(paragraph)),
    })),
  ),
  names: names.map(nameLink),
});

const yearOf = ({ date }: TimelineEvent): number => new Date(startOf(date)).getUTCFullYear();
