/**
 * Freezes plain data with everything in it: what belongs to the library is not a caller's to change.
 *
 * @example
 * ```ts
 * Object.isFrozen(frozen({ cap: { numerator: 3 } }).cap) // => true
 * ```
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
