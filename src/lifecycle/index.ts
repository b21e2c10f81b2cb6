/** The three state machines, and a docket replayed from its history. */
import { applicationTable } from './application.js';
import { contractTable } from './contract.js';
import { demandTable } from './demand.js';
import { entryTable } from './entry.js';
import { machineOf } from './machine.js';
import { projectTable } from './project.js';

export type { Act, ActName, Docket } from '../entities/acts.js';
export { derivedEntryMoves } from './entry.js';
export type { Rechecked as GuardRechecked } from './guarded.js';
export type { Judgement } from './judge.js';
export { type ActDecision, type AllowedAct, type Event, evolve, type Machine } from './machine.js';
export type { StepFinding } from './order.js';
export { type ActRead, readAct } from './read.js';
export {
  type ActVerdict,
  type InvalidDocket,
  type Irregularity,
  type Replayed,
  type ReplayedAct,
  type ReplayResult,
  replay,
  replayAll,
} from './replay.js';
export type { ReplayOptions } from './replay-options.js';
export { demandStatus, entryStage, entryStatus } from './standing.js';
export {
  type ContractState,
  type DemandState,
  type DocketState,
  type EntryState,
  initialState,
  type ProjectState,
} from './state.js';
export { type Changes, type Statuses, statusesIn } from './statuses.js';
export type { Handling, Role, Row, Stage, Target, Thing } from './table.js';

/**
 * The machine of a demand: collected, assessed, catalogued or declined, open, closed (Articles 7–11), and of its
 * contracts (Article 16).
 *
 * @example
 * ```ts
 * demandMachine.allowed(initialState()).filter(({ allowed }) => allowed).map(({ act }) => act) // => ["collect-demand"]
 * demandMachine.allowed(initialState()).find(({ act }) => act === 'publish-demand').why[0].facts.first // => ["collect-demand","assess-demand","deliberate-catalogue"]
 * ```
 */
export const demandMachine = /* @__PURE__ */ machineOf([...demandTable, ...contractTable]);

/**
 * The machine of a reserve entry: under review, entered, suspended, refused, withdrawn (Article 11).
 *
 * @example
 * ```ts
 * entryMachine.decide({ act: 'withdraw-entry', on: '2024-06-30', by: '某公司', entryId: 'E-1' }, initialState()).accepted // => false
 * ```
 */
export const entryMachine = /* @__PURE__ */ machineOf(entryTable);

/**
 * The machine of an application and the project that it becomes (Articles 12–18).
 *
 * @example
 * ```ts
 * projectMachine.decide({ act: 'publish-guide', on: '2022-07-01', by: 'agency', year: 2022 }, initialState()).findings.map(({ rule, facts }) => [rule, facts.expected]) // => [["S.actor",["office"]]]
 * ```
 */
export const projectMachine = /* @__PURE__ */ machineOf([...applicationTable, ...projectTable]);

/**
 * All three together: what may happen next anywhere in a docket.
 *
 * @example
 * ```ts
 * docketMachine.decide({ act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 }, initialState()).accepted // => true
 * docketMachine.allowed(initialState(), 'office').filter(({ allowed }) => allowed).map(({ act }) => act) // => ["publish-guide"]
 * ```
 */
export const docketMachine = /* @__PURE__ */ machineOf([
  ...demandTable,
  ...contractTable,
  ...entryTable,
  ...applicationTable,
  ...projectTable,
]);
