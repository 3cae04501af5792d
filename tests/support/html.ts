import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from './dist.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // A title is as long as the article's own.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      // A heading of the table's rows cannot be an element of its own: none may stand in a cell that heads others.
      'prefer-native-element': ['error', { exclude: ['heading'] }],
      // The filter of the table works as soon as it is changed.
      'wcag/h32': 'off',
    },
  }),
);

/** What makes pages invalid HTML, ids that stand twice included. */
export async function htmlFaults(pages: readonly Page[]): Promise<string[]> {
  const faults = await Promise.all(
    pages.map(async ({ html, path }) => {
      const { results } = await validator.validateString(html, path);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`),
      );
    }),
  );
  return faults.flat();
}
