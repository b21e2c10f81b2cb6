import type { EntryStage, EntryStatus, NeedStatus } from '../regulation/words.js';
import { statusesOf } from '../rules/article-11-reserve.js';
import type { DemandState, EntryState } from './state.js';

/**
 * The award status of a demand, worked out from its needs and never stored: all solved → 揭榜成功, some →
 * 部分揭榜成功, none → pending (Article 11; R11.status, R11.pending). `null` where it is not on record what
 * its needs are, or which of them are solved.
 *
 * @example
 * ```ts
 * demandStatus({ needs: [{ id: 'N1', text: '灵敏度', solved: true }, { id: 'N2', text: '速度', solved: false }] }) // => "部分揭榜成功"
 * demandStatus({ needs: null }) // => null
 * ```
 */
export function demandStatus(demand: Pick<DemandState, 'needs'>): NeedStatus | null {
  if (demand.needs === null) return null;
  const [status = null, ...others] = statusesOf(demand.needs);
  return others.length > 0 ? null : status;
}

/** Every status that a demand may have. With no solution accepted nothing is solved, whatever it needs. */
export function demandStatuses({ needs, solutions = [] }: Needing): NeedStatus[] {
  if (needs !== null) return statusesOf(needs);
  const accepted = solutions.some(({ acceptedOn }) => acceptedOn !== null);
  return accepted ? ['揭榜成功', '部分揭榜成功', 'pending'] : ['pending'];
}

type StandingEntry = Pick<EntryState, 'route' | 'stage' | 'registered'>;
type Needing = Pick<DemandState, 'needs'> & Partial<Pick<DemandState, 'solutions'>>;
type WithNeeds = Needing | null;

/** Every status that an entry may have: several where it is not on record whether a need is solved. */
export function possibleStatuses(entry: StandingEntry, demand: WithNeeds): NeedStatus[] {
  if (entry.route === 'demander') return demandStatuses(demand ?? { needs: [] });
  return statusesOf(entry.registered?.needs ?? []);
}

/**
 * The status an entry shows, worked out from the needs it stands on. `null` where it shows none: it has
 * not been entered, it is suspended, or its needs leave open what it is (Article 11).
 *
 * @example
 * ```ts
 * entryStatus({ route: 'demander', stage: 'entered' }, { needs: [{ id: 'N1', text: '灵敏度', solved: true }] }) // => "揭榜成功"
 * entryStatus({ route: 'demander', stage: 'withdrawn' }, { needs: [{ id: 'N1', text: '灵敏度', solved: true }] }) // => null
 * ```
 */
export function entryStatus(entry: StandingEntry, demand: WithNeeds): EntryStatus | null {
  if (entry.stage !== 'entered') return null;
  const [status, ...others] = possibleStatuses(entry, demand);
  return status === undefined || status === 'pending' || others.length > 0 ? null : status;
}

/**
 * The stage of an entry: as it was left, or `suspended` where it was entered and an adjustment of the
 * demand left nothing solved (A11.fall-out; *ours*).
 *
 * @example
 * ```ts
 * entryStage({ route: 'demander', stage: 'entered' }, { needs: [{ id: 'N1', text: '灵敏度', solved: false }] }) // => "suspended"
 * ```
 */
export function entryStage(entry: StandingEntry, demand: WithNeeds): EntryStage | 'suspended' {
  if (entry.stage !== 'entered') return entry.stage;
  const nothingSolved = possibleStatuses(entry, demand).every((status) => status === 'pending');
  return nothingSolved ? 'suspended' : 'entered';
}

/** Whether it is open if a need that the entry stands on is solved, so that it may be suspended. */
export function mayBeSuspended(entry: StandingEntry, demand: WithNeeds): boolean {
  const possible = possibleStatuses(entry, demand);
  return entry.stage === 'entered' && possible.includes('pending') && possible.length > 1;
}
