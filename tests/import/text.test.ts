import { describe, expect, test } from 'vitest';
import { compoundsOf, joinLines } from '../../src/import/lines/hyphens.ts';
import { ofKind, paragraphs, readString, sentences, wrapped } from './support.ts';

describe('plain text', () => {
  test.each([
    ['a line each', sentences.join('\n')],
    ['a line each, with blank lines', sentences.join('\r\n\r\n')],
    ['broken at 60, with blank lines', sentences.map((one) => wrapped(one, 60)).join('\n\n')],
    ['broken at 72, indented', sentences.map((one) => wrapped(one, 72, '   ')).join('\n')],
    ['broken at 66, neither', sentences.map((one) => wrapped(one, 66)).join('\n')],
    ['quoted in a mail', sentences.map((one) => wrapped(one, 60).replace(/^/gm, '> ')).join('\n>\n')],
  ])('%s', async (_, text) =>
    expect(paragraphs(await readString(`Two Quays, One Bill\n\n${text}\n`))).toEqual(sentences),
  );

  test('page ends, page numbers and running heads are no part of a sentence', async () => {
    const lines = [...sentences, ...sentences.map((one) => one.replace(/\.$/, ', or so it was said.'))].flatMap(
      (one) => [...wrapped(one, 60).split('\n'), ''],
    );
    const pages = [lines.slice(0, 11), lines.slice(11, 22), lines.slice(22)].map(
      (page, index) => `${page.join('\n')}\n\n${index + 11}\n`,
    );
    const text = pages.join('\fTHE BAY REVIEW\n\n');
    const original = await readString(`THE BAY REVIEW\n\n${text}`);
    expect(paragraphs(original)).toEqual(paragraphs(await readString(lines.join('\n'))));
    expect(paragraphs(original).join(' ')).not.toContain('REVIEW');
  });

  test('a paragraph stays what it is, whatever it begins with', async () => {
    const odd = [
      '#Harbours was the word under which the pilots met that winter, and it spread along the coast.',
      '[12] is the number that the archive gave to the box, and nobody has opened it since.',
      '2014. That was the year in which the lock froze shut and the ferries stopped.',
      '- No, said the harbour master, and would say nothing else to anyone who asked him.',
      '> 40 percent of the crews had never seen the bay in daylight, the survey found.',
    ];
    const text = odd.flatMap((one, index) => [one, sentences[index]!]);
    expect(paragraphs(await readString(text.join('\n\n')))).toEqual(text);
  });

  test('a label before text is a heading; labels in rows are none', async () => {
    const [one, two, three] = sentences;
    const text = [one, 'The southern quay', two, 'Tides', 'Tolls', 'Timetables', three].join('\n');
    const original = await readString(text);
    expect(ofKind(original, 'heading')).toEqual(['The southern quay']);
    expect(paragraphs(original)).toEqual([one, two, three]);
  });

  test('lines that begin with the same sign are a list', async () => {
    const [one, two, three] = sentences;
    expect(ofKind(await readString(`${one}\n\n* ${two}\n* ${three}\n`), 'item')).toEqual([two, three]);
  });

  test('the head of a copied mail states its title and date', async () => {
    const head =
      'Dear Jonas,\n\nhere is the piece that I told you about when we met at the lock.\n\n' +
      'From: Iris\nSent: Tuesday, November 5, 2019\nTo: Jonas\nSubject: FW: Two quays, one bill\n\n';
    const { facts, kept } = await readString(`${head}${sentences.join('\n\n')}\n\n-- \nIris\nTollen\n`);
    expect(facts).toMatchObject({ title: 'Two quays, one bill', date: '2019-11-05' });
    expect(paragraphs({ kept })).toEqual(sentences);
  });
});

describe('hyphens at the ends of lines', () => {
  test.each([
    [['a long gov-', 'ernment'], 'a long government'],
    [
      ['the early-', 'warning system warns early, and the warning is heard'],
      'the early-warning system warns early, and the warning is heard',
    ],
    [['anti-', 'Tollen pilots'], 'anti-Tollen pilots'],
    [['the well-', 'known lock'], 'the well-known lock'],
    [['the cus\u00ad', 'toms house'], 'the customs house'],
    [['在港口', '停航'], '在港口停航'],
  ])('%j', (lines, text) => expect(joinLines(lines, compoundsOf(lines))).toBe(text));
});

test.each([
  ['the beginning before a paywall', `The Bill\n${sentences[1]}\nSubscribe to continue reading\n`, 'paywall'],
  ['a list of headlines', 'Home\nNews\nWhy tolls fall\n3 hours ago\nWhy tolls rise\n5 hours ago\n', 'no article'],
  ['a book', 'a '.repeat(600_000), 'longer than any article'],
])('%s is refused in a sentence', (_, text, says) => expect(readString(text)).rejects.toThrow(says));
