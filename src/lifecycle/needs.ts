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

/** The needs that an accepted solution names: no other is solved, whatever an act states of it (R11.solved). */
const answeredIn = ({ solutions }: DemandState): ReadonlySet<string> =>
  new Set(
    solutions.flatMap(({ acceptedOn, needs }) =>
      acceptedOn === null ? [] : needs.map(canonicalText),
    ),
  );

/** What an act may say of a need where the record leaves open whether it is solved. */
const saidOf = (answered: ReadonlySet<string>, { id, solved }: StatedNeed): boolean | undefined =>
  solved && answered.has(canonicalText(id));

/** Needs that an act states where none are on record: solved are those that an accepted solution names. */
function taken(demand: DemandState, stated: readonly StatedNeed[]): Need[] {
  const answered = answeredIn(demand);
  return stated.map(({ id, text }) => need(id, text, answered.has(canonicalText(id))));
}

const byId = (needs: readonly StatedNeed[]): ReadonlyMap<string, StatedNeed> =>
  new Map(needs.map((each) => [canonicalText(each.id), each]));

const isOpen = ({ text, solved }: StatedNeed): boolean =>
  text === undefined || solved === undefined;

/** Texts and answers that the record lacks, from what an act states of the same needs. */
function completed(
  demand: DemandState,
  needs: readonly Need[],
  stated: readonly StatedNeed[],
): Need[] {
  if (!needs.some(isOpen)) return [...needs];
  const answered = answeredIn(demand);
  const said = byId(stated);
  return needs.map(({ id, text, solved }) => {
    const more = said.get(canonicalText(id));
    return need(id, text ?? more?.text, solved ?? (more && saidOf(answered, more)));
  });
}

/** The needs as they stand before an act that may state them; `null` where nothing says what they are. */
export function needsNow(
  demand: DemandState,
  stated: readonly StatedNeed[] | undefined,
): Need[] | null {
  const { needs } = demand;
  if (needs !== null) return stated === undefined ? needs : completed(demand, needs, stated);
  return stated === undefined ? null : taken(demand, stated);
}

/** The needs as they were collected: where the collection left them out, what the first act says that states them. */
export function collectedNow(
  { needs, collected }: DemandState,
  stated: readonly StatedNeed[] | undefined,
): CollectedState['needs'] {
  if (stated === undefined || (collected.needs === null && needs !== null)) return collected.needs;
  const said = byId(stated);
  const rows = collected.needs ?? stated;
  return rows.map(({ id, text }) => need(id, text ?? said.get(canonicalText(id))?.text, undefined));
}

/** Puts on record what an act states of needs that the collection left out. */
export function learnNeeds(world: World, stated: readonly StatedNeed[] | undefined): void {
  const { demand } = world.state;
  if (!demand || stated === undefined) return;
  const { needs, collected } = demand;
  if (needs?.some(isOpen) === false) return;
  const known = needsNow(demand, stated);
  collected.needs = collectedNow(demand, stated);
  world.setNeeds(known);
}

const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();

/** The needs after an adjustment: untouched ones stay as they are, the others are open (R11.status). */
export function needsAfter(
  demand: DemandState,
  before: readonly Need[] | null,
  { after }: Act<'adjust-demand'>,
): Need[] {
  const known = before && byId(before);
  const answered = before?.some(isOpen) === false ? NOTHING : answeredIn(demand);
  return after.needs.map((each) => {
    const { id, text } = each;
    const was = known?.get(canonicalText(id));
    // Without its text before, nothing tells an untouched one from the others.
    const mayBeUntouched =
      known === null ? answered.size > 0 : was !== undefined && isAsBefore(was, text);
    if (!mayBeUntouched || was?.solved === false) return need(id, text, false);
    const isUntouched = was?.text !== undefined;
    return need(id, text, (isUntouched ? was.solved : undefined) ?? saidOf(answered, each));
  });
}

/** Whether a need is worded as it was, as far as that is on record. */
const isAsBefore = ({ text: was }: StatedNeed, text: string): boolean =>
  was === undefined || sameText(was, text);
