import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Type tests stand in test/types and are run by `npm run types`: what they assert must compile.
    typecheck: { enabled: false },
    // In CI the results are also kept as JSON, from which .ci/tally.mjs counts the closing line.
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: '.ci/vitest.json' }]]
      : ['default'],
    // Both of two cores: by itself vitest leaves one to its own thread.
    maxWorkers: 2,
    // Nothing in the library keeps state, so files may share what they have loaded: half the time was loading.
    pool: 'threads',
    isolate: false,
    // Bounds against hanging, not timings: some tests start the built command many times.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // An unhandled rejection or a leftover `.only` must never pass as green.
    dangerouslyIgnoreUnhandledErrors: false,
    allowOnly: !process.env['CI'],
  },
});
