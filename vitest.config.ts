import { defineConfig } from 'vitest/config';

/** In CI the results are also kept as JSON, from which .ci/tally.mjs counts the closing line. */
const forTheTally = process.env['CI'] ? [['json', { outputFile: '.ci/vitest.json' }] as const] : [];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Type tests stand in test/types and are run by `npm run types`: what they assert must compile.
    typecheck: { enabled: false },
    reporters: ['default', ...forTheTally],
    // Bounds against hanging, not timings: some tests start the built command many times.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // An unhandled rejection or a leftover `.only` must never pass as green.
    dangerouslyIgnoreUnhandledErrors: false,
    allowOnly: !process.env['CI'],
  },
});
