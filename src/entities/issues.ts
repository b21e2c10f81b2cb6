import { inLanguage } from '../regulation/bilingual.js';
import type { Language } from '../values/language.js';
import type { Fault } from './fault.js';
import { faultText } from './fault-texts.js';
import { unknownKey } from './unknown-key.js';

/**
 * What zod finds, in the words of the library: each issue is read as the fault that the tables find at the same
 * place, and the one text of that fault is said. An issue of whatever code.
 */
export interface Issue extends Partial<Record<'code' | 'origin' | 'expected' | 'message', string>> {
  readonly path?: readonly PropertyKey[] | undefined;
  readonly input?: unknown;
  readonly keys?: readonly string[];
  /** The schema that found it, as long as its words are asked for. */
  readonly inst?: { readonly _zod: { readonly def: { readonly shape?: object } } } | undefined;
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  /** Of a choice between objects by a word: the member that has the word. */
  readonly discriminator?: string;
  /** Of a union, the issues of each branch. */
  readonly errors?: readonly (readonly Issue[])[];
  readonly params?: { readonly fault?: string; readonly of?: string } | undefined;
}

/** What an issue says; of several faults at once, a line for each. */
export function messageOf(issue: Issue, language: Language | undefined): string {
  const branch = branchMeant(issue);
  if (branch.length > 0) return lines(branch.map(({ path, message }) => saidAt(path, message)));
  return lines(faultsOf(issue).map((fault) => inLanguage(faultText(fault), language)));
}

const lines = (said: readonly string[]): string => [...new Set(said)].join('\n');

const saidAt = (path: readonly PropertyKey[] = [], message = ''): string =>
  path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`;

/** Of a value or `{"unknown": true}`, what is wrong with the one that was meant: the latter has its key. */
export function branchMeant({ input, errors = [] }: Issue): readonly Issue[] {
  const saysUnknown = typeof input === 'object' && input !== null && 'unknown' in input;
  return (saysUnknown ? errors.at(-1) : errors[0]) ?? [];
}

/** The faults that one issue tells of: one, or of keys that nobody knows one each. */
export function faultsOf(issue: Issue): Fault[] {
  const { keys, path = [], inst, input } = issue;
  if (keys === undefined) return [faultOf(issue)];
  const members = Object.keys(inst?._zod.def.shape ?? {});
  return keys.map((key) => unknownKey(key, path, members, Object(input)));
}

function faultOf({ code = '', origin, expected, input: given, ...issue }: Issue): Fault {
  const { fault = '', of } = issue.params ?? {};
  if (of !== undefined || fault === 'supplement-unasked') return { fault, of };
  if (issue.discriminator !== undefined) return wordLacking(given, issue.discriminator);
  if (given === undefined) return { fault: 'required' };
  switch (code) {
    case 'custom':
      return { fault, given };
    case 'invalid_type':
      return { fault: `type-${expected}`, given };
    case 'invalid_value':
      return { fault: 'one-of', of: issue.values?.map(String).join(' | '), given };
    case 'too_small': {
      const isRows = origin === 'array';
      return { fault: isRows ? 'too-few' : 'too-small', of: String(issue.minimum), given };
    }
    case 'too_big':
      return { fault: 'too-big', of: String(issue.maximum), given };
    default:
      return { fault: code, given };
  }
}

/** The word by which an object says what it is: an act by its name. */
function wordLacking(input: unknown, key: string): Fault {
  const given = (input as Readonly<Record<string, unknown>>)[key];
  return given === undefined ? { fault: 'required' } : { fault: 'unknown-act', given };
}
