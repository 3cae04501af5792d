import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest goes first, so that no core waits for it at the end: each page in a browser, builds, all queries. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => /(?:pages|layout|build|queries)\.test/.test(moduleId);
    return (await super.sort(files)).sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and browsers take seconds, and longer where two cores are shared.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Most of the time goes to browsers and builds, which wait for the disk and for each other.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
