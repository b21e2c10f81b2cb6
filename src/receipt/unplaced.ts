import { isPlainObject } from '../values/plain.js';
import { digestOf, type Sha256 } from './chain.js';

/** The place in the input that a result names, its line or its row, and its digest where it stood at another. */
export interface Placed {
  readonly place: number;
  readonly digestAt: (place: number) => string;
}

/** Nothing where a result names no place. */
export function placed(result: unknown, sha256: Sha256): Placed | undefined {
  if (!isPlainObject(result)) return undefined;
  const { line, row, errors } = result;
  const place = line ?? row;
  if (typeof place !== 'number') return undefined;
  const moved = (of: Readonly<Record<string, unknown>>, to: number) => ({
    ...of,
    ...(of['line'] === place ? { line: to } : {}),
    ...(of['row'] === place ? { row: to } : {}),
  });
  const digestAt = (to: number) => {
    const bare = Array.isArray(errors)
      ? { errors: errors.map((error) => (isPlainObject(error) ? moved(error, to) : error)) }
      : {};
    return digestOf({ ...moved(result, to), ...bare }, sha256);
  };
  return { place, digestAt };
}

/** The digest of a result without the line, or the row, that it names; nothing where it names none. */
export function unplacedDigest(result: unknown, sha256: Sha256): string | undefined {
  if (!isPlainObject(result) || !('line' in result || 'row' in result)) return undefined;
  const { errors } = result;
  const bare = Array.isArray(errors)
    ? { errors: errors.map((error) => (isPlainObject(error) ? withoutPlace(error) : error)) }
    : {};
  return digestOf({ ...withoutPlace(result), ...bare }, sha256);
}

function withoutPlace({
  line: _,
  sheet: __,
  row: ___,
  ...others
}: Readonly<Record<string, unknown>>) {
  return others;
}
