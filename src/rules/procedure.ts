import type { ParameterName } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';
import type { DateText } from '../values/date.js';
import { attested, FAIL, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import { DEPARTMENTS, departmentsLacking, type Place } from '../values/place.js';
import { type Context, type Evidence, parameter, type Rule } from './rule.js';
import { type AtMembers, attestedAt, type Turn } from './turn.js';

/** What a kind of clause says once for all rules of its kind. */
type Parts<Facts> = Pick<Rule<Facts>, 'result' | 'shows' | 'needs' | 'turnsAt'>;

/** A fact that people attest: yes, no, or not on record. */
export function attestedBy<Facts extends object>(
  path: `facts.${string}`,
  fact: (facts: Facts) => boolean | undefined,
): Parts<Facts> {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return {
    result: (facts) => attested(fact(facts)),
    shows: (facts) => ({ [name]: fact(facts) }),
    needs: [path],
    turnsAt: [attestedAt(path)],
  };
}

/** Whether all four departments take part: 联合, 会同 and 共同 mean all of them (R9.joint). */
export function isJoint(departments: readonly Place[] | undefined): Truth {
  return departments === undefined
    ? UNKNOWN
    : settled(DEPARTMENTS.every((department) => departments.includes(department)));
}

/** What is shown of the departments that took part. */
export function jointly(departments: readonly Place[] | undefined): Evidence {
  if (departments === undefined) return {};
  return { departments: [...departments], lacking: departmentsLacking(departments) };
}

/** A list turns on each of the four departments. */
export const atFour = (of: string): AtMembers => ({ of, holds: DEPARTMENTS });

/** A step of the procedure: who took it, and how it came out where it is a vote. */
export interface Step {
  readonly body: Body;
  readonly approved?: boolean;
}

type BodyParameter = Extract<
  ParameterName,
  'catalogueBody' | 'approvalBody' | 'announcingBody' | 'recommendingBody'
>;

/** A step taken by the body that the edition names, and in favour where it is a vote. */
export function takenBy<Facts extends object>(
  path: `facts.${string}`,
  body: BodyParameter,
  step: (facts: Facts, context: Context) => Step | null | undefined,
  turns: readonly Turn[] | ((facts: Facts, context: Context) => readonly Turn[]) = [],
): Parts<Facts> & { readonly reads: readonly [BodyParameter] } {
  return {
    reads: [body],
    result(facts, context) {
      const taken = step(facts, context);
      if (taken === undefined) return UNKNOWN;
      if (taken === null) return FAIL;
      return settled(taken.body === parameter(context, body) && taken.approved !== false);
    },
    shows(facts, context) {
      const taken = step(facts, context);
      const required = parameter(context, body);
      if (taken === undefined) return {};
      if (taken === null) return { step: null, required };
      return { body: taken.body, approved: taken.approved, required };
    },
    needs: [path],
    turnsAt: (facts, context) => {
      const required = parameter(context, body);
      const taken = step(facts, context);
      const vote = taken?.approved === undefined ? [] : [attestedAt(`${path}.approved`)];
      return [
        { of: `${path}.body`, passes: [required] },
        ...vote,
        ...(typeof turns === 'function' ? turns(facts, context) : turns),
      ];
    },
  };
}

/** The day of a step: `null` where it is on record that it was not taken, `undefined` where nothing is. */
export function dayOf(
  step: { readonly on: DateText } | null | undefined,
): DateText | null | undefined {
  return step === null ? null : step?.on;
}
