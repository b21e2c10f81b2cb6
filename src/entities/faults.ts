import type * as z from 'zod';
import type { Language } from '../values/language.js';
import { type Bilingual, faultText, shortened } from './fault-texts.js';

export type { Language } from '../values/language.js';

/** Something wrong with data: where, and what, in words. */
export interface DataError {
  /** Keys and list positions from the top, joined by points: `facts.contracts.0.amount`. */
  readonly path: string;
  readonly message: string;
}

/** What is wrong, by its name; `of` is what it is measured against. */
export interface Fault {
  readonly fault: string;
  readonly of?: string | undefined;
  /** The value that is wrong; `undefined` where it is absent. */
  readonly given?: unknown;
}

/** An error in data, said in one language or in both. */
export function dataError(path: string, fault: Fault, language?: Language): DataError {
  return { path, message: inLanguage(faultText(fault), language) };
}

/** A text in one language, or in both where none is asked for. */
export function inLanguage(text: Bilingual, language: Language | undefined): string {
  return language === undefined ? `${text.zh} / ${text.en}` : text[language];
}

/** More errors of one record than anybody reads: no input makes an answer without end. */
export const MOST_ERRORS = 1000;

/**
 * The errors of a failed parse (made with `reportInput`), an unknown key each by itself. Of more than a
 * thousand the first are listed, and that there are more.
 */
export function dataErrors(
  issues: readonly z.core.$ZodIssue[],
  language?: Language,
  base: readonly PropertyKey[] = [],
): DataError[] {
  const errors: DataError[] = [];
  for (const [path, fault] of placedFaults(issues, base)) {
    if (errors.length === MOST_ERRORS) return [...errors, moreErrors(language)];
    errors.push(dataError(joined(path), fault, language));
  }
  return errors;
}

/** That more is wrong than is listed. */
export function moreErrors(language?: Language): DataError {
  return dataError('', { fault: 'more-errors' }, language);
}

function* placedFaults(
  issues: readonly z.core.$ZodIssue[],
  base: readonly PropertyKey[],
): Generator<readonly [readonly PropertyKey[], Fault]> {
  for (const issue of issues) {
    const path = [...base, ...issue.path];
    if (issue.code !== 'unrecognized_keys') yield [path, faultOf(issue)];
    else {
      const fault = path.length === 1 && path[0] === 'reasons' ? 'unknown-rule' : 'unknown-key';
      for (const key of issue.keys) yield [[...path, key], { fault, of: joined([key]) }];
    }
  }
}

// A key can be as long as whoever wrote it liked.
function joined(path: readonly PropertyKey[]): string {
  return path.map((step) => shortened(String(step), 100)).join('.');
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  const given: unknown = issue.input;
  if (issue.code === 'custom') {
    const { fault, of } = (issue.params ?? {}) as { fault?: string; of?: string };
    // Of several fields that do not fit together, none is given by itself.
    if (of !== undefined || CROSS.has(fault ?? '')) return { fault: fault ?? '', of };
    return given === undefined ? { fault: 'required' } : { fault: fault ?? '', given };
  }
  if (given === undefined) return { fault: 'required' };
  switch (issue.code) {
    case 'invalid_type':
      return { fault: `type-${issue.expected}`, given };
    case 'invalid_value':
      return { fault: 'one-of', of: issue.values.map(String).join(' | '), given };
    case 'too_small':
      return issue.origin === 'array'
        ? { fault: 'too-few', of: String(issue.minimum), given }
        : { fault: 'too-small', of: String(issue.minimum), given };
    case 'too_big':
      return { fault: 'too-big', of: String(issue.maximum), given };
    default:
      return { fault: issue.code, given };
  }
}

const CROSS: ReadonlySet<string> = new Set(['supplement-unasked']);
