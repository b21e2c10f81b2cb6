import { isPlainObject } from '../values/plain.js';
import type { Difference } from './difference.js';
import type { Receipt } from './statement.js';

/** The further sheets of the input that are not those of the receipt, by the digests of their files now. */
export function sheetsChanged(
  { predicate }: Receipt,
  now: readonly string[] | undefined,
): Difference[] {
  const { sheets } = predicate.options;
  if (now === undefined || !Array.isArray(sheets)) return [];
  return sheets.flatMap((sheet: unknown, place): Difference[] => {
    const { file, sha256 } = isPlainObject(sheet) ? sheet : {};
    const [was, is] = [String(sha256), now[place] ?? ''];
    const path = `predicate.options.sheets.${place}`;
    return was === is ? [] : [{ what: 'input', file: String(file), path, was, is }];
  });
}
