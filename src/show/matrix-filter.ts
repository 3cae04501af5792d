import type { Site } from '../link/model.ts';
import { disagreements } from '../link/contested.ts';
import { stances, type Stance } from '../read/schemas.ts';

/** What the rows of the matrix can be narrowed to, and the style rules that do it as soon as a choice is made. */
export interface MatrixFilter {
  articles: { value: string; text: string }[];
  /** With whom an article may disagree. */
  others: { value: string; text: string }[];
  stances: { value: Stance; text: string }[];
  names: { value: string; text: string }[];
  css: string;
}

/** Filters of the matrix that need no script: a row that the chosen options do not ask for is not displayed. */
export function matrixFilter({ articles, names, claims }: Site): MatrixFilter {
  const withClaims = names.filter(({ claims }) => claims.length);
  const slugs = articles.map(({ slug }) => slug);
  const combinations = slugs.flatMap((slug) => stances.map((stance) => ({ slug, stance })));
  const pairs = new Map(
    claims.flatMap(disagreements).flatMap(
      ([{ slug: one }, { slug: other }]) =>
        [
          [`${one}/${other}`, [one, other]],
          [`${other}/${one}`, [other, one]],
        ] as const,
    ),
  );
  const pair = ([slug, other]: readonly [string, string]): string => chosen('article', slug) + chosen('against', other);
  const options = articles.map(({ slug, label }) => ({ value: slug, text: label }));
  return {
    articles: options,
    others: [{ value: 'any', text: 'any other' }, ...options],
    stances: stances.map((stance) => ({ value: stance, text: stance })),
    names: withClaims.map(({ id, name }) => ({ value: id, text: name })),
    css: [
      ...slugs.map((slug) => keepRowsWith(chosen('article', slug), `[data-article="${slug}"] a`)),
      ...stances.map((stance) => keepRowsWith(chosen('stance', stance), `[data-stance=${stance}]`)),
      ...combinations.map(({ slug, stance }) =>
        keepRowsWith(
          chosen('article', slug) + chosen('stance', stance),
          `[data-article="${slug}"] [data-stance=${stance}]`,
        ),
      ),
      ...withClaims.map(({ id }) => keepRows(chosen('name', id), `[data-names~="${id}"]`)),
      keepRows(chosen('against', 'any'), '[data-contested]'),
      ...slugs.map((slug) =>
        keepRows(chosen('article', slug) + chosen('against', 'any'), `[data-contested~="${slug}"]`),
      ),
      ...slugs.map((other) => keepRows(chosen('against', other), `[data-contested~="${other}"]`)),
      ...[...pairs].map(([token, slugs]) => keepRows(pair(slugs), `[data-contested~="${token}"]`)),
      // Two articles that disagree nowhere.
      `.matrix-page${someOf('article', slugs)}${someOf('against', slugs)}:not(${[...pairs.values()].map(pair).join() || '.none'}) tbody{display:none}`,
    ].join(''),
  };
}

const chosen = (select: string, value: string): string => `:has([name=${select}] [value="${value}"]:checked)`;

const someOf = (select: string, values: readonly string[]): string =>
  `:has([name=${select}] :is(${values.map((value) => `[value="${value}"]`).join()}):checked)`;

/** Hides the rows that lack something inside of them, and the groups without a row left. */
const keepRowsWith = (condition: string, inside: string): string =>
  `.matrix-page${condition} :is(.row,tbody):not(:has(${inside})){display:none}`;

/** Hides the rows that are not of a kind, and the groups without a row left. */
const keepRows = (condition: string, kind: string): string =>
  `.matrix-page${condition} :is(.row:not(${kind}),tbody:not(:has(${kind}))){display:none}`;
