import { expect, test } from 'vitest';
import { edited, fixture, siteOf, type Files } from '../support/content.ts';
import { withLedger } from '../problems/cases.ts';
import { changes, settled } from './removal.ts';

const abel = 'articles/abel-2001.md';
const lantern = '- { id: lantern, name: Lantern, description: So., relations: { see-also: [tollen] } }\n';
/** A claim that has a group, and a name with a kind, of its own; nothing else speaks of the name. */
const lit = withLedger(
  new Map([
    ...edited(
      edited(
        edited(fixture('harbour'), 'site.yaml', 'What was built', 'What was built\n  - { id: light, title: Light }'),
        'site.yaml',
        'disagreements:',
        '  - { id: lights, singular: light, plural: lights }\ndisagreements:',
      ),
      abel,
      'The dredging is done.',
      '[The light burns](claim:light-burns "affirms; lantern").',
    ),
    ['names/lights.yaml', lantern],
    ['claims/light-burns.md', '---\ntitle: Light\nstatement: It burns.\ngroup: light\n---\nSo Abel 2001.\n'],
  ]),
);

test('with a claim its group, the names that only it was about or that only held it, and their kind', () => {
  const { after } = settled(lit, 'claim', 'light-burns');
  expect(changes(new Map([...lit].filter(([path]) => after.has(path))), after)).toEqual([
    '- site.yaml:   - { id: light, title: Light }',
    '- site.yaml:   - { id: lights, singular: light, plural: lights }',
    `- ${abel}: - [The light burns](claim:light-burns "affirms; lantern").`,
    `+ ${abel}: - The light burns.`,
  ]);
  expect([...lit.keys()].filter((path) => !after.has(path))).toEqual(['names/lights.yaml', 'claims/light-burns.md']);
});

test('what was empty before, or still led to, stays', () => {
  const event = '- { id: lit, date: "1999", text: So., names: [lantern], said: { abel-2001: [1] } }\n';
  const told = new Map(lit).set('timeline.yaml', lit.get('timeline.yaml')! + event);
  const { after } = settled(told, 'claim', 'light-burns');
  expect(after.get('names/lights.yaml')).toBe(lantern);
  expect(after.get('site.yaml')).toContain('id: lights');
  const drafted = new Map(lit).set('names/lights.yaml', `${lantern}- { id: buoy, name: Buoy, description: So. }\n`);
  expect(settled(drafted, 'claim', 'light-burns').after.get('names/lights.yaml')).toMatch(/^- \{ id: buoy/);
  const waiting = edited(lit, 'site.yaml', 'groups:', 'groups:\n  - { id: later, title: Later }');
  expect(settled(waiting, 'claim', 'light-burns').after.get('site.yaml')).toContain('id: later');
});

test('the groups stay when the last claim goes', () => {
  const claims = ['light-burns', 'breakwater-built', 'toll-shared', 'joint-harbour'];
  const { after } = claims.reduce<{ after: Files }>(({ after }, id) => settled(after, 'claim', id), { after: lit });
  expect(siteOf(after).claims).toEqual([]);
  expect(siteOf(after).meta.groups.map(({ id }) => id)).toEqual(['law']);
});
