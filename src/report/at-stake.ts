import type { RuleId } from '../index.js';
import { STAKE_KINDS, type Stake, type StakeKind, sum } from './stakes.js';

/** So many records, and what they come to in fen. */
export interface Tally {
  readonly records: number;
  readonly amount: bigint;
  readonly concerned: bigint;
}

/** The money of one kind: sums of different kinds are never added. */
export interface AtStake {
  readonly kind: StakeKind;
  /** Of each project the latest record, whatever its verdict. */
  readonly latest: Tally;
  /** Of records that a later one of the same project supersedes. */
  readonly superseded: Tally;
  /** Of records that name no project: nothing joins them. */
  readonly unjoined: Tally;
  /** All records of the kind that could be read, and what they are about. */
  readonly examined: { readonly records: number; readonly amount: bigint };
}

/** The money at stake, kind by kind; a kind of which there is no record is left out. */
export function atStake(stakes: readonly Stake[]): AtStake[] {
  const current = latestOf(stakes);
  return STAKE_KINDS.flatMap((kind) => {
    const all = stakes.filter((stake) => stake.kind === kind);
    if (all.length === 0) return [];
    const joined = all.filter(({ project }) => project !== undefined);
    return [
      {
        kind,
        latest: tally(joined.filter((stake) => current.has(stake))),
        superseded: tally(joined.filter((stake) => !current.has(stake))),
        unjoined: tally(all.filter(({ project }) => project === undefined)),
        examined: { records: all.length, amount: sum(all.map(({ examined }) => examined)) },
      },
    ];
  });
}

/** Of every project and kind the latest record, on one day the later in the input. */
function latestOf(stakes: readonly Stake[]): ReadonlySet<Stake> {
  const latest = new Map<string, Stake>();
  for (const stake of stakes) {
    if (stake.project === undefined) continue;
    const key = `${stake.kind} ${stake.project}`;
    const before = latest.get(key);
    if (before === undefined || !isLater(before, stake)) latest.set(key, stake);
  }
  return new Set(latest.values());
}

const isLater = (one: Stake, other: Stake): boolean =>
  one.decidedOn === other.decidedOn ? one.number > other.number : one.decidedOn > other.decidedOn;

function tally(stakes: readonly Stake[]): Tally {
  const counted = stakes.filter(({ counts, concerned }) => counts && concerned !== undefined);
  return {
    records: counted.length,
    amount: sum(counted.map(({ amount }) => amount ?? 0n)),
    concerned: sum(counted.map(({ concerned }) => concerned ?? 0n)),
  };
}

/** The records whose money is counted in a sum: not superseded. */
export function countedStakes(stakes: readonly Stake[]): Stake[] {
  const current = latestOf(stakes);
  return stakes.filter((stake) => stake.project === undefined || current.has(stake));
}

/** What a rule shows to be at stake, over the given records; nothing where no amount comes with it. */
export function amountOf(rule: RuleId, stakes: readonly Stake[]): bigint | undefined {
  const amounts = stakes.flatMap(({ byRule }) => byRule[rule] ?? []);
  return amounts.length === 0 ? undefined : sum(amounts);
}
