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
  const place = result['line'] ?? result['row'];
  if (typeof place !== 'number') return undefined;
  const digestAt = (to: number) => {
    const moved = (of: Part): Part => ({
      ...of,
      ...(of['line'] === place ? { line: to } : {}),
      ...(of['row'] === place ? { row: to } : {}),
    });
    return digestOf(throughout(result, moved), sha256);
  };
  return { place, digestAt };
}

/** The digest of a result without the line, or the row, that it names; nothing where it names none. */
export function unplacedDigest(result: unknown, sha256: Sha256): string | undefined {
  if (!isPlainObject(result) || !('line' in result || 'row' in result)) return undefined;
  return digestOf(throughout(result, withoutPlace), sha256);
}

type Part = Readonly<Record<string, unknown>>;

/** A result that is had otherwise, and each of its errors likewise. */
function throughout(result: Part, otherwise: (of: Part) => Part): Part {
  const { errors } = result;
  const inside = Array.isArray(errors)
    ? { errors: errors.map((error) => (isPlainObject(error) ? otherwise(error) : error)) }
    : {};
  return { ...otherwise(result), ...inside };
}

function withoutPlace({ line: _, sheet: __, row: ___, ...others }: Part): Part {
  return others;
}
