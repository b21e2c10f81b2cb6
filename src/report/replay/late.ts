import type { Json } from '../../index.js';
import type { ActName, Replayed, ReplayedAct } from '../../lifecycle/index.js';
import { handlingOf } from '../../lifecycle/tables.js';
import type { ReplaySpeech } from './speech.js';

/** An act that came on record later than it was done. */
interface Late {
  readonly index: number;
  readonly act: ActName;
  readonly on: string;
  readonly recordedOn: string;
}

/**
 * What a reader is told of an act besides what it is about: when it came on record, where that was later; and of an
 * act that decides, what had been done by then and was not on record yet.
 */
export function lateNotes(
  { acts }: Replayed,
  told: readonly Json[],
  speech: ReplaySpeech,
): (act: ReplayedAct) => string {
  const late = acts.flatMap((each) => lateIn(each, told[each.index]));
  const { messages, lifecycle, words } = speech;
  const named = ({ act, on }: Late) => `${lifecycle.act(act)} ${messages.date(on)}`;
  return ({ index, act, on }) => {
    const own = late.find((each) => each.index === index);
    const decides = act !== undefined && handlingOf(act).guard.length > 0;
    const unknown = late.filter(
      (each) =>
        decides && on !== undefined && each !== own && each.on <= on && on < each.recordedOn,
    );
    if (own === undefined && unknown.length === 0) return '';
    return words.late(own && messages.date(own.recordedOn), unknown.map(named));
  };
}

function lateIn({ index, act, on }: ReplayedAct, told: Json | undefined): Late[] {
  const { recordedOn } = (told ?? {}) as { readonly recordedOn?: unknown };
  if (act === undefined || on === undefined || typeof recordedOn !== 'string') return [];
  return recordedOn > on ? [{ index, act, on, recordedOn }] : [];
}
