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
  addAmounts(record, notes);
  addWrongCode(record as AnyRecord, notes);
  addDifferentCap(record as AnyRecord, context, notes);
  addFillers(record as AnyRecord, notes);
  return notes;
}

type AnyRecord = { readonly [K in Kind]: DecisionRecord<K> }[Kind];

type Amount = Money | null | undefined;

/** Is shown an amount, what leads to it, and where it stands in a list of amounts, its place there. */
type See = (amount: Amount, path: string, index?: number) => void;

const pathOf = (path: string, index?: number): string =>
  index === undefined ? path : `${path}.${index}.amount`;

type Show<K extends Kind> = (facts: Facts<K>, see: See, seePayment: See) => void;

/** Shows the amounts of a record in the order in which the fields of its kind are listed. */
const AMOUNTS: { readonly [K in Kind]?: Show<K> } = {
  'demand-collection'({ demand: { investment, awardFunds } }, see) {
    see(investment, 'facts.demand.investment');
    see(awardFunds, 'facts.demand.awardFunds');
  },
  'demand-publication'({ notice: { investment, awardFunds } }, see) {
    see(investment, 'facts.notice.investment');
    see(awardFunds, 'facts.notice.awardFunds');
  },
  grant({ investment, grant, localCap, sources }, see) {
    see(investment, 'facts.investment');
    see(grant, 'facts.grant');
    see(localCap, 'facts.localCap');
    sources?.forEach(({ amount }, index) => {
      see(amount, 'facts.sources', index);
    });
  },
  'solver-payment'({ contracts }, see, seePayment) {
    contracts?.forEach(({ amount, payments }, index) => {
      see(amount, 'facts.contracts', index);
      payments?.forEach(({ amount: paid }, place) => {
        seePayment(paid, `facts.contracts.${index}.payments`, place);
      });
    });
  },
};

/** Above zero and under 1 万元: more often a unit that was forgotten than an amount that was meant. */
const ONE_WAN = 1_000_000;

function isTiny(amount: Money): boolean {
  const inFen = fen(amount);
  return inFen > 0 && inFen < ONE_WAN;
}

/** Amounts that are tiny, a payment apart, which may be small or go back; bare numbers, which count fen, beside units. */
function addAmounts<K extends Kind>({ kind, facts }: DecisionRecord<K>, notes: Note[]): void {
  const show: Show<K> | undefined = AMOUNTS[kind];
  if (show === undefined) return;
  let bare = 0;
  let withUnit = 0;
  const count: See = (amount) => {
    if (typeof amount === 'number') bare += 1;
    else if (amount != null) withUnit += 1;
  };
  const see: See = (amount, path, index) => {
    count(amount, path);
    if (amount != null && isTiny(amount)) {
      notes.push({ note: 'tiny-amount', path: pathOf(path, index) });
    }
  };
  show(facts, see, count);
  if (bare === 0 || withUnit === 0) return;
  const paths: string[] = [];
  const seeBare: See = (amount, path, index) => {
    if (typeof amount === 'number') paths.push(pathOf(path, index));
  };
  show(facts, seeBare, seeBare);
  notes.push({ note: 'mixed-units', paths });
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
