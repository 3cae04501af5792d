import { expect, test } from 'vitest';
import { ContentError } from '../../../src/problems/problems.ts';
import { fixture, siteOf, type Files } from '../../support/content.ts';
import { Random } from '../../support/random.ts';
import { kinds, mutate, type Mutation } from './mutations.ts';
import { heldIn } from './support.ts';

const cable = fixture('cable');
const site = siteOf(cable);
const each = Number(process.env.RUNS ?? 12);

/** What was found in a brief, by its line and words; undefined if the content has problems. */
function foundIn(files: Files, slug: string): string[] | undefined {
  try {
    const brief = heldIn(files).find((brief) => brief.slug === slug)!;
    return brief.findings.map(({ at, text }) => `${at.line} ${text}`);
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** Mutations of both briefs, so many of each kind, and whether each is found on its line. */
function tried(random: Random): (Mutation & { isFound: boolean })[] {
  const before = new Map(['brandt-2019', 'vik-2020'].map((slug) => [slug, foundIn(cable, slug)!]));
  return kinds.flatMap((kind) => {
    const tried: (Mutation & { isFound: boolean })[] = [];
    while (tried.length < each) {
      const slug = random.pick([...before.keys()]);
      const path = `articles/${slug}.md`;
      const mutation = mutate(kind, slug, cable.get(path)!, site, random);
      const found = mutation && foundIn(new Map(cable).set(path, mutation.text), slug);
      if (!found) continue;
      const fresh = found.filter((one) => !before.get(slug)!.includes(one));
      tried.push({ ...mutation, isFound: fresh.some((one) => one.startsWith(`${mutation.line} `)) });
    }
    return tried;
  });
}

test('of facts that were changed on purpose nine in ten are found, each on its line', { timeout: 600_000 }, () => {
  const all = tried(new Random(19));
  const missed = all.filter(({ isFound }) => !isFound).map(({ told, line }) => `${line} ${told}`);
  expect(missed.length / all.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
});

test('of what is right less than one in ten is asked about, and nothing is called wrong', () => {
  const briefs = heldIn(cable);
  expect(briefs.length).toBe(2);
  for (const { checked, findings } of briefs) {
    expect(checked).toBeGreaterThan(50);
    expect(findings.filter(({ isFault }) => isFault)).toEqual([]);
    expect(findings.length / checked).toBeLessThan(0.1);
  }
});
