import type { Act } from '../entities/acts.js';
import { canonicalText, sameText } from '../values/text.js';
import type { CollectedState, DemandState, Need } from './state.js';
import type { World } from './world.js';

interface StatedNeed {
  readonly id: string;
  readonly text?: string | undefined;
  readonly solved?: boolean | undefined;
}

/** Where the needs would have to be on record: in the collection. */
export const whereNeeds = ({ at }: DemandState): string => `acts.${at}.demand.needs`;

const need = (id: string, text: string | undefined, solved: boolean | undefined): Need => ({
  id,
  ...(text === undefined ? {} : { text }),
  ...(solved === undefined ? {} : { solved }),
});

/** Needs that an act states where none are on record: solved are those that an accepted solution names. */
function taken({ solutions }: DemandState, stated: readonly StatedNeed[]): Need[] {
  const solved = new Set(
    solutions.flatMap(({ acceptedOn, needs }) =>
      acceptedOn === null ? [] : needs.map(canonicalText),
    ),
  );
  return stated.map(({ id, text }) => need(id, text, solved.has(canonicalText(id))));
}

/** Texts and answers that the record lacks, from what an act states of the same needs. */
function completed(needs: readonly Need[], stated: readonly StatedNeed[]): Need[] {
  const said = new Map(stated.map((each) => [canonicalText(each.id), each]));
  return needs.map(({ id, text, solved }) => {
    const more = said.get(canonicalText(id));
    return need(id, text ?? more?.text, solved ?? more?.solved);
  });
}

/** The needs as they stand before an act that may state them; `null` where nothing says what they are. */
export function needsNow(
  demand: DemandState,
  stated: readonly StatedNeed[] | undefined,
): Need[] | null {
  const { needs } = demand;
  if (needs !== null) return stated === undefined ? needs : completed(needs, stated);
  return stated === undefined ? null : taken(demand, stated);
}

/** The needs as they were collected: where the collection left them out, what the first act says that states them. */
export function collectedNow(
  { needs, collected }: DemandState,
  stated: readonly StatedNeed[] | undefined,
): CollectedState['needs'] {
  if (stated === undefined || (collected.needs === null && needs !== null)) return collected.needs;
  const rows = collected.needs === null ? stated : completed(collected.needs, stated);
  return rows.map(({ id, text }) => need(id, text, undefined));
}

/** Puts on record what an act states of needs that the collection left out. */
export function learnNeeds(world: World, stated: readonly StatedNeed[] | undefined): void {
  const { demand } = world.state;
  if (!demand || stated === undefined) return;
  const { needs, collected } = demand;
  const lacking =
    needs === null || needs.some(({ text, solved }) => text === undefined || solved === undefined);
  if (!lacking) return;
  const known = needsNow(demand, stated);
  collected.needs = collectedNow(demand, stated);
  world.setNeeds(known);
}

/** The needs after an adjustment: untouched ones stay as they are, the others are open (R11.status). */
export function needsAfter(
  demand: DemandState,
  before: readonly Need[] | null,
  { after }: Act<'adjust-demand'>,
): Need[] {
  const known = before && new Map(before.map((each) => [canonicalText(each.id), each]));
  const nothingAccepted = demand.solutions.every(({ acceptedOn }) => acceptedOn === null);
  return after.needs.map(({ id, text, solved }) => {
    const was = known?.get(canonicalText(id));
    const untouched = was?.text !== undefined && sameText(was.text, text);
    if (untouched) return need(id, text, was.solved ?? solved);
    // Without the needs before, nothing tells an untouched one from the others.
    const open = known === null && !nothingAccepted;
    return need(id, text, open ? solved : false);
  });
}
