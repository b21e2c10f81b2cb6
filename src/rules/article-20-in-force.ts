import { isDated } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { dateAsOf } from '../values/date.js';
import { FAIL, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import type { Context, Evidence } from './rule.js';
import { AT_LEAST, AT_MOST, type Turn } from './turn.js';

/** The approval by which a project is carried through: its day, `null` where there is none, or not on record. */
export interface Approval {
  readonly on: DateText | null | undefined;
  /** The path of the fact that states it. */
  readonly path: string;
}

type InForceContext = Context & { readonly approval?: Approval | undefined };

function isWithin(day: DateText, { edition: { effectiveFrom, effectiveTo } }: Context): Truth {
  return settled(
    (effectiveFrom === undefined || effectiveFrom <= day) &&
      (effectiveTo === undefined || day <= effectiveTo),
  );
}

const isOver = ({ decidedOn, edition: { effectiveTo } }: Context): boolean =>
  effectiveTo !== undefined && decidedOn > effectiveTo;

/** The approval counts where the edition is over by the day of decision: what is dated later is none. */
const approvedOn = ({ approval, decidedOn }: InForceContext): DateText | null | undefined =>
  dateAsOf(approval?.on, decidedOn);

/**
 * Article 20: an edition governs what is decided from its first day to its last, either end open. A project
 * that was approved within that time is carried through under it (R20.after): what such a project comes to
 * later passes where its approval lies within the time, and fails where it lies outside or there is none.
 * Without any date there is nothing to test (R20.dates).
 */
export const inForce = {
  id: 'A20.in-force',
  article: 20,
  modality: 'must',
  turnsAt({ edition, approval }: InForceContext): Turn[] {
    const { effectiveFrom, effectiveTo } = edition;
    return ['decidedOn', ...(approval ? [approval.path] : [])].flatMap((of): Turn[] => [
      ...(effectiveFrom === undefined
        ? []
        : [{ of, unit: 'day', limit: effectiveFrom, gives: AT_LEAST } as const]),
      ...(effectiveTo === undefined
        ? []
        : [{ of, unit: 'day', limit: effectiveTo, gives: AT_MOST } as const]),
    ]);
  },
  applies: ({ edition }: Context): boolean => isDated(edition),
  result(context: InForceContext): Truth {
    if (!isOver(context) || context.approval === undefined) {
      return isWithin(context.decidedOn, context);
    }
    const approved = approvedOn(context);
    if (approved === undefined) return UNKNOWN;
    return approved === null ? FAIL : isWithin(approved, context);
  },
  shows(context: InForceContext): Evidence {
    const { decidedOn, edition, approval } = context;
    const { effectiveFrom, effectiveTo } = edition;
    const carried = isOver(context) && approval !== undefined;
    return {
      decidedOn,
      effectiveFrom,
      effectiveTo,
      approvedOn: carried ? approvedOn(context) : undefined,
    };
  },
} as const;
