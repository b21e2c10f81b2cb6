import { flips } from '../explain/index.js';
import type { Rechecked } from '../index.js';
import type { ReportInput } from './about.js';
import { groundsOf } from './stakes.js';

/** How often a record of a card is judged at most to see what would change it. */
const BUDGET = 500;

/**
 * What would have to be otherwise for an overturned record to be in keeping, where its grounds do not say so
 * themselves; or that nothing on record speaks for what was decided, or that nothing would mend it.
 */
export function whatChanges(
  result: Rechecked,
  record: unknown,
  { about, speech }: Pick<ReportInput, 'about' | 'speech'>,
): string[] {
  if (!lacksRemedy(result)) return [];
  const { editions, asEdition } = about;
  const found = flips(record, { editions, asEdition, budget: BUDGET });
  return found.verdict === 'invalid'
    ? []
    : speech.explain.flips(found, result, speech.messages.rule);
}

/** Whether an overturned record has a ground, or rests on something else, that does not say what would mend it. */
function lacksRemedy(result: Rechecked): boolean {
  if (result.verdict !== 'overturned') return false;
  const grounds = groundsOf(result);
  const told = grounds.filter(({ result, remedy = [] }) => result === 'fail' && remedy.length > 0);
  return grounds.length === 0 || told.length < grounds.length;
}
