import { describe, expect, it } from 'vitest';
import { TRIALS } from './trials.js';

/** Resuming is tried with real signals in test/cli/interrupt.test.ts. */
const SHORT = TRIALS.filter(({ name }) => name !== 'resume');

describe('whatever is tried, it holds (the short part; the whole: npm run assault)', () => {
  it.each(SHORT.map((trial) => [trial.name, trial] as const))(
    '%s',
    async (_, { run }) => {
      const { tried, fell } = await run(1);
      expect(fell).toEqual([]);
      expect(tried).toBeGreaterThan(4);
    },
    180_000,
  );
});
