import type { Facts } from '../entities/facts.js';
import { type DateText, happenedBy } from '../values/date.js';
import { addDays } from '../values/days.js';
import { FAIL, PASS, UNKNOWN } from '../values/kleene.js';
import { asWritten, canonicalText } from '../values/text.js';
import { type Context, type DeclaredRule, parameter } from './rule.js';
import type { Sides, Turn } from './turn.js';

type Matching = Facts<'solution-matching'>;
type Row = NonNullable<Matching['received']>[number];

/** What became of each solution received by the day of decision. */
export interface Sorted {
  readonly forwarded: string[];
  readonly heldBack: string[];
  /** Not forwarded within the days that the edition sets, or not by then. */
  readonly overdue: string[];
  readonly waiting: string[];
  readonly undated: string[];
}

/** What became of the solutions, where both lists are on record. */
export function sortedSolutions(
  { received, forwarded }: Matching,
  context: Context,
): Sorted | undefined {
  return received && forwarded && sortOut(received, forwarded, context);
}

/**
 * Article 10: solutions go to the demander in batches. One that a later batch left out was held back;
 * one that waits for the next batch is open (R10.forwarding).
 */
export const forwarding: DeclaredRule<'A10.forwarding', Matching, Sorted | undefined> = {
  id: 'A10.forwarding',
  article: 10,
  modality: 'must',
  reads: ['forwarding'],
  turnsAt: ({ received = [], forwarded = [] }, context, sorted) => [
    { of: 'facts.received', unit: 'item', limit: 0, gives: [PASS, PASS, UNKNOWN] },
    { of: 'facts.forwarded', unit: 'item', limit: 0, gives: [UNKNOWN, UNKNOWN, PASS] },
    ...turnsOfReceipts(received, forwarded, context),
    ...turnsOfForwardings(received, forwarded, context),
    ...neverForwarded(forwarded, sorted),
  ],
  result(_, __, sorted) {
    if (sorted === undefined) return UNKNOWN;
    if (sorted.heldBack.length > 0 || sorted.overdue.length > 0) return FAIL;
    return sorted.undated.length > 0 || sorted.waiting.length > 0 ? UNKNOWN : PASS;
  },
  shows(_, context, sorted) {
    if (sorted === undefined) return {};
    const { withinDays } = parameter(context, 'forwarding');
    const { forwarded, heldBack, overdue, waiting } = sorted;
    return {
      forwarded: forwarded.length,
      heldBack,
      ...(withinDays === null ? {} : { overdue, withinDays }),
      waiting,
    };
  },
  needs: (_, __, sorted) => sorted?.undated ?? ['facts.received', 'facts.forwarded'],
  open: () => 'awaiting-forwarding',
};

/** The list passes with those in it that were never forwarded at all, left out by a batch or waiting for one. */
function neverForwarded(forwarded: readonly Row[], sorted: Sorted | undefined): Turn[] {
  const handedOn = new Set(forwarded.map(({ id }) => canonicalText(id)));
  const { heldBack = [], overdue = [], waiting = [] } = sorted ?? {};
  const missing = [...heldBack, ...overdue, ...waiting].filter(
    (id) => !handedOn.has(canonicalText(id)),
  );
  return missing.length === 0 ? [] : [{ of: 'facts.forwarded', holds: missing }];
}

const HELD_BACK_BEFORE: Sides = [FAIL, UNKNOWN, UNKNOWN];
const FROM_RECEIPT_ON: Sides = [UNKNOWN, PASS, PASS];
const NOT_YET_RECEIVED: Sides = [UNKNOWN, UNKNOWN, PASS];
const FORWARDED_BY_THEN: Sides = [PASS, PASS, UNKNOWN];

function turnsOfReceipts(
  received: readonly Row[],
  forwarded: readonly Row[],
  context: Context,
): Turn[] {
  const { cutoffDays, withinDays } = parameter(context, 'forwarding');
  const batches = [...new Set(forwarded.flatMap(({ on }) => on ?? []))];
  return received.flatMap((_, index): Turn[] => {
    const of = `facts.received.${index}.on`;
    const day = (limit: DateText, gives: Sides): Turn => ({ of, unit: 'day', limit, gives });
    return [
      ...batches.map((batch) => day(addDays(batch, -cutoffDays), HELD_BACK_BEFORE)),
      day(context.decidedOn, NOT_YET_RECEIVED),
      ...(withinDays === null
        ? []
        : [...batches, context.decidedOn].map((end) =>
            day(addDays(end, -withinDays), [FAIL, UNKNOWN, UNKNOWN]),
          )),
    ];
  });
}

function turnsOfForwardings(
  received: readonly Row[],
  forwarded: readonly Row[],
  context: Context,
): Turn[] {
  const { cutoffDays, withinDays } = parameter(context, 'forwarding');
  const receipts = [...new Set(received.flatMap(({ on }) => on ?? []))];
  return forwarded.flatMap((_, index): Turn[] => {
    const of = `facts.forwarded.${index}.on`;
    const day = (limit: DateText, gives: Sides): Turn => ({ of, unit: 'day', limit, gives });
    return [
      ...receipts.map((receipt) => day(receipt, FROM_RECEIPT_ON)),
      day(context.decidedOn, FORWARDED_BY_THEN),
      ...(cutoffDays === 0
        ? []
        : receipts.map((receipt) => day(addDays(receipt, cutoffDays), FORWARDED_BY_THEN))),
      ...(withinDays === null
        ? []
        : receipts.map((receipt) => day(addDays(receipt, withinDays), [PASS, PASS, FAIL]))),
    ];
  });
}

function sortOut(received: readonly Row[], forwarded: readonly Row[], context: Context): Sorted {
  const { decidedOn } = context;
  const { cutoffDays, withinDays } = parameter(context, 'forwarding');
  const handedOn = new Map<string, { row: Row; path: string }>();
  forwarded.forEach((row, index) => {
    if (happenedBy(row, decidedOn)) {
      handedOn.set(canonicalText(row.id), { row, path: `facts.forwarded.${index}.on` });
    }
  });
  // A forwarding dated before its receipt is none, not even a batch that left others out; where the day
  // of receipt is not on record, it may be none.
  for (const { id, on } of received) {
    const name = canonicalText(id);
    const forwarding = handedOn.get(name)?.row.on;
    if (forwarding !== undefined && (on === undefined || forwarding < on)) handedOn.delete(name);
  }
  const latestBatch = [...handedOn.values()].reduce((latest, { row }) => {
    return row.on !== undefined && row.on > latest ? row.on : latest;
  }, '');
  const isLeftOut = (on: DateText) => latestBatch !== '' && addDays(on, cutoffDays) < latestBatch;
  const isOverdue = (on: DateText, by: DateText) =>
    withinDays !== null && addDays(on, withinDays) < by;
  const sorted: Sorted = { forwarded: [], heldBack: [], overdue: [], waiting: [], undated: [] };
  received.forEach(({ id, on }, index) => {
    const name = canonicalText(id);
    const found = handedOn.get(name);
    const undated = found !== undefined && found.row.on === undefined ? [found.path] : [];
    if (on === undefined) sorted.undated.push(`facts.received.${index}.on`, ...undated);
    else if (on > decidedOn) return;
    else if (undated.length > 0) sorted.undated.push(...undated);
    else if (found?.row.on !== undefined && isOverdue(on, found.row.on))
      sorted.overdue.push(asWritten(id));
    else if (found !== undefined) sorted.forwarded.push(asWritten(id));
    else if (isLeftOut(on)) sorted.heldBack.push(asWritten(id));
    else if (isOverdue(on, decidedOn)) sorted.overdue.push(asWritten(id));
    else sorted.waiting.push(asWritten(id));
  });
  return sorted;
}
