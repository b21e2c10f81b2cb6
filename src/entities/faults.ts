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
