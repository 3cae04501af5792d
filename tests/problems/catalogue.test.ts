import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/problems/catalogue.ts';
import { fixture, load } from '../support/content.ts';
import { cases, spoilt, withLedger } from './cases.ts';

const harbour = fixture('harbour');

test('the fixture is good, before and after its addresses are published', () => {
  expect(load(harbour).problems).toEqual([]);
  expect(load(withLedger(harbour)).problems).toEqual([]);
});

test('every problem of the catalogue has a case', () => {
  expect(
    cases()
      .filter(([, list]) => list.length)
      .map(([code]) => code)
      .sort(),
  ).toEqual(Object.keys(catalogue).sort());
});

describe.each(cases())('%s', (code, list) => {
  test.each(list)('$at, $says', (one) => {
    const { site, problems } = load(spoilt(harbour, one));
    expect(problems.map(({ code, at }) => `${code} ${at.file}:${at.line}:${at.column}`)).toEqual([
      `${code} content/${one.at}`,
      ...(one.follows ?? []),
    ]);
    expect(problems[0]!.message).toContain(one.says);
    expect(problems[0]!.hint).toContain(one.hint ?? '');
    expect(site).toBeUndefined();
  });
});
