import type { Facts } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import { draft } from '../regulation/editions.js';
import { dateAsOf } from '../values/date.js';
import { fen, fenToJson, type Money, narrow, shareDown, sum } from '../values/money.js';
import { AT_MOST, EXACTLY, fail, missing, onDecision, pass, type Rule } from './rule.js';

type Grant = Facts<'grant'>;

/**
 * The largest lawful grant for an investment, in fen: 30 % of it under the draft, rounded down to the
 * fen, all instalments together (Article 16; R16.investment, R16.grant). Exactly the cap is allowed.
 * A number where one holds it exactly, else its digits.
 *
 * @throws RangeError when the investment is no money: a mistake in the calling program
 * @example
 * ```ts
 * largestGrant('3000万元') // => 900000000
 * largestGrant(101) // => 30
 * ```
 */
export function largestGrant(investment: Money, edition: Edition = draft): number | string {
  return fenToJson(shareDown(edition.parameters.grantCap, fen(investment)));
}

/** Article 16: at most 30 % of the investment fixed at approval. */
export const grantCap = {
  id: 'A16.grant-cap',
  article: 16,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.grant',
      unit: 'fen',
      limit: ({ investment }, { edition }) =>
        shareDown(edition.parameters.grantCap, fen(investment ?? 0)),
      gives: AT_MOST,
    },
  ],
  check({ grant, investment }, { edition }) {
    const given = fen(grant);
    if (investment === undefined) return missing(['facts.investment'], { grant: given });
    const whole = fen(investment);
    const cap = shareDown(edition.parameters.grantCap, whole);
    const evidence = { investment: whole, grant: given, cap: fenToJson(cap) };
    return given <= cap
      ? pass(evidence)
      : fail(evidence, { path: 'facts.grant', atMost: fenToJson(cap) });
  },
} as const satisfies Rule<Grant>;

/** Article 16: the measures of the demander's place may set a lower cap, which then binds (R16.local). */
export const localCap = {
  id: 'A16.local-cap',
  article: 16,
  modality: 'must',
  turnsAt: [
    { of: 'facts.grant', unit: 'fen', limit: ({ localCap }) => fen(localCap ?? 0), gives: AT_MOST },
  ],
  applies: (facts) => facts.localCap !== null,
  check(facts) {
    const given = fen(facts.grant);
    if (facts.localCap == null) return missing(['facts.localCap'], { grant: given });
    const cap = fen(facts.localCap);
    const evidence = { grant: given, cap };
    return given <= cap ? pass(evidence) : fail(evidence, { path: 'facts.grant', atMost: cap });
  },
} as const satisfies Rule<Grant>;

/** Article 16: support is settled when the project is approved, not before (R15.steps). */
export const atApproval = {
  id: 'A16.at-approval',
  article: 16,
  modality: 'must',
  turnsAt: [{ of: 'facts.approvedOn', unit: 'day', limit: onDecision, gives: AT_MOST }],
  check(facts, { decidedOn }) {
    const { approvedOn } = facts;
    if (approvedOn === undefined) return missing(['facts.approvedOn']);
    const evidence = { approvedOn };
    return dateAsOf(approvedOn, decidedOn) === null ? fail(evidence) : pass(evidence);
  },
} as const satisfies Rule<Grant>;

/** Article 16: the departments' sources make up the grant; local money is another giver's (R16.grant). */
export const sourcesSum = {
  id: 'A16.sources-sum',
  article: 16,
  modality: 'advise',
  turnsAt: [{ of: 'facts.sources', unit: 'fen', limit: ({ grant }) => fen(grant), gives: EXACTLY }],
  applies: ({ sources }) => sources !== undefined,
  check({ grant, sources }) {
    const ours = (sources ?? []).filter(({ level }) => level !== 'local');
    const total = sum(ours.map(({ amount }) => fen(amount)));
    const given = fen(grant);
    const evidence = { grant: given, sources: fenToJson(total) };
    return narrow(total) === given ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Grant>;
