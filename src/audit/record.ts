import * as z from 'zod';
import { decisions, type OutcomeOf } from '../decisions/decisions.js';
import type { RuleIdOf } from '../decisions/determine.js';
import { type Facts, factSchemas, type Kind } from '../entities/facts.js';
import { date, jsonObject, recordId, text } from '../entities/shapes.js';
import { ruleIdsOf } from './rule-ids.js';

/** What file a record belongs to: echoed, so that records can be joined. */
export const subject = z.strictObject({
  demand: text.optional(),
  entry: text.optional(),
  project: text.optional(),
});

/** Which demand, entry and project a record belongs to, by their ids: by these the records of a file are joined. */
export type Subject = z.infer<typeof subject>;

/** A decision as it was recorded, to be rechecked. */
export interface DecisionRecord<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  /** The edition by its id; `draft` where left out. */
  readonly edition?: string | undefined;
  readonly decidedOn: string;
  readonly subject?: Subject | undefined;
  readonly facts: Facts<K>;
  readonly outcome: OutcomeOf<K>;
  readonly reasons?: { readonly [Id in RuleIdOf<K>]?: string | undefined } | undefined;
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}

/** What stands in a record of one kind, place by place. */
type RecordShape<K extends Kind> = {
  id: typeof recordId;
  kind: z.ZodLiteral<K>;
  edition: z.ZodOptional<typeof text>;
  decidedOn: typeof date;
  subject: z.ZodOptional<typeof subject>;
  facts: (typeof factSchemas)[K];
  outcome: z.ZodEnum<{ [O in OutcomeOf<K>]: O }>;
  reasons: z.ZodOptional<z.ZodObject<Record<string, z.ZodOptional<typeof text>>, z.core.$strict>>;
  meta: z.ZodOptional<typeof jsonObject>;
};

/** The schema of the records of one kind. */
export function recordOf<K extends Kind>(kind: K): z.ZodObject<RecordShape<K>, z.core.$strict> {
  const { outcomes } = decisions[kind];
  return z.strictObject({
    id: recordId,
    kind: z.literal(kind),
    edition: text.optional(),
    decidedOn: date,
    subject: subject.optional(),
    facts: factSchemas[kind],
    outcome: z.enum(outcomes as readonly string[] as readonly [OutcomeOf<K>]),
    reasons: z
      .strictObject(Object.fromEntries(ruleIdsOf(kind).map((id) => [id, text.optional()])))
      .optional(),
    meta: jsonObject.optional(),
  });
}

/** What every record has, whatever its kind: for records whose kind cannot be made out. */
export const anyRecord = z.strictObject({
  id: recordId,
  kind: z.unknown().optional(),
  edition: text.optional(),
  decidedOn: date,
  subject: subject.optional(),
  facts: z.looseObject({}),
  outcome: text,
  reasons: z.record(z.string(), text).optional(),
  meta: jsonObject.optional(),
});
