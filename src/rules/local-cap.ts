import type { Facts } from '../entities/facts.js';
import type { LocalMeasure } from '../regulation/editions.js';
import { dateAsOf } from '../values/date.js';
import { type Fen, fen, type Share, shareDown } from '../values/money.js';
import { type Place, provinceOf } from '../values/place.js';
import type { Context } from './rule.js';
import { AT_LEAST, AT_MOST, type Turn } from './turn.js';

export type Grant = Facts<'grant'>;

/**
 * The cap of the place of the demander (R16.local): its amount, `null` where there is none, or what would
 * have to be on record to know it.
 */
export type LocalCap =
  | { readonly cap: Fen | null; readonly ofMeasures: boolean }
  | { readonly needs: readonly string[] };

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
    return { needs: ['facts.place', 'facts.approvedOn'] };
  }
  const approved = dateAsOf(approvedOn, context.decidedOn);
  const applying = localMeasures.filter(
    (measure) => approved != null && covers(measure, place) && isInForce(measure, approved),
  );
  if (applying.length === 0) return stated;
  if (investment === undefined && applying.some(({ grantShare }) => grantShare !== undefined)) {
    return { needs: ['facts.investment'] };
  }
  return {
    cap: lowest(applying.flatMap((measure) => capsOf(measure, investment))),
    ofMeasures: true,
  };
}

/** Where the place and the day of approval turn which measures of the edition apply. */
export const turnsOfMeasures = ({ edition: { localMeasures = [] }, decidedOn }: Context): Turn[] =>
  localMeasures.flatMap(({ place, from, to }): Turn[] => {
    const onDay = (limit: string, gives: typeof AT_LEAST): Turn => ({
      of: 'facts.approvedOn',
      unit: 'day',
      limit,
      gives,
    });
    return [
      { of: 'facts.place', within: [place.slice(0, place.endsWith('0000') ? 2 : 4)] },
      { of: 'facts.approvedOn', passes: [null] },
      onDay(decidedOn, AT_MOST),
      ...(from === undefined ? [] : [onDay(from, AT_LEAST)]),
      ...(to === undefined ? [] : [onDay(to, AT_MOST)]),
    ];
  });

/** The measures whose share of the investment caps a grant, where they apply. */
export const sharesOf = ({ edition: { localMeasures = [] } }: Context): Share[] =>
  localMeasures.flatMap(({ grantShare }) => grantShare ?? []);

function statedCap({ localCap }: Grant): LocalCap {
  if (localCap === undefined) return { needs: ['facts.localCap'] };
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

/** Amounts beyond what a number holds are big integers, which no Math.min compares. */
function lowest([first = 0, ...others]: readonly Fen[]): Fen {
  let lowestYet = first;
  for (const cap of others) if (cap < lowestYet) lowestYet = cap;
  return lowestYet;
}
