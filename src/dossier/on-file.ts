import { type Rechecked, type RecheckOptions, recheck } from '../audit/recheck.js';
import { withAt } from '../values/at-path.js';
import type { Json } from '../values/plain.js';

/** What a record comes to with every value put in its place that the others prove. */
export type OnFile = Pick<Rechecked, 'verdict' | 'lawful'> & { readonly grounds: string[] };

/** A value that other records prove. */
export interface Proved {
  readonly path: string;
  readonly value: Json;
}

/**
 * A record as the file proves it to be, rechecked; nothing where its verdict stays. A list put in whole
 * covers its rows, what two records prove differently neither proves, and what the schema refuses beside
 * the others stays out.
 */
export function onFile(
  record: unknown,
  verdict: Rechecked['verdict'],
  proved: readonly Proved[],
  options: RecheckOptions,
): OnFile | undefined {
  if (proved.length === 0) return undefined;
  const values = agreed(proved);
  if (values.length === 0) return undefined;
  const result = recheckedWith(record, values, options);
  if (result === undefined || result.verdict === verdict) return undefined;
  const { verdict: found, lawful, grounds } = result;
  return { verdict: found, lawful, grounds };
}

/** What is proved, each path once, and no row of a list that is put in whole. */
function agreed(proved: readonly Proved[]): Proved[] {
  const byPath = new Map<string, Set<string>>();
  for (const { path, value } of proved) {
    const values = byPath.get(path) ?? new Set<string>();
    byPath.set(path, values.add(JSON.stringify(value)));
  }
  const once = new Set<string>();
  return proved.filter(({ path }) => {
    if (once.has(path) || byPath.get(path)?.size !== 1) return false;
    once.add(path);
    return ![...byPath.keys()].some((other) => path.startsWith(`${other}.`));
  });
}

function recheckedWith(
  record: unknown,
  values: readonly Proved[],
  options: RecheckOptions,
): Rechecked | undefined {
  const whole = recheck(values.reduce(withValue, record), options);
  if (whole.verdict !== 'invalid') return whole;
  let [kept, result]: [unknown, Rechecked | undefined] = [record, undefined];
  for (const value of values) {
    const tried = withValue(kept, value);
    const answer = recheck(tried, options);
    if (answer.verdict !== 'invalid') [kept, result] = [tried, answer];
  }
  return result;
}

/** A record with a value at a path, all else as it was. */
const withValue = (record: unknown, { path, value }: Proved): unknown =>
  withAt(record, path.split('.'), value);
