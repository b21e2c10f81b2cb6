import * as z from 'zod';
import type { Verdict } from '../decisions/decision.js';
import { decisions, type OutcomeOf } from '../decisions/decisions.js';
import type { RuleId, RuleIdOf } from '../decisions/determine.js';
import { factSchemas, type Kind } from '../entities/facts.js';
import { FAULT_CODES, type FaultCode } from '../entities/fault.js';
import { isJsonObject } from '../entities/json.js';
import { anyText, date, integer, text } from '../entities/shapes.js';
import type { Evidence, Modality, OpenReason } from '../rules/rule.js';
import type { Kleene } from '../values/kleene.js';
import { subject } from './record.js';
import { ruleIdsOf } from './rule-ids.js';

/** Every name that a type allows, once each, in the order in which they are read. */
export const VERDICTS = {
  upheld: true,
  overturned: true,
  undetermined: true,
} satisfies Names<Verdict>;
const MODALITIES = {
  must: true,
  principle: true,
  advise: true,
  define: true,
} satisfies Names<Modality>;
const RESULTS = { pass: true, fail: true, unknown: true } satisfies Names<Kleene>;
const OPEN_REASONS = {
  'not-yet-accepted': true,
  'no-contract': true,
  'same-day': true,
  'awaiting-supplement': true,
  'awaiting-forwarding': true,
  edition: true,
  'several-places': true,
} satisfies Names<OpenReason>;

/** Why an answer is open although no fact is missing. */
export const openReason = /* @__PURE__ */ z.enum(
  Object.keys(OPEN_REASONS) as [OpenReason, ...OpenReason[]],
);

export type Names<Name extends string> = Readonly<Record<Name, true>>;

export const oneOf = <Name extends string>(names: Names<Name>) =>
  z.enum(Object.keys(names) as [Name, ...Name[]]);

/** Whole fen or a count; of more than a number holds exactly, the digits. */
export const amount = /* @__PURE__ */ z.union([z.int(), z.string().regex(/^-?[0-9]+$/)]);

/** What would just mend a failure. */
export const remedy = /* @__PURE__ */ z.union([
  z.strictObject({ path: text, atMost: amount }),
  z.strictObject({ path: text, atLeast: amount }),
  z.strictObject({ path: text, add: amount }),
]);

/** What looks like a slip of data entry and decides nothing. */
const note = /* @__PURE__ */ z.union([
  z.strictObject({
    note: z.enum(['tiny-amount', 'credit-code', 'local-cap-differs', 'filler']),
    path: text,
  }),
  z.strictObject({ note: z.literal('mixed-units'), paths: z.array(text).min(1) }),
]);

/** The schema of the findings of one kind. */
export const findingOf = <K extends Kind>(kind: K) =>
  z.strictObject({
    rule: z.enum(ruleIdsOf(kind) as [RuleIdOf<K>, ...RuleIdOf<K>[]]),
    article: integer(1, 20),
    modality: oneOf(MODALITIES),
    result: oneOf(RESULTS),
    facts: z.custom<Evidence>(isJsonObject, { params: { fault: 'json' } }).exactOptional(),
    missing: z.array(text).min(1).exactOptional(),
    open: openReason.exactOptional(),
    reason: text.exactOptional(),
    excused: z.literal(true).exactOptional(),
    remedy: z.array(remedy).min(1).exactOptional(),
  });

/** The schema of the results of rechecking valid records of one kind. */
function resultOf<K extends Kind>(kind: K) {
  const outcome = z.enum(decisions[kind].outcomes as readonly string[] as [OutcomeOf<K>]);
  return z.strictObject({
    id: text,
    kind: z.literal(kind),
    edition: text,
    decidedOn: date,
    subject: subject.exactOptional(),
    recorded: outcome,
    verdict: oneOf(VERDICTS),
    lawful: z.array(outcome),
    possible: z.array(outcome),
    grounds: z.array(z.enum(ruleIdsOf(kind) as [RuleId, ...RuleId[]])),
    notes: z.array(note).min(1).exactOptional(),
    findings: z.array(findingOf(kind)),
  });
}

/** The schema of the result of rechecking a valid record of each kind. */
export const resultSchemas = /* @__PURE__ */ Object.fromEntries(
  (Object.keys(factSchemas) as Kind[]).map((kind) => [kind, resultOf(kind)]),
) as unknown as { readonly [K in Kind]: ReturnType<typeof resultOf<K>> };

const dataError = /* @__PURE__ */ z.strictObject({
  path: anyText,
  message: text,
  code: z.enum(Object.keys(FAULT_CODES) as [FaultCode, ...FaultCode[]]),
  pointer: anyText,
});

/** What is wrong with data that breaks the schema, each place by itself. */
export const dataErrorList = /* @__PURE__ */ z.array(dataError).min(1);

/** What is wrong with a record read from a table; a cell can be wrong in ways of its own. */
const cellError = /* @__PURE__ */ dataError.extend({
  code: text,
  sheet: text,
  row: integer(1),
  heading: anyText.exactOptional(),
  read: anyText.exactOptional(),
});

/** The schema of the result of rechecking a record that breaks the schema. */
export const invalidResult = /* @__PURE__ */ z.strictObject({
  id: text.exactOptional(),
  kind: z.enum(Object.keys(factSchemas) as [Kind, ...Kind[]]).exactOptional(),
  line: integer(1).exactOptional(),
  sheet: text.exactOptional(),
  row: integer(1).exactOptional(),
  verdict: z.literal('invalid'),
  errors: z.array(z.union([dataError, cellError])).min(1),
});
