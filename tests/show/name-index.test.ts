import { expect, test } from 'vitest';
import { inOrder, namesByKind, namesByLetter } from '../../src/show/name-index.ts';
import { edited, fixture, load } from '../support/content.ts';

const people = fixture('harbour').get('names/people.yaml')!;
const [, name] = /^ *-? *name: (.+)$/m.exec(people)!;
const { site } = load(
  edited(fixture('harbour'), 'names/people.yaml', `name: ${name}`, `name: ${name}\n  file-as: Zzyx, Otto`),
);
const filed = site!.names.find((one) => one.name === name)!;

test('a name that says so is filed under another form, by letter and by kind; it is called the same', () => {
  const letters = namesByLetter(site!.names);
  expect(letters.at(-1)).toMatchObject({ letter: 'Z', id: 'letter-z', names: [{ name: 'Zzyx, Otto' }] });
  const kind = namesByKind(site!).find(({ id }) => id === filed.kind.id)!;
  expect(kind.names.length).toBeGreaterThan(1);
  expect(kind.names.at(-1)!.name).toBe('Zzyx, Otto');
  expect(inOrder(site!.names).at(-1)).toBe(filed);
  expect(filed.name).toBe(name);
});

test('all others are filed under their names', () => {
  const others = site!.names.filter((one) => one !== filed).map(({ name }) => name);
  const listed = namesByKind(site!).flatMap(({ names }) => names.map(({ name }) => name));
  expect(listed.filter((name) => name !== 'Zzyx, Otto').sort()).toEqual(others.sort());
});
