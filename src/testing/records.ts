import * as fc from 'fast-check';
import {
  type DecisionRecord,
  decisions,
  draft,
  type Edition,
  type FactsByKind,
  type Kind,
  type OutcomeOf,
} from '../index.js';
import * as application from './application-facts.js';
import * as demand from './demand-facts.js';
import * as money from './money-facts.js';
import * as reserve from './reserve-facts.js';
import { decisionDay, onRecord, type Setting, words } from './values.js';

const FACTS: { readonly [K in Kind]: demand.FactsFor<K> } = {
  'demand-collection': demand.collectionFacts,
  'demand-catalogue': demand.catalogueFacts,
  'demand-publication': demand.publicationFacts,
  'solution-matching': demand.matchingFacts,
  'reserve-entry': reserve.entryFacts,
  'demand-adjustment': reserve.adjustmentFacts,
  'project-application': application.applicationFacts,
  'formal-review': application.formalFacts,
  'expert-review': application.reviewFacts,
  'project-approval': application.approvalFacts,
  'project-agreement': application.agreementFacts,
  grant: money.grantFacts,
  'solver-payment': money.paymentFacts,
  'annual-report': money.reportFacts,
  'project-acceptance': application.acceptanceFacts,
  'credit-standing': money.creditFacts,
};

/** The sixteen kinds, in the order of the procedure. */
export const kinds = Object.keys(decisions) as readonly Kind[];

/** For whom records are made. */
export interface RecordOptions {
  /** The edition that governs them; the draft where left out. Load it for `recheck`. */
  readonly edition?: Edition | undefined;
  /** The day of decision; any where left out. */
  readonly decidedOn?: string | undefined;
}

/**
 * Facts of one kind, as the schema of the kind allows: facts may be missing or on record as none,
 * amounts stand close to what the edition allows, and dates close to the day of decision.
 *
 * @example
 * ```ts
 * fc.sample(validFacts('grant', { decidedOn: '2024-06-30' }), { seed: 1, numRuns: 9 }).every((facts) => factSchemas.grant.safeParse(facts).success) // => true
 * ```
 */
export function validFacts<K extends Kind>(
  kind: K,
  setting: Pick<Setting, 'decidedOn'> & Partial<Setting>,
): fc.Arbitrary<FactsByKind[K]> {
  return FACTS[kind]({ edition: draft, edge: false, ...setting });
}

/**
 * Valid records of one kind, with any outcome: lawful, unlawful and open ones. Shrinks to fewer facts,
 * to smaller amounts and to dates on the day of decision.
 *
 * @example
 * ```ts
 * fc.sample(validRecord('grant'), { seed: 1, numRuns: 2 }).map(({ kind }) => kind) // => ["grant","grant"]
 * ```
 */
export function validRecord<K extends Kind>(
  kind: K,
  options: RecordOptions = {},
): fc.Arbitrary<DecisionRecord<K>> {
  return recordsOf(kind, options, false);
}

/**
 * Valid records of one kind in which every amount, count and day stands just below, at or just above
 * where a rule turns.
 *
 * @example
 * ```ts
 * fc.sample(edgeRecord('grant'), { seed: 1, numRuns: 9 }).some((record) => recheck(record).verdict === 'invalid') // => false
 * ```
 */
export function edgeRecord<K extends Kind>(
  kind: K,
  options: RecordOptions = {},
): fc.Arbitrary<DecisionRecord<K>> {
  return recordsOf(kind, options, true);
}

/**
 * Valid records of any of the sixteen kinds.
 *
 * @example
 * ```ts
 * fc.sample(anyRecord({ decidedOn: '2024-06-30' }), { seed: 1, numRuns: 2 }).map(({ decidedOn }) => decidedOn) // => ["2024-06-30","2024-06-30"]
 * ```
 */
export function anyRecord(options: RecordOptions = {}): fc.Arbitrary<DecisionRecord> {
  return fc.constantFrom(...kinds).chain((kind) => validRecord(kind, options));
}

function recordsOf<K extends Kind>(kind: K, options: RecordOptions, edge: boolean) {
  const { edition = draft } = options;
  const days = options.decidedOn === undefined ? decisionDay() : fc.constant(options.decidedOn);
  const named = edition.id === draft.id ? {} : { edition: edition.id };
  return days.chain((decidedOn) =>
    onRecord(
      {
        id: words(),
        subject: onRecord({ demand: words(), entry: words(), project: words() }),
        facts: FACTS[kind]({ decidedOn, edition, edge }),
        outcome: fc.constantFrom(...(decisions[kind].outcomes as readonly OutcomeOf<K>[])),
        reasons: reasonsFor(kind),
        meta: fc.constantFrom({}, { operator: 'W' }),
      },
      ...(['id', 'facts', 'outcome'] as const),
    ).map((rest) => ({ ...rest, ...named, kind, decidedOn }) as unknown as DecisionRecord<K>),
  );
}

/** Reasons for departing from some of a kind's rules: few, since a reason ends what a principle decides. */
function reasonsFor(kind: Kind): fc.Arbitrary<Record<string, string>> {
  const rules = decisions[kind].rules.map(({ id }): string => id);
  return fc
    .record({ rules: fc.subarray([...rules, 'A20.in-force'], { maxLength: 2 }), reason: words() })
    .map(({ rules, reason }) => Object.fromEntries(rules.map((rule) => [rule, reason])));
}
