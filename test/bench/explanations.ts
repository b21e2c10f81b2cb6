import { decisionOf } from '../../src/decisions/rules-under.js';
import { flips, minimalFacts, questions, robustness } from '../../src/explain/index.js';
import { decisions, type Kind } from '../../src/index.js';
import { type SwitchId, switches } from '../../src/regulation/index.js';
import { recordNumber } from './records.js';

/** How often a record of the mix is judged: in the mean, at most, and within what share the budget sufficed. */
export interface Judgements {
  readonly mean: number;
  readonly most: number;
  readonly complete: number;
  /** How far one record was judged more often than the readings of its kind, each set otherwise, and once. */
  readonly beyond: number;
}

export type Explanations = Readonly<Record<keyof typeof FUNCTIONS, Judgements>>;

const FUNCTIONS = { minimalFacts, robustness, questions, flips } as const;

/** Judgements counted on the first records of the mix: every judgement concludes once. */
export function judgements(records = 1600): Explanations {
  let count = 0;
  const restored = (Object.keys(decisions) as Kind[]).map((kind) => {
    const decision = decisionOf(kind);
    const own = decision.conclude as (...given: never[]) => unknown;
    const counting = (...given: never[]) => {
      count += 1;
      return own(...given);
    };
    Object.assign(decision, { conclude: counting });
    return () => Object.assign(decision, { conclude: own });
  });
  try {
    const counted = Object.entries(FUNCTIONS).map(([name, explain]) => {
      const counts: number[] = [];
      let cut = 0;
      let beyond = 0;
      for (let number = 0; number < records; number += 1) {
        count = 0;
        const answer = explain(recordNumber(number)) as { readonly complete?: false };
        counts.push(count);
        beyond = Math.max(beyond, count - 1 - readingsOf(recordNumber(number)));
        if (answer.complete === false) cut += 1;
      }
      if (Math.max(...counts) === 0) throw new Error(`the judgements of ${name} are not counted`);
      const mean = counts.reduce((sum, each) => sum + each, 0) / records;
      return [
        name,
        { mean, most: Math.max(...counts), complete: 1 - cut / records, beyond },
      ] as const;
    });
    return Object.fromEntries(counted) as Explanations;
  } finally {
    for (const restore of restored) restore();
  }
}

/** The alternatives of the switchable readings of a record's kind, other than the draft's. */
function readingsOf(record: unknown): number {
  const { kind } = record as { readonly kind?: string };
  if (kind === undefined || !Object.hasOwn(decisions, kind)) return 0;
  const { readings = [] } = decisions[kind as Kind] as { readonly readings?: readonly SwitchId[] };
  return readings.reduce((sum, reading) => sum + switches[reading].alternatives.length - 1, 0);
}
