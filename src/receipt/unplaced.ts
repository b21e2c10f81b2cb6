import { isPlainObject } from '../values/plain.js';
import { digestOf, type Sha256 } from './chain.js';

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
