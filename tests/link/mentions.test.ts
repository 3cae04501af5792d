import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../src/link/mention-finder.ts';

/** Occurrences as `text → name`, a name being one of the spellings' owners. */
function found(text: string, spellings: Record<string, string | string[]>): string[] {
  const pairs = Object.entries(spellings).flatMap(([spelling, names]) =>
    [names].flat().map((name): [string, string] => [spelling, name]),
  );
  return mentionFinder(pairs)(text).map(({ from, to, names }) => `${text.slice(from, to)} → ${names.join(' or ')}`);
}

describe('names are found', () => {
  test.each<[string, Record<string, string | string[]>, string[]]>([
    ['Tollen and Marrow Bay agreed.', { Tollen: 't', 'Marrow Bay': 'm' }, ['Tollen → t', 'Marrow Bay → m']],
    // Longest first.
    [
      'The Harbour Treaty of 1998 holds.',
      { 'Harbour Treaty': 'treaty', 'Harbour Treaty of 1998': 'treaty98', Harbour: 'harbour' },
      ['Harbour Treaty of 1998 → treaty98'],
    ],
    ['The Harbour Trust.', { 'Harbour Treaty': 'treaty', Harbour: 'harbour' }, ['Harbour → harbour']],
    // Whole words.
    ['Tollenham, Ketollen, Tollen-side', { Tollen: 't' }, ['Tollen → t']],
    ['PG and PGs, not PGX', { PG: 'guild' }, ['PG → guild', 'PGs → guild']],
    // Case.
    ['the tollen of Tollen', { Tollen: 't' }, ['Tollen → t']],
    ['Pilots met. The pilots left.', { pilots: 'p' }, ['Pilots → p', 'pilots → p']],
    // Possessives and plurals, with either apostrophe.
    [
      "Tollen’s port, Tollen's port, the Abels’ house",
      { Tollen: 't', Abel: 'a' },
      ['Tollen’s → t', "Tollen's → t", 'Abels’ → a'],
    ],
    [
      'lines and boxes, and a line of the Line Act',
      { line: 'l', box: 'b', 'Line Act': 'act' },
      ['lines → l', 'boxes → b', 'line → l', 'Line Act → act'],
    ],
    ['two K-9s and one K-9', { 'K-9': 'k' }, ['K-9s → k', 'K-9 → k']],
    // Spelling of hyphens, spaces and apostrophes does not matter.
    ['the K‑9 and Marrow\u00a0Bay', { 'K-9': 'k', 'Marrow Bay': 'm' }, ['K‑9 → k', 'Marrow\u00a0Bay → m']],
    ['Lo’an', { "Lo'an": 'x' }, ['Lo’an → x']],
    // Names that share a spelling.
    ['Quist came.', { Quist: ['jonas', 'hedda'] }, ['Quist → jonas or hedda']],
    // Other scripts.
    ['La città di Čapek', { Čapek: 'c' }, ['Čapek → c']],
    ['nothing here', { Tollen: 't' }, []],
    ['', { Tollen: 't' }, []],
  ])('%s', (text, spellings, expected) => {
    expect(found(text, spellings)).toEqual(expected);
  });
});
