import type { Facts } from '../entities/facts.js';
import type { LocalMeasure } from '../regulation/editions.js';
import { dateAsOf } from '../values/date.js';
import { PASS, type Truth, UNKNOWN } from '../values/kleene.js';
import { type Fen, fen, shareDown } from '../values/money.js';
import { type Place, provinceOf } from '../values/place.js';
import type { Context } from './rule.js';
import { AT_LEAST, AT_MOST, onDecision, type Turn } from './turn.js';

export type Grant = Facts<'grant'>;

/**
 * The cap of the place of the demander (R16.local): its amount, `null` where there is none, or what would
 * have to be on record to know it, and whether there is one at all.
 */
export type LocalCap =
  | { readonly cap: Fen | null; readonly ofMeasures: boolean }
  | { readonly needs: readonly string[]; readonly thereIs: Truth };

/**
 * The measures that an edition knows come before what the record states, so that no later fact turns the
 * answer: those of the demander's place that were in force on the day of approval, the lowest of them.
 */
export function localCapOf(facts: Grant, context: Context): LocalCap {
  const { localMeasures = [] } = context.edition;
  const stated = statedCap(facts);
  if (localMeasures.length === 0) return stated;
  const { place, approvedOn, investment } = facts;
  if (place === undefined || approvedOn === undefined) {
    // Whether measures apply is open; a cap on record is one in any case.
    return {
      needs: ['facts.place', 'facts.approvedOn'],
      thereIs: facts.localCap == null ? UNKNOWN : PASS,
    };
  }
  const approved = dateAsOf(approvedOn, context.decidedOn);
  const applying = localMeasures.filter(
    (measure) => approved != null && covers(measure, place) && isInForce(measure, approved),
  );
  if (applying.length === 0) return stated;
  if (investment === undefined && applying.some(({ grantShare }) => grantShare !== undefined)) {
    return { needs: ['facts.investment'], thereIs: PASS };
  }
  return {
    cap: lowest(applying.flatMap((measure) => capsOf(measure, investment))),
    ofMeasures: true,
  };
}

function statedCap({ localCap }: Grant): LocalCap {
  if (localCap === undefined) return { needs: ['facts.localCap'], thereIs: UNKNOWN };
  return { cap: localCap === null ? null : fen(localCap), ofMeasures: false };
}

/** A province's measures cover all of it; a prefecture's cover what lies in it. */
function covers({ place: of }: LocalMeasure, place: Place): boolean {
  return of.endsWith('0000')
    ? provinceOf(place) === provinceOf(of)
    : place.slice(0, 4) === of.slice(0, 4);
}

const isInForce = ({ from, to }: LocalMeasure, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day <= to);

function capsOf({ grantShare, ceiling }: LocalMeasure, investment: Grant['investment']): Fen[] {
  return [
    ...(grantShare === undefined || investment === undefined
      ? []
      : [shareDown(grantShare, fen(investment))]),
    ...(ceiling === undefined ? [] : [fen(ceiling)]),
  ];
}

/** Where it is decided whether a measure covers a grant: its place, and the day of approval within its time. */
export function measureTurns(context: Context): Turn[] {
  const { localMeasures = [] } = context.edition;
  const of = 'facts.approvedOn';
  const day = { of, unit: 'day' } as const;
  if (localMeasures.length === 0) return [];
  return [
    { ...day, limit: onDecision(undefined, context), gives: AT_MOST },
    ...localMeasures.flatMap(({ place, from, to }): Turn[] => [
      { of: 'facts.place', within: [place.slice(0, place.endsWith('0000') ? 2 : 4)] },
      ...(from === undefined ? [] : [{ ...day, limit: from, gives: AT_LEAST }]),
      ...(to === undefined ? [] : [{ ...day, limit: to, gives: AT_MOST }]),
    ]),
  ];
}

/** Amounts beyond what a number holds are big integers, which no Math.min compares. */
function lowest([first = 0, ...others]: readonly Fen[]): Fen {
  let lowestYet = first;
  for (const cap of others) if (cap < lowestYet) lowestYet = cap;
  return lowestYet;
}
