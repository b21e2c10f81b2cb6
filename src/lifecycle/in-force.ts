import { determined } from '../decisions/determine.js';
import type { Act } from '../entities/acts.js';
import type { Edition } from '../regulation/editions.js';
import { asksItsTime } from './edition-words.js';
import type { StepFinding } from './order.js';
import type { World } from './world.js';

/**
 * Article 20 for an act that no decision says it of: dated within the edition's time, or carrying through a
 * project that was approved in time (R20.after). Said only where it does not hold.
 */
export function inForceSteps(act: Act, world: World, edition: Edition): StepFinding[] {
  if (!asksItsTime(edition)) return [];
  const options = { decidedOn: act.on, edition };
  const approvedOn = approvalOf(act, world);
  const { findings } =
    approvedOn === null
      ? determined('expert-review', {}, options)
      : determined('annual-report', { startedOn: act.on, approvedOn }, options);
  return findings.flatMap(({ rule, article, result, facts, open }) => {
    if (rule !== 'A20.in-force' || result === 'pass') return [];
    const said = { ...(facts && { facts }), ...(open && { open }) };
    return [{ rule, article, modality: 'must', result, ...said }];
  });
}

function approvalOf(act: Act, world: World): string | null {
  const project = world.project('projectId' in act ? act.projectId : undefined);
  return project?.deliberation?.approved ? project.deliberation.on : null;
}
