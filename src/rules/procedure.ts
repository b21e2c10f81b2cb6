import type { Body } from '../regulation/words.js';
import type { DateText } from '../values/date.js';
import { departmentsLacking, type Place } from '../values/place.js';
import { type Answer, fail, lacking, missing, pass } from './rule.js';

/** Whether all four departments take part: 联合, 会同 and 共同 mean all of them (R9.joint). */
export function byAllFour(departments: readonly Place[] | undefined, path: string): Answer {
  if (departments === undefined) return missing([path]);
  const lacking = departmentsLacking(departments);
  const evidence = { departments: [...departments], lacking };
  return lacking.length === 0 ? pass(evidence) : fail(evidence);
}

/** Whether a step was taken by the body that the text names, and came out in favour where it is a vote. */
export function byBody(
  step: { readonly body: Body; readonly approved?: boolean } | null | undefined,
  required: Body,
  path: string,
): Answer {
  if (step === undefined) return missing([path]);
  if (step === null) return fail({ step: null, required });
  const { body, approved } = step;
  const evidence = approved === undefined ? { body, required } : { body, approved, required };
  return body === required && approved !== false ? pass(evidence) : fail(evidence);
}

/** A fact that people attest: yes, no, or not on record; by its name, and what it stands in, if anything. */
export function attestedFact(
  facts: object,
  fact: boolean | undefined,
  name: string,
  within = '',
): Answer {
  if (fact === undefined) return missing(lacking(facts, [`${within}${name}`]));
  return fact ? pass({ [name]: true }) : fail({ [name]: false });
}

/** The day of a step: `null` where it is on record that it was not taken, `undefined` where nothing is. */
export function dayOf(
  step: { readonly on: DateText } | null | undefined,
): DateText | null | undefined {
  return step === null ? null : step?.on;
}
