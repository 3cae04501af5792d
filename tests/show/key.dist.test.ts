import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { base, pagesOf } from '../support/dist.ts';

test('the key of the table explains the signs that its cells have, and no others', () => {
  const { tree } = pagesOf().find(({ path }) => path === `${base}claims/`)!;
  const signsIn = (selector: string): string[] => [
    ...new Set(
      selectAll(`${selector} use`, tree)
        .map(({ properties }) => String(properties['href']).replace(/r-\w+$/, 'relayed'))
        .filter((sign) => sign !== '#cell-silent'),
    ),
  ];
  expect(signsIn('.key').sort()).toEqual(signsIn('table').sort());
});
