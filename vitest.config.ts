import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';

// The threads of the tests hold much that lasts and make much that does not: with room for the latter to be collected
// less often they take a quarter less time. The commands that tests start are not concerned.
setFlagsFromString('--max-semi-space-size=64');

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
