import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants must get past: those that ask the library itself, without a build and without
 * children. One room is quicker by itself, with the tests that concern it:
 * `MUTATION_TESTS=values,rules,cases npm run mutation -- --mutate 'src/values/*.ts'`
 */
const ROOMS =
  process.env['MUTATION_TESTS'] ?? 'values,rules,decisions,lifecycle,audit,cases,entities';

export default defineConfig({
  test: {
    include: ROOMS.split(',').map((room) => `test/${room}{/**/*,*}.test.ts`),
    // One process and one copy of the library for all files: a mutant is switched on in it, not built anew.
    isolate: false,
    fileParallelism: false,
    testTimeout: 300_000,
  },
});
