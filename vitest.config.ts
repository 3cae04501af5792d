import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The kinds of tests, each with what must be there before they run. A test file says its kind in its name, as
 * `box.browser.test.ts` does, or lies in the folder of that name, as `browser/layout.test.ts` does; all others are units.
 */
const kinds = {
  /** Fixture sites through the real build and the commands. */
  fixtures: ['browser'],
  /** The built site, as readers get it. */
  dist: ['site'],
  /** The built site in a real browser. */
  browser: ['site', 'browser'],
  /** What is true of the dossier in content/ alone. */
  dossier: ['site', 'browser'],
  /** The built site in Chromium, Firefox and WebKit; no part of npm test. */
  engines: ['site', 'engines'],
};

const filesOf = (kind: string): string[] => [`tests/${kind}/**/*.test.ts`, `tests/**/*.${kind}.test.ts`];

/** What takes longest goes first, so that no core waits for it at the end: each page in a browser, builds, all queries. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      /\/(?:pages|layout|preferences|places|beside|box|build|dev|queries)\.\w*\.?test/.test(moduleId);
    return (await super.sort(files)).sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  }
}

/** What Node has compiled of the commands, which are run hundreds of times. */
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));

export default defineConfig({
  test: {
    expect: { poll: { timeout: 20_000 } },
    // Most of the time goes to browsers and builds, which wait for the disk and for each other: one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    env: { NODE_COMPILE_CACHE: compiled },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: Object.keys(kinds).flatMap(filesOf),
          testTimeout: 20_000,
          // To load all modules anew for each file would take longer than the tests themselves.
          isolate: false,
        },
      },
      ...Object.entries(kinds).map(([kind, needs]) => ({
        extends: true as const,
        test: {
          name: kind,
          include: filesOf(kind),
          globalSetup: needs.map((need) => `tests/support/need-${need}.ts`),
          // Builds and browsers take seconds, and longer where two cores are shared.
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
