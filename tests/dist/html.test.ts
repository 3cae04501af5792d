import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { pagesOf } from '../support/dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A title is as long as the article's own.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      // The filter of the matrix works as soon as it is changed.
      'wcag/h32': 'off',
    },
  }),
);

test('every page is valid HTML', async () => {
  const faults = await Promise.all(
    pagesOf().map(async ({ html, path }) => {
      const { results } = await validator.validateString(html, path);
      return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`));
    }),
  );
  expect(faults.flat()).toEqual([]);
});
