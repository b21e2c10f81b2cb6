import * as z from 'zod';
import { decisions } from '../decisions/decisions.js';
import type { RuleId } from '../decisions/determine.js';
import { type ActName, actSchemas } from '../entities/acts.js';
import { type Facts, factSchemas, type Kind } from '../entities/facts.js';
import { isJsonObject } from '../entities/json.js';
import { date, integer, text } from '../entities/shapes.js';
import type { Rechecked } from '../lifecycle/guarded.js';
import type { StepFinding } from '../lifecycle/order.js';
import type { ActVerdict, Replayed } from '../lifecycle/replay.js';
import {
  DEMAND_STAGES,
  ENTRY_STAGES,
  ENTRY_STATUSES,
  NEED_STATUSES,
  PROJECT_STAGES,
} from '../regulation/words.js';
import { docketState } from './docket-state.js';
import {
  amount,
  dataErrorList,
  findingOf,
  invalidResult,
  type Names,
  oneOf,
  openReason,
  VERDICTS,
} from './result.js';
import { ruleIdsOf } from './rule-ids.js';

const ACT_VERDICTS = {
  ...VERDICTS,
  'out-of-order': true,
  invalid: true,
} satisfies Names<ActVerdict>;

const STEPS = {
  'S.order': true,
  'S.actor': true,
  'S.record': true,
  'A20.in-force': true,
} satisfies Names<StepFinding['rule']>;

const shown = <T>() => z.custom<T>(isJsonObject, { params: { fault: 'json' } });

/** Order, actor and record, where something is to be said. */
const stepFinding = /* @__PURE__ */ z.strictObject({
  rule: oneOf(STEPS),
  article: integer(1, 20).exactOptional(),
  modality: z.enum(['must', 'advise']),
  result: z.enum(['fail', 'unknown']),
  facts: shown<NonNullable<StepFinding['facts']>>().exactOptional(),
  missing: z.array(text).exactOptional(),
  open: openReason.exactOptional(),
});

/** A decision that guards an act: its facts make, with kind, day and outcome, a record. */
function guardOf<K extends Kind>(kind: K) {
  const outcome = z.enum(decisions[kind].outcomes as readonly string[] as [string]);
  return z.strictObject({
    kind: z.literal(kind),
    facts: shown<Facts<Kind>>(),
    drawn: z.array(text),
    recorded: outcome.nullable(),
    verdict: oneOf(VERDICTS),
    lawful: z.array(outcome),
    possible: z.array(outcome),
    findings: z.array(findingOf(kind)),
    against: z.array(z.enum(ruleIdsOf(kind) as [string])).exactOptional(),
  });
}

const kinds = /* @__PURE__ */ Object.keys(factSchemas) as [Kind, ...Kind[]];
const guardFinding: z.ZodType<Rechecked> = /* @__PURE__ */ z.union(
  kinds.map((kind) => guardOf(kind)),
);
const actName = /* @__PURE__ */ z.enum(Object.keys(actSchemas) as [ActName, ...ActName[]]);
const ruleId: z.ZodType<RuleId | StepFinding['rule']> = /* @__PURE__ */ z.enum([
  ...(Object.keys(STEPS) as (keyof typeof STEPS)[]),
  ...new Set(kinds.flatMap((kind) => ruleIdsOf(kind))),
]);

const place = /* @__PURE__ */ integer(0);

const demandStanding = /* @__PURE__ */ z.strictObject({
  stage: z.enum(DEMAND_STAGES),
  status: z.enum(NEED_STATUSES).nullable(),
});

const entryStanding = /* @__PURE__ */ z.strictObject({
  id: text,
  stage: z.enum([...ENTRY_STAGES, 'suspended']),
  status: z.enum(ENTRY_STATUSES).nullable(),
});

const projectStanding = /* @__PURE__ */ z.strictObject({
  id: text,
  stage: z.enum(PROJECT_STAGES),
  granted: amount,
});

/** Where everything in a docket stands. */
const statuses = /* @__PURE__ */ z.strictObject({
  demand: demandStanding.nullable(),
  entries: z.array(entryStanding),
  projects: z.array(projectStanding),
});

/** What an act changed of that. */
const changes = /* @__PURE__ */ z.strictObject({
  demand: demandStanding.exactOptional(),
  entries: z.array(entryStanding).min(1).exactOptional(),
  projects: z.array(projectStanding).min(1).exactOptional(),
});

const replayedAct = /* @__PURE__ */ z.strictObject({
  index: place,
  act: actName.exactOptional(),
  on: date.exactOptional(),
  by: text.exactOptional(),
  verdict: oneOf(ACT_VERDICTS),
  steps: z.array(stepFinding),
  decisions: z.array(guardFinding),
  errors: dataErrorList.exactOptional(),
  after: changes,
});

const irregularity = /* @__PURE__ */ z.strictObject({
  index: place,
  act: actName.exactOptional(),
  on: date.exactOptional(),
  verdict: oneOf(ACT_VERDICTS),
  rules: z.array(ruleId),
});

/** The schema of a docket replayed to its end. */
export const replayedDocket = /* @__PURE__ */ z.strictObject({
  id: text,
  edition: text,
  knownOn: date.exactOptional(),
  verdict: oneOf({ regular: true, irregular: true } satisfies Names<Replayed['verdict']>),
  acts: z.array(replayedAct),
  irregular: z.array(irregularity),
  statuses,
  state: docketState,
});

/** The schema of the result of replaying what is no docket. */
export const invalidDocket = /* @__PURE__ */ invalidResult
  .omit({ kind: true, sheet: true, row: true })
  .extend({ errors: dataErrorList });

/** The schema of what a replay gives. */
export const replayResult: z.ZodUnion<readonly [typeof replayedDocket, typeof invalidDocket]> =
  /* @__PURE__ */ z.union([replayedDocket, invalidDocket]);

/** What stands once under `$defs` of its JSON Schema. */
export const replayParts: Readonly<Record<string, z.ZodType>> = {
  statuses,
  changes,
  stepFinding,
  docketState,
};
