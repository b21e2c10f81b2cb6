import type { Act } from '../entities/acts.js';
import { fen } from '../values/money.js';
import { isText, sameText } from '../values/text.js';
import { whereNeeds } from './needs.js';
import type { Contradiction } from './table.js';
import type { World } from './world.js';

export function notOnRecord(world: World, ids: readonly string[]): Contradiction[] {
  const unknown = ids.filter((id) => world.solutions.named(id) === undefined);
  return unknown.length > 0 ? [{ facts: { noSuchSolutions: unknown } }] : [];
}

/** Whether a need is one of the demand's is open while those are not on record. */
export function needsOpen({ state: { demand } }: World, needs: readonly string[]): Contradiction[] {
  if (!demand || demand.needs !== null || needs.length === 0) return [];
  return [{ facts: { needsNotOnRecord: [...needs] }, missing: [whereNeeds(demand)] }];
}

/** A solution none of whose needs stands any more. */
export function needsWithdrawn(world: World, id: string): Contradiction[] {
  const { demand } = world.state;
  const solution = world.solutions.named(id);
  if (!solution || !demand?.needs) return [];
  const stands = solution.needs.some((each) => world.need(each) !== undefined);
  return stands ? [] : [{ facts: { needsWithdrawn: solution.needs } }];
}

/**
 * Article 9: what is published is what was assessed, and that is what was collected. 简化发布 allows less and
 * nothing else: a differing name, task or number of needs is pointed out, a differing amount is held against it.
 */
export function noticeDiffers(
  { state: { demand } }: World,
  { notice }: Act<'publish-demand'>,
): Contradiction[] {
  if (!demand) return [];
  const { collected } = demand;
  const texts = (['name', 'task'] as const).flatMap((key): Contradiction[] => {
    const [stated, onRecord] = [notice[key], collected[key]];
    // A blank one is not there, which Article 9 says by itself.
    if (stated === undefined || !isText(stated) || sameText(stated, onRecord)) return [];
    return [{ facts: { path: `notice.${key}`, stated, onRecord }, advice: true }];
  });
  const counts = [notice.needs?.length, collected.needs?.length] as const;
  const number: Contradiction[] =
    counts[0] === undefined || counts[1] === undefined || counts[0] === counts[1]
      ? []
      : [{ facts: { needsPublished: counts[0], needsCollected: counts[1] }, advice: true }];
  const amounts = (['investment', 'awardFunds'] as const).flatMap((key): Contradiction[] => {
    const [stated, onRecord] = [notice[key], collected[key]];
    if (stated === undefined || onRecord === undefined || fen(stated) === onRecord) return [];
    return [{ facts: { path: `notice.${key}`, stated: fen(stated), onRecord } }];
  });
  return [...texts, ...number, ...amounts];
}

/** An adjustment after a project on the demander's own entry was accepted. */
export function projectAccepted(world: World): Contradiction[] {
  const project = world.acceptedOnOwnEntry;
  return project === undefined ? [] : [{ facts: { projectAccepted: project.id }, advice: true }];
}
