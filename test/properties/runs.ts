/**
 * How often a property is tried: so many times in `npm test`, and `TRUST_RUNS` times as often where that
 * is set (`npm run properties`). A failure prints the seed and the path that reproduce it.
 */
export function runs(count: number): { readonly numRuns: number } {
  const times = Number(process.env['TRUST_RUNS'] ?? '1');
  return { numRuns: Math.max(1, Math.round(count * times)) };
}
