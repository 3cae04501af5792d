import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Options = Parameters<AxeBuilder['options']>[0];

/** What axe finds wrong with a page, or with the part that a selector names: the rule and the first elements that break it. */
export async function violations(page: Page, options: Options = {}, within = 'html'): Promise<string[]> {
  // The older way of running looks into no frames, of which there are none here, and takes half the time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .include(within)
    .options({ resultTypes: ['violations'], ...options });
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`)
        .join(' | ')}`,
  );
}
