import type { Edition } from '../index.js';
import {
  type Act,
  type ActDecision,
  type DocketState,
  docketMachine,
  initialState,
  type Statuses,
  statusesIn,
} from '../lifecycle/index.js';

/** A refusal as it is compared: the rule, and for order, actor and record what they rest on. */
export type Refusal = readonly [rule: string, facts?: unknown];

/** A history in which every act was accepted, and what comes of one act more. */
export interface Given {
  readonly state: DocketState;
  readonly when: (act: Act) => When;
}

/** What was decided on an act, to be compared exactly. */
export interface When extends Given {
  readonly decision: ActDecision;
  /** Throws unless the act was accepted and everything stands exactly so; gives the longer history. */
  readonly accepted: (statuses?: Statuses) => Given;
  /**
   * Throws unless the act was refused for exactly these findings, in this order. A rule that stayed open
   * is written with a question mark: `A12.regions?`.
   */
  readonly refused: (...refusals: readonly Refusal[]) => void;
}

/**
 * Given a history, when an act comes, then it is accepted or refused: for tests of platforms, with any test
 * runner. The comparison is exact, so what is not expected fails as much as what is missing.
 *
 * @throws Error where an act of the history is refused: it could not have been
 * @example
 * ```ts
 * given().when({ act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 }).accepted({ demand: null, entries: [], projects: [] }).state.guides.length // => 1
 * given().when({ act: 'publish-guide', on: '2022-07-01', by: 'agency', year: 2022 }).decision.accepted // => false
 * ```
 */
export function given(history: readonly Act[] = [], edition?: Edition): Given {
  return history.reduce<Given>(
    (so, act) => so.when(act).accepted(),
    standingAt(initialState(), edition),
  );
}

function standingAt(state: DocketState, edition: Edition | undefined): Given {
  return { state, when: (act) => deciding(state, act, edition) };
}

function deciding(state: DocketState, act: Act, edition: Edition | undefined): When {
  const decision = docketMachine.decide(act, state, edition);
  const after = decision.accepted ? docketMachine.evolve(state, decision.event) : state;
  const named = `${act.act} of ${act.on} by ${act.by}`;
  return {
    ...standingAt(after, edition),
    decision,
    accepted(statuses) {
      const refusals = refusalsIn(decision);
      if (!decision.accepted) throw new Error(`refused: ${named}: ${JSON.stringify(refusals)}`);
      if (statuses !== undefined) compare(named, statusesIn(after), statuses);
      return standingAt(after, edition);
    },
    refused(...refusals) {
      if (decision.accepted) throw new Error(`accepted: ${named}`);
      compare(named, refusalsIn(decision), refusals);
    },
  };
}

function refusalsIn(decision: ActDecision): Refusal[] {
  if (decision.accepted) return [];
  return decision.findings.map(({ rule, result, facts }): Refusal => {
    const name = result === 'unknown' ? `${rule}?` : rule;
    return rule.startsWith('S.') ? [name, facts] : [name];
  });
}

function compare(named: string, actual: unknown, expected: unknown): void {
  const [is, should] = [inOrder(actual), inOrder(expected)];
  if (is !== should) throw new Error(`${named}\n  is:     ${is}\n  should: ${should}`);
}

/** As JSON with the keys in one order, so that only what is said differs. */
function inOrder(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
