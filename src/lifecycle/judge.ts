import type { Verdict } from '../decisions/decision.js';
import type { Act } from '../entities/acts.js';
import type { Edition } from '../regulation/editions.js';
import type { Evidence } from '../rules/rule.js';
import { isActor, mayAct } from './actors.js';
import { type Rechecked, rechecked, type Stated, statedIn } from './guarded.js';
import { inForceSteps } from './in-force.js';
import { isOnRecord, type Meeting, meetingOf } from './meeting.js';
import { orderFindings, type StepFinding, step } from './order.js';
import { differences } from './stated.js';
import type { Guard, Handling, NoRecord, Target } from './table.js';
import { handlingOf } from './tables.js';
import type { World } from './world.js';

/** How an act stands before it is taken. */
export interface Judgement {
  readonly verdict: Verdict | 'out-of-order';
  /** Order, actor, record and being in force, where something is to be said. */
  readonly steps: StepFinding[];
  readonly decisions: Rechecked[];
}

/**
 * Judges an act in a state: nothing is changed, and every finding is given, not only the first; where none is
 * wanted, only those of decisions that do not stand.
 */
export function judge(
  act: Act,
  world: World,
  edition: Edition,
  findings: 'all' | 'none' = 'all',
  meeting: Meeting = meetingOf(handlingOf(act.act), world, act),
): Judgement {
  const { row } = meeting;
  const steps = orderFindings(meeting, world, act, edition);
  const actor = actorFinding(row, world, act, edition);
  if (actor !== undefined) steps.push(actor);
  const decisions: Rechecked[] = [];
  let isSaid = false;
  // Of a thing that is not on record only the order of the acts speaks, and who acts.
  if (isOnRecord(meeting)) {
    steps.push(...contradicted(row, world, act, edition));
    const asked = row.guards?.(world, act as never, edition) ?? NONE;
    isSaid = saysInForce(asked);
    for (const each of asked) {
      if (!isGuard(each)) {
        steps.push(unmade(row, each));
        continue;
      }
      const stated = statedIn(act, each);
      steps.push(...statedOtherwise(row, each, stated));
      const decision = rechecked(each, stated, act, world, edition, findings);
      if (decision !== undefined) decisions.push(decision);
    }
  }
  if (!isSaid) steps.push(...inForceSteps(act, world, edition));
  return { verdict: verdictFor(steps, decisions), steps, decisions };
}

const NONE: readonly never[] = [];

const isGuard = (each: Guard | NoRecord): each is Guard => 'drawn' in each;

/** Whether a decision says of the act that its edition is in force. */
const saysInForce = (asked: readonly (Guard | NoRecord)[]): boolean =>
  asked.some(isGuard) && asked.every((each) => !isGuard(each) || each.carried !== true);

function verdictFor(steps: StepFinding[], decisions: Rechecked[]): Judgement['verdict'] {
  if (steps.length === 0 && decisions.every(({ verdict }) => verdict === 'upheld')) return 'upheld';
  const deciding = steps.filter(({ modality }) => modality === 'must');
  const breaches = deciding.filter(({ result }) => result === 'fail');
  const verdicts = decisions.map(({ verdict }) => verdict);
  if (breaches.some(({ rule }) => rule === 'S.order')) return 'out-of-order';
  if (breaches.length > 0 || verdicts.includes('overturned')) return 'overturned';
  const open = deciding.some(({ result }) => result === 'unknown');
  return open || verdicts.includes('undetermined') ? 'undetermined' : 'upheld';
}

/** Whether whoever acts may: someone else must do it, or it is not on record who must. */
export function actorFinding(
  row: Handling,
  world: World,
  target: Target | Act,
  edition: Edition,
): StepFinding | undefined {
  const { by } = target;
  if (by === undefined || isActor(row.by, world, target, by, edition)) return undefined;
  const { result, expected, missing, openByEdition } = mayAct(row.by, world, target, by, edition);
  const facts = { by, roles: [...row.by], expected };
  const finding = step('S.actor', row, facts, result === 'unknown' ? missing : undefined);
  return openByEdition ? { ...finding, open: 'edition' as const } : finding;
}

function contradicted(
  row: Handling,
  world: World,
  act: Act,
  edition: Edition,
): readonly StepFinding[] {
  const contradictions = row.contradictions?.(world, act as never, edition) ?? NONE;
  if (contradictions.length === 0) return NONE;
  return contradictions.map(({ facts, advice, missing }) => {
    const finding = step('S.record', row, facts, missing);
    return advice ? { ...finding, modality: 'advise' as const } : finding;
  });
}

const statedOtherwise = (row: Handling, { drawn }: Guard, stated: Stated): StepFinding[] =>
  differences(drawn, stated).map(({ path, stated: said, onRecord }) =>
    step('S.record', row, { path, stated: said, onRecord } as Evidence),
  );

/** A decision of which no record can be made: what is not on record. */
const unmade = (row: Handling, { kind, missing }: NoRecord): StepFinding =>
  step('S.record', row, { noRecordOf: kind }, missing);
