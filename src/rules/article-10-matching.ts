import type { Facts } from '../entities/facts.js';
import { type DateText, happenedBy } from '../values/date.js';
import { canonicalText } from '../values/text.js';
import { type Answer, fail, missing, onDecision, open, pass, type Rule } from './rule.js';

type Matching = Facts<'solution-matching'>;
type Row = NonNullable<Matching['received']>[number];

/**
 * Article 10: solutions go to the demander in batches. One that a later batch left out was held back;
 * one that waits for the next batch is open (R10.forwarding).
 */
export const forwarding = {
  id: 'A10.forwarding',
  article: 10,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.received.0.on',
      unit: 'day',
      limit: ({ forwarded }) => forwarded?.[0]?.on,
      gives: ['fail', 'unknown', 'unknown'],
    },
    {
      of: 'facts.forwarded.0.on',
      unit: 'day',
      limit: ({ received }) => received?.[0]?.on,
      gives: ['unknown', 'pass', 'pass'],
    },
    {
      of: 'facts.received.0.on',
      unit: 'day',
      limit: onDecision,
      gives: ['unknown', 'unknown', 'pass'],
    },
    {
      of: 'facts.forwarded.0.on',
      unit: 'day',
      limit: onDecision,
      gives: ['pass', 'pass', 'unknown'],
    },
  ],
  check({ received, forwarded }, { decidedOn }) {
    if (received === undefined || forwarded === undefined) {
      const absent = received === undefined ? ['facts.received'] : [];
      return missing(forwarded === undefined ? [...absent, 'facts.forwarded'] : absent);
    }
    return answerFor(sortOut(received, forwarded, decidedOn));
  },
} as const satisfies Rule<Matching>;

interface Sorted {
  readonly forwarded: string[];
  readonly heldBack: string[];
  readonly waiting: string[];
  readonly undated: string[];
}

function answerFor({ forwarded, heldBack, waiting, undated }: Sorted): Answer {
  const evidence = { forwarded: forwarded.length, heldBack, waiting };
  if (heldBack.length > 0) return fail(evidence);
  if (undated.length > 0) return missing(undated, evidence);
  return waiting.length > 0 ? open('awaiting-forwarding', evidence) : pass(evidence);
}

/** What became of each solution received by the day of decision. */
function sortOut(received: readonly Row[], forwarded: readonly Row[], decidedOn: DateText): Sorted {
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
  const sorted: Sorted = { forwarded: [], heldBack: [], waiting: [], undated: [] };
  received.forEach(({ id, on }, index) => {
    const name = canonicalText(id);
    const found = handedOn.get(name);
    if (on === undefined) sorted.undated.push(`facts.received.${index}.on`);
    else if (on > decidedOn) return;
    else if (found !== undefined && found.row.on === undefined) sorted.undated.push(found.path);
    else if (found !== undefined) sorted.forwarded.push(name);
    else if (on < latestBatch) sorted.heldBack.push(name);
    else sorted.waiting.push(name);
  });
  return sorted;
}
