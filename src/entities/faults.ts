import type * as z from 'zod';
import type { Bilingual } from '../regulation/bilingual.js';
import type { Language } from '../values/language.js';
import { codeOf, type Fault, type FaultCode } from './fault.js';
import { faultText } from './fault-texts.js';
import { carried, shortened } from './shown.js';

export type { Language } from '../values/language.js';
export type { Fault, FaultCode } from './fault.js';

/** Something wrong with data: where, and what, in words and by a word for programs. */
export interface DataError {
  /** Keys and list positions from the top, joined by points: `facts.contracts.0.amount`; empty for the whole. */
  readonly path: string;
  readonly message: string;
  /** The kind of error: one of the words of `FAULT_CODES`, which stay. */
  readonly code: FaultCode;
  /** The same place by RFC 6901: `/facts/contracts/0/amount`; empty for the whole. */
  readonly pointer: string;
}

/**
 * An error in data, said in one language or in both. The place is given by its steps, or by one text in
 * which points join them.
 */
export function dataError(
  place: string | readonly PropertyKey[],
  fault: Fault,
  language?: Language,
): DataError {
  const steps = typeof place === 'string' ? place.split('.').filter((step) => step !== '') : place;
  return {
    path: joined(steps),
    message: inLanguage(faultText(fault), language),
    code: codeOf(fault),
    pointer: pointerTo(steps),
  };
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
    errors.push(dataError(path, fault, language));
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
    if (issue.code === 'invalid_union') {
      yield* placedFaults(issuesOfBranch(issue), path);
      continue;
    }
    if (issue.code !== 'unrecognized_keys') yield [path, faultOf(issue)];
    else {
      const fault = path.length === 1 && path[0] === 'reasons' ? 'unknown-rule' : 'unknown-key';
      for (const key of issue.keys) yield [[...path, key], { fault, of: joined([key]) }];
    }
  }
}

/**
 * Of what may be one thing or another, the issues of the branch that was meant: the one whose key is there,
 * else the first (a parameter is its value, or `{"unknown": true}`).
 */
function issuesOfBranch(issue: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] {
  const { input, errors } = issue;
  const saysUnknown = typeof input === 'object' && input !== null && 'unknown' in input;
  return (saysUnknown ? errors.at(-1) : errors[0]) ?? [];
}

// A key can be as long as whoever wrote it liked, and hold halves of characters.
const named = (step: PropertyKey): string => carried(shortened(String(step), 100));

function joined(path: readonly PropertyKey[]): string {
  return path.map(named).join('.');
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${named(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
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
