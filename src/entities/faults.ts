import { inLanguage } from '../regulation/bilingual.js';
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
  /**
   * The same place as its steps, `['facts', 'contracts', 0, 'amount']`: the id of a rule is one step. In
   * process only: it is not enumerable, so that JSON and copies of the error do without.
   */
  readonly keys?: readonly (string | number)[];
}

/**
 * Facts of the wrong shape where checked ones were asked for: a mistake of the calling program, with every
 * error. Data of unknown quality are for `readFacts` and `recheck`, which do not throw.
 *
 * @example
 * ```ts
 * new DataFault([]).errors // => []
 * ```
 */
export class DataFault extends TypeError {
  override readonly name = 'DataFault';
  readonly errors: readonly DataError[];

  constructor(errors: readonly DataError[]) {
    const said = errors.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
    const more = errors.length > said.length ? [`… (${errors.length})`] : [];
    super(['事实写法不对 / the facts are not well written', ...said, ...more].join('\n'));
    this.errors = errors;
  }
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
  return errorAt(steps, {
    message: inLanguage(faultText(fault), language),
    code: codeOf(fault),
  });
}

/** How the error is made that a fault is at its place. */
export type ErrorOf = (
  place: readonly PropertyKey[],
  fault: Fault,
  language: Language | undefined,
) => DataError;

/** The error of which the words are known, at its place. */
export function errorAt(
  steps: readonly PropertyKey[],
  { message, code }: Pick<DataError, 'message' | 'code'>,
): DataError {
  return withKeys({ path: joined(steps), message, code, pointer: pointerTo(steps) }, steps);
}

/** The same error, with the place as its steps beside what is written as JSON. */
function withKeys(error: Omit<DataError, 'keys'>, steps: readonly PropertyKey[]): DataError {
  const value = steps.map((step) => (typeof step === 'symbol' ? String(step) : step));
  return Object.defineProperty(error, 'keys', { value }) as DataError;
}

/** An error where it stands further up: under these steps. */
export function under(steps: readonly string[], error: DataError): DataError {
  const above = steps.join('.');
  const path = error.path === '' ? above : `${above}.${error.path}`;
  const pointer = `${pointerTo(steps)}${error.pointer}`;
  return withKeys({ ...error, path, pointer }, [...steps, ...(error.keys ?? [])]);
}

/** More errors of one record than anybody reads: no input makes an answer without end. */
export const MOST_ERRORS = 1000;

/** That more is wrong than is listed. */
export function moreErrors(language?: Language): DataError {
  return dataError('', { fault: 'more-errors' }, language);
}

// A key can be as long as whoever wrote it liked, and hold halves of characters.
const named = (step: PropertyKey): string => carried(shortened(String(step), 100));

function joined(path: readonly PropertyKey[]): string {
  return path.map(named).join('.');
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${named(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}
