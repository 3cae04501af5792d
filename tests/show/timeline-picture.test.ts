import { expect, test } from 'vitest';
import { timelinePicture } from '../../src/show/timeline-picture.ts';
import { edited, fixture, siteOf } from '../support/content.ts';

const eventIn = (date: string): string =>
  `- id: event-${date}\n  date: "${date}"\n  text: It came to pass.\n  said:\n    abel-2001: [1]\n`;

test('the years named are those in which events began, and blocks begin where their dates do', () => {
  const timeline = ['1902', '2003', '2008-12-31'].map(eventIn).join('');
  const { events, articles } = siteOf(new Map(fixture('harbour')).set('timeline.yaml', timeline));
  const { ticks, bars } = timelinePicture(events, articles);
  expect(ticks.map(({ label }) => label)).toEqual(['1902', '2003', '2008']);
  const places = ticks.map(({ x }) => x);
  expect(bars.slice(0, 2).map(({ x }) => x)).toEqual(places.slice(0, 2));
  expect(bars[2]!.x).toBeGreaterThan(places[2]!);
});

test('a long label is shortened before its year', () => {
  const { events, articles } = siteOf(
    edited(
      fixture('harbour'),
      'articles/abel-2001.md',
      'label: Abel 2001',
      'label: Abel of the Old Harbour Review 2001',
    ),
  );
  const [row] = timelinePicture(events, articles).rows;
  expect(row!.label).toBe('Abel of the Old Ha… 2001');
});
