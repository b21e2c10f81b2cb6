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
  const amounts = amountsIn(record);
  return [
    ...amounts.filter(isTiny).map(({ path }): Note => ({ note: 'tiny-amount', path })),
    ...mixedUnits(amounts),
    ...wrongCode(record),
    ...capDiffers(record, context),
    ...fillers(record),
  ];
}

/** An amount of a record, with the path that leads to it. */
interface Amount {
  readonly path: string;
  readonly amount: Money;
  /** A payment may be small, or go back. */
  readonly isPayment: boolean;
}

type AnyRecord = { readonly [K in Kind]: DecisionRecord<K> }[Kind];

/** The amounts of a record in the order in which the fields of its kind are listed. */
function amountsIn(record: DecisionRecord): Amount[] {
  const given = record as AnyRecord;
  switch (given.kind) {
    case 'demand-collection':
      return named('facts.demand', given.facts.demand, ['investment', 'awardFunds']);
    case 'demand-publication':
      return named('facts.notice', given.facts.notice, ['investment', 'awardFunds']);
    case 'grant':
      return [
        ...named('facts', given.facts, ['investment', 'grant', 'localCap']),
        ...(given.facts.sources ?? []).flatMap((source, index) =>
          named(`facts.sources.${index}`, source, ['amount']),
        ),
      ];
    case 'solver-payment':
      return (given.facts.contracts ?? []).flatMap((contract, index) =>
        ofContract(`facts.contracts.${index}`, contract),
      );
    default:
      return [];
  }
}

type Contract = NonNullable<Facts<'solver-payment'>['contracts']>[number];

function ofContract(path: string, contract: Contract): Amount[] {
  const payments = (contract.payments ?? []).map(({ amount }, index) => ({
    path: `${path}.payments.${index}.amount`,
    amount,
    isPayment: true,
  }));
  return [...named(path, contract, ['amount']), ...payments];
}

function named<Key extends string>(
  path: string,
  object: { readonly [K in Key]?: Money | null | undefined },
  keys: readonly Key[],
): Amount[] {
  return keys.flatMap((key) => {
    const amount = object[key];
    return amount == null ? [] : [{ path: `${path}.${key}`, amount, isPayment: false }];
  });
}

/** Above zero and under 1 万元: more often a unit that was forgotten than an amount that was meant. */
const ONE_WAN = 1_000_000;

function isTiny({ amount, isPayment }: Amount): boolean {
  if (isPayment) return false;
  const inFen = fen(amount);
  return inFen > 0 && inFen < ONE_WAN;
}

/** Some amounts are bare numbers, which count fen, and some texts with a unit. */
function mixedUnits(amounts: readonly Amount[]): Note[] {
  const bare = amounts.filter(({ amount }) => typeof amount === 'number');
  if (bare.length === 0 || bare.length === amounts.length) return [];
  return [{ note: 'mixed-units', paths: bare.map(({ path }) => path) }];
}

/** The unified social credit code of a demander or applicant whose check character is wrong. */
function wrongCode(record: DecisionRecord): Note[] {
  const { demander, applicant } = record.facts as {
    readonly demander?: { readonly id?: string };
    readonly applicant?: { readonly id?: string };
  };
  const [party, id] =
    applicant === undefined ? ['demander', demander?.id] : ['applicant', applicant.id];
  return id !== undefined && checkCreditCode(canonicalText(id)) === 'bad-check'
    ? [{ note: 'credit-code', path: `facts.${party}.id` }]
    : [];
}

/** The measures that the edition knows set another cap than the record states. */
function capDiffers(record: DecisionRecord, context: Context): Note[] {
  const given = record as AnyRecord;
  if (given.kind !== 'grant' || given.facts.localCap === undefined) return [];
  const local = localCapOf(given.facts, context);
  if ('needs' in local || !local.ofMeasures) return [];
  const stated = given.facts.localCap === null ? null : fen(given.facts.localCap);
  return local.cap === stated ? [] : [{ note: 'local-cap-differs', path: 'facts.localCap' }];
}

function fillers(record: DecisionRecord): Note[] {
  const { leader, team = [] } = record.facts as {
    readonly leader?: string | null;
    readonly team?: readonly string[];
  };
  const reasons: { readonly [rule: string]: string | undefined } = record.reasons ?? {};
  const texts: (readonly [string, string | null | undefined])[] = [
    ['facts.leader', leader],
    ...team.map((member, index) => [`facts.team.${index}`, member] as const),
    ...ruleIdsOf(record.kind).map((rule) => [`reasons.${rule}`, reasons[rule]] as const),
  ];
  return texts.flatMap(([path, text]): Note[] =>
    text != null && isFiller(text) ? [{ note: 'filler', path }] : [],
  );
}
