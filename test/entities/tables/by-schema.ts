import type * as z from 'zod';
import {
  type DataError,
  dataError,
  type Fault,
  MOST_ERRORS,
} from '../../../src/entities/faults.js';
import { branchMeant, faultsOf, type Issue } from '../../../src/entities/issues.js';

/**
 * A second opinion on data: what zod finds by a schema, in the words of the library. The tables must say
 * the same, but for one thing: of what is no list zod counts the characters too, or whatever `length` is.
 */

/** What a schema reads, or every error. */
export type Opinion =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly errors: DataError[] };

export function bySchema(schema: z.core.$ZodType, data: unknown): Opinion {
  const by: Finders = new Map();
  // Which schema found an issue is told only while its words are asked for.
  const noted = ({ keys, inst }: Issue) => {
    if (keys !== undefined) by.set(keys, inst);
    return undefined;
  };
  const error = (issue: unknown) => noted(issue as Issue);
  const read = (schema as z.ZodType).safeParse(data, { reportInput: true, error });
  if (read.success) return { ok: true, data: read.data };
  const placed = (read.error.issues as readonly Issue[])
    .filter((issue) => !isCountOfNoList(issue))
    .flatMap((issue) => placedFaults(issue, by));
  const errors = placed.slice(0, MOST_ERRORS).map(([path, fault]) => dataError(path, fault));
  if (placed.length > MOST_ERRORS) errors.push(dataError('', { fault: 'more-errors' }));
  return { ok: false, errors };
}

const isCountOfNoList = ({ code, origin, input }: Issue): boolean =>
  code === 'too_small' && origin !== 'number' && !Array.isArray(input);

/** The schemas that found keys which they do not have. */
type Finders = Map<readonly string[], Issue['inst']>;

function placedFaults(
  issue: Issue,
  by: Finders,
  base: readonly PropertyKey[] = [],
): [readonly PropertyKey[], Fault][] {
  const { keys, errors } = issue;
  const path = [...base, ...(issue.path ?? [])];
  if (errors !== undefined)
    return branchMeant(issue).flatMap((each) => placedFaults(each, by, path));
  return faultsOf({ ...issue, path, inst: keys && by.get(keys) }).map((fault, index) => [
    keys === undefined ? path : [...path, keys[index] ?? ''],
    fault,
  ]);
}
