import { describe, test } from 'vitest';
import { getSite } from '#site';

const { meta } = await getSite();

/**
 * Tests of what is true of one dossier alone.
 * @param id as content/site.yaml has it; with other content the tests are skipped
 */
export function describeDossier(id: string, tests: () => void): void {
  if (meta.id === id) describe(`the dossier ${id}`, tests);
  else test.skip(`the dossier ${id} is not what content/ holds`);
}
