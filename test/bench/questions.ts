import { determine, parseMoney } from '../../src/index.js';
import type { AnyRecord, Facts } from './records.js';
import { KINDS, recordOf } from './records.js';
import type { ReferenceKind } from './reference.js';

/** The four rules that every contender answers: grant, payment, region, status. */
export const RULES = {
  grant: 'A16.grant-cap',
  'solver-payment': 'A16.solver-payment',
  'project-application': 'A12.regions',
  'reserve-entry': 'A11.status',
} as const satisfies Readonly<Record<ReferenceKind, string>>;

export const QUESTIONS = KINDS.filter((kind) => kind in RULES) as readonly ReferenceKind[];

/**
 * The facts of a rule as they suit the engines: money in fen, what is not on record as null, dates and
 * places already looked at. All that is done before anything is timed, so the engines have less to do.
 */
export type Prepared = Readonly<Record<string, unknown>>;

const PREPARE: Readonly<Record<ReferenceKind, (facts: never, decidedOn: string) => Prepared>> = {
  grant: ({ grant, investment }: { grant: string; investment?: string }) => ({
    grant: parseMoney(grant),
    investment: investment === undefined ? null : parseMoney(investment),
  }),
  'solver-payment': (facts: PaymentFacts, decidedOn: string) => ({
    accepted: facts.acceptanceOn != null && facts.acceptanceOn <= decidedOn,
    contracts: facts.contracts.map(({ amount, payments }) => ({
      amount: parseMoney(amount),
      payments:
        payments?.map((payment) => ({
          amount: parseMoney(payment.amount, true),
          counts: counts(payment.on, facts.acceptanceOn ?? '', decidedOn),
        })) ?? null,
    })),
  }),
  'project-application': ({ units }: { units: { place?: string }[] }) => ({
    units: units.map(({ place }) => ({ province: place === undefined ? null : place.slice(0, 2) })),
  }),
  'reserve-entry': ({ needs }: { needs: { solved?: boolean }[] }) => ({
    needs: needs.map(({ solved }) => ({ solved: solved ?? null })),
  }),
};

interface PaymentFacts {
  readonly acceptanceOn?: string | null;
  readonly contracts: { amount: string; payments?: { amount: string; on?: string }[] }[];
}

function counts(on: string | undefined, acceptance: string, decidedOn: string): string {
  if (on === undefined || (on === acceptance && on <= decidedOn)) return 'doubtful';
  return on < acceptance && on <= decidedOn ? 'certain' : 'no';
}

/** A record with what the engines are given of it, and the right answer. */
export interface Sample {
  readonly record: AnyRecord;
  readonly prepared: Prepared;
  /** `pass`, `fail`, `unknown`; of the status rule the status, or `unknown`. */
  readonly answer: string;
}

/** So many valid records of a kind. */
export function samples(kind: ReferenceKind, count: number): Sample[] {
  const found: Sample[] = [];
  for (let number = 0; found.length < count; number += 1) {
    // Out of JSON, as records come; a reason for departing is none of the hand-written functions' business.
    const { reasons: _, ...record } = JSON.parse(
      JSON.stringify(recordOf(kind, number)),
    ) as AnyRecord;
    if ('misspelt' in record.facts) continue;
    const prepare = PREPARE[kind] as (facts: Facts, decidedOn: string) => Prepared;
    const prepared = prepare(record.facts, record.decidedOn);
    found.push({ record, prepared, answer: answerOf(kind, record) });
  }
  return found;
}

function answerOf(kind: ReferenceKind, { facts, decidedOn }: AnyRecord): string {
  const { findings } = determine(kind, facts as never, { decidedOn });
  const finding = findings.find(({ rule }) => rule === RULES[kind]);
  if (kind !== 'reserve-entry' || finding?.result === 'unknown') return finding?.result ?? '';
  const { statuses } = (finding?.facts ?? { statuses: [] }) as unknown as { statuses: string[] };
  return String(statuses[0]);
}

/** The same record with all amounts in whole fen, as the engines are given them: they read no 万元. */
export function inFen(record: AnyRecord): AnyRecord {
  return JSON.parse(JSON.stringify(record), (_, value: unknown) => {
    const amount = typeof value === 'string' ? parseMoney(value, true) : undefined;
    return typeof amount === 'number' ? amount : value;
  }) as AnyRecord;
}
