import type * as z from 'zod';
import {
  type DataError,
  dataError,
  type Fault,
  MOST_ERRORS,
} from '../../../src/entities/faults.js';
import { shortened } from '../../../src/entities/shown.js';

/**
 * A second opinion on data: what zod finds by a schema, in the words of the library. The tables must say
 * the same, but for one thing: of what is no list zod counts the characters too, or whatever `length` is.
 */

/** What a schema reads, or every error. */
export type Opinion =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly errors: DataError[] };

export function bySchema(
  schema: z.core.$ZodType,
  data: unknown,
  { abortEarly = false }: { abortEarly?: boolean } = {},
): Opinion {
  const settings = { reportInput: true, ...(abortEarly ? { abortEarly } : {}) };
  const read = (schema as z.ZodType).safeParse(data, settings);
  if (read.success) return { ok: true, data: read.data };
  const placed = (read.error.issues as readonly Issue[])
    .filter((issue) => !isCountOfNoList(issue))
    .flatMap((issue) => placedFaults(issue));
  const errors = placed.slice(0, MOST_ERRORS).map(([path, fault]) => dataError(path, fault));
  if (placed.length > MOST_ERRORS) errors.push(dataError('', { fault: 'more-errors' }));
  return { ok: false, errors };
}

const isCountOfNoList = ({ code, origin, input }: Issue): boolean =>
  code === 'too_small' && origin !== 'number' && !Array.isArray(input);

/** An issue of zod, of whatever code. */
interface Issue extends Partial<Record<'code' | 'origin' | 'expected', string>> {
  readonly path?: readonly PropertyKey[];
  readonly input?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  /** Of a union, the issues of each branch. */
  readonly errors?: readonly (readonly Issue[])[];
  readonly params?: { readonly fault?: string; readonly of?: string } | undefined;
}

const written = (step: PropertyKey): string => shortened(String(step), 100);

function placedFaults(
  issue: Issue,
  base: readonly PropertyKey[] = [],
): [readonly PropertyKey[], Fault][] {
  const { keys, errors } = issue;
  const path = [...base, ...(issue.path ?? [])];
  if (errors !== undefined) return branchMeant(issue).flatMap((each) => placedFaults(each, path));
  if (keys === undefined) return [[path, faultOf(issue)]];
  const fault = path.join('.') === 'reasons' ? 'unknown-rule' : 'unknown-key';
  return keys.map((key) => [[...path, key], { fault, of: written(key) }]);
}

/** Of a value or `{"unknown": true}`, what is wrong with the one that was meant: the latter has its key. */
function branchMeant({ input, errors = [] }: Issue): readonly Issue[] {
  const saysUnknown = typeof input === 'object' && input !== null && 'unknown' in input;
  return (saysUnknown ? errors.at(-1) : errors[0]) ?? [];
}

function faultOf({ code = '', origin, expected, input: given, ...issue }: Issue): Fault {
  const { fault = '', of } = issue.params ?? {};
  if (of !== undefined || fault === 'supplement-unasked') return { fault, of };
  if (given === undefined) return { fault: 'required' };
  switch (code) {
    case 'custom':
      return { fault, given };
    case 'invalid_type':
      return { fault: `type-${expected}`, given };
    case 'invalid_value':
      return { fault: 'one-of', of: issue.values?.map(String).join(' | '), given };
    case 'too_small': {
      return {
        fault: origin === 'array' ? 'too-few' : 'too-small',
        of: String(issue.minimum),
        given,
      };
    }
    case 'too_big':
      return { fault: 'too-big', of: String(issue.maximum), given };
    default:
      return { fault: code, given };
  }
}
