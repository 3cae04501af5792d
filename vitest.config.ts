import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and browsers take seconds, and longer where two cores are shared.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // Most of the time goes to browsers and builds, which wait for the disk and for each other.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
  },
});
