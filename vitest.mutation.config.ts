import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of values, rules, decisions, lifecycle and audit must get past: those that ask
 * the library itself, without a build and without children.
 */
export default defineConfig({
  test: {
    include: [
      'test/{values,rules,decisions,lifecycle,audit,cases,entities}/**/*.test.ts',
      'test/trust/boundaries.test.ts',
      'test/properties/remedies.test.ts',
    ],
    testTimeout: 60_000,
  },
});
