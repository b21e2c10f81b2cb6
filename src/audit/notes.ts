import type { Facts, Kind } from '../entities/facts.js';
import { localCapOf } from '../rules/local-cap.js';
import type { Context } from '../rules/rule.js';
import { checkCreditCode } from '../values/credit-code.js';
import { isFiller } from '../values/filler.js';
import { fen, type Money } from '../values/money.js';
import { canonicalText } from '../values/text.js';
import type { DecisionRecord } from './record.js';
import { ruleIdsOf } from './rule-ids.js';

/** What looks like a slip of data entry and decides nothing. */
export type Note =
  | {
      readonly note: 'tiny-amount' | 'credit-code' | 'local-cap-differs' | 'filler';
      readonly path: string;
    }
  | { readonly note: 'mixed-units'; readonly paths: string[] };

/** The notes on a record, in a fixed order; none is usual. */
export function notesOn<K extends Kind>(record: DecisionRecord<K>, context: Context): Note[] {
  const notes: Note[] = [];
  const amounts = amountsIn(record as AnyRecord);
  for (const { path, amount, isPayment } of amounts) {
    if (!isPayment && isTiny(amount)) notes.push({ note: 'tiny-amount', path });
  }
  addMixedUnits(amounts, notes);
  addWrongCode(record as AnyRecord, notes);
  addDifferentCap(record as AnyRecord, context, notes);
  addFillers(record as AnyRecord, notes);
  return notes;
}

type AnyRecord = { readonly [K in Kind]: DecisionRecord<K> }[Kind];

/** An amount of a record, with the path that leads to it. */
interface Amount {
  readonly path: string;
  readonly amount: Money;
  /** A payment may be small, or go back. */
  readonly isPayment: boolean;
}

const NONE: readonly Amount[] = [];

/** The amounts of a record in the order in which the fields of its kind are listed. */
function amountsIn(record: AnyRecord): readonly Amount[] {
  switch (record.kind) {
    case 'demand-collection': {
      const { investment, awardFunds } = record.facts.demand;
      return given(
        ['facts.demand.investment', investment],
        ['facts.demand.awardFunds', awardFunds],
      );
    }
    case 'demand-publication': {
      const { investment, awardFunds } = record.facts.notice;
      return given(
        ['facts.notice.investment', investment],
        ['facts.notice.awardFunds', awardFunds],
      );
    }
    case 'grant': {
      const { investment, grant, localCap, sources = [] } = record.facts;
      return given(
        ['facts.investment', investment],
        ['facts.grant', grant],
        ['facts.localCap', localCap],
        ...sources.map(({ amount }, n) => [`facts.sources.${n}.amount`, amount] as const),
      );
    }
    case 'solver-payment':
      return (record.facts.contracts ?? []).flatMap((contract, index) =>
        ofContract(`facts.contracts.${index}`, contract),
      );
    default:
      return NONE;
  }
}

type Contract = NonNullable<Facts<'solver-payment'>['contracts']>[number];

function ofContract(path: string, { amount: signed, payments = [] }: Contract): Amount[] {
  return [
    { path: `${path}.amount`, amount: signed, isPayment: false },
    ...payments.map(({ amount }, index) => ({
      path: `${path}.payments.${index}.amount`,
      amount,
      isPayment: true,
    })),
  ];
}

/** Those of the amounts that are on record. */
function given(...amounts: readonly (readonly [string, Money | null | undefined])[]): Amount[] {
  const found: Amount[] = [];
  for (const [path, amount] of amounts) {
    if (amount != null) found.push({ path, amount, isPayment: false });
  }
  return found;
}

/** Above zero and under 1 万元: more often a unit that was forgotten than an amount that was meant. */
const ONE_WAN = 1_000_000;

function isTiny(amount: Money): boolean {
  const inFen = fen(amount);
  return inFen > 0 && inFen < ONE_WAN;
}

/** Some amounts are bare numbers, which count fen, and some texts with a unit. */
function addMixedUnits(amounts: readonly Amount[], notes: Note[]): void {
  if (amounts.length < 2) return;
  const bare = amounts.filter(({ amount }) => typeof amount === 'number');
  if (bare.length === 0 || bare.length === amounts.length) return;
  notes.push({ note: 'mixed-units', paths: bare.map(({ path }) => path) });
}

/** The unified social credit code of a demander or applicant whose check character is wrong. */
function addWrongCode(record: AnyRecord, notes: Note[]): void {
  switch (record.kind) {
    case 'demand-collection':
    case 'demand-publication':
      addCode(record.facts.demander?.id, 'facts.demander.id', notes);
      break;
    case 'reserve-entry':
      addCode(record.facts.applicant?.id, 'facts.applicant.id', notes);
  }
}

function addCode(id: string | undefined, path: string, notes: Note[]): void {
  if (id !== undefined && checkCreditCode(canonicalText(id)) === 'bad-check') {
    notes.push({ note: 'credit-code', path });
  }
}

/** The measures that the edition knows set another cap than the record states. */
function addDifferentCap(record: AnyRecord, context: Context, notes: Note[]): void {
  if (record.kind !== 'grant' || record.facts.localCap === undefined) return;
  if (!context.edition.localMeasures?.length) return;
  const local = localCapOf(record.facts, context);
  if ('needs' in local || !local.ofMeasures) return;
  const stated = record.facts.localCap === null ? null : fen(record.facts.localCap);
  if (local.cap !== stated) notes.push({ note: 'local-cap-differs', path: 'facts.localCap' });
}

/** Texts that only fill their place: a leader, members of the team, reasons in the order of the findings. */
function addFillers(record: AnyRecord, notes: Note[]): void {
  if (record.kind === 'project-application') {
    const { leader, team = [] } = record.facts;
    if (leader != null && isFiller(leader)) notes.push({ note: 'filler', path: 'facts.leader' });
    team.forEach((member, index) => {
      if (isFiller(member)) notes.push({ note: 'filler', path: `facts.team.${index}` });
    });
  }
  const { reasons } = record;
  if (reasons === undefined || !Object.values(reasons).some(isFillingReason)) return;
  const given: Readonly<Record<string, string | undefined>> = reasons;
  for (const rule of ruleIdsOf(record.kind)) {
    if (isFillingReason(given[rule])) notes.push({ note: 'filler', path: `reasons.${rule}` });
  }
}

const isFillingReason = (text: string | undefined): boolean => text !== undefined && isFiller(text);
