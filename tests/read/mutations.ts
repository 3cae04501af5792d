import fc from 'fast-check';
import type { Files } from '../support/content.ts';

/** What authors type and paste amid their words, and what Markdown and YAML make something of. */
const signs = [
  ...'*_`~[](){}<>#|&\\"\'“”:;,-+=!?.^@%$ \n\t',
  ...['**', '~~', '](', '](claim:', '](name:', '](source:1)', '[^n]', '[^n]: A note.', '<!--', '-->', '<b>', '</b>'],
  ...[
    '\n\n',
    '\n- ',
    '\n1. ',
    '\n2014. ',
    '\n> ',
    '\n    ',
    '\n## A {#a}\n',
    '\n---\n',
    '\n| a | b |\n|---|---|\n| c | d |',
  ],
  ...['{#a}', '&amp;', '&nbsp;', '&#8203;', '&copy', '\\[', '\\*', 'https://example.org/a_b', 'www.example.org'],
  ...['<https://example.org>', '![a](https://example.org/a.png)', '[a](https://example.org "b")', '[a][b]', '\u00a0'],
  ...[
    ': ',
    ' #',
    '- ',
    '&a ',
    '*a ',
    '!a ',
    '<<: ',
    '__proto__: x\n',
    '[a, b]',
    '{a: b}',
    '"',
    "'",
    '\u200b',
    '\u00ad',
    'é',
    'e\u0301',
  ],
  ...['affirms', 'disputes lead', '; author', ' + ', '2001', '5~10 km', 'Tollen', '5 * 3'],
];

/** At a share of a text: take away so many characters, and put something there, or words from elsewhere in the text. */
interface Edit {
  at: number;
  take: number;
  put: string | { from: number; length: number };
}

const edits = fc.array(
  fc.record<Edit>({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    take: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(120)),
    put: fc.oneof(
      fc.constant(''),
      fc.constantFrom(...signs),
      fc.array(fc.constantFrom(...signs), { maxLength: 4 }).map((list) => list.join('')),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(80) }),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Files of content, one of which somebody was at without much care. */
export const mutated = (files: Files): fc.Arbitrary<{ path: string; files: Files }> =>
  fc.record({ path: fc.constantFrom(...files.keys()), edits }).map(({ path, edits }) => {
    const [before, after] = [files.get(path)!, edits.reduce(apply, files.get(path)!)];
    const mutated = { path, files: new Map(files).set(path, after) };
    return Object.assign(mutated, { [fc.toStringMethod]: () => `${path}: ${difference(before, after)}` });
  });

/** What stands in a text where it differs from another, with what is around it. */
function difference(before: string, after: string): string {
  const from = [...after].findIndex((_, index) => after[index] !== before[index]);
  const back = [...after].findIndex((_, index) => after.at(-1 - index) !== before.at(-1 - index));
  return JSON.stringify(after.slice(Math.max(0, from - 60), after.length - back + 60));
}

function apply(text: string, { at, take, put }: Edit): string {
  const offset = Math.floor(at * text.length);
  const from = typeof put === 'string' ? 0 : Math.floor(put.from * text.length);
  const words = typeof put === 'string' ? put : text.slice(from, from + put.length);
  return (text.slice(0, offset) + words + text.slice(offset + take)).toWellFormed();
}
