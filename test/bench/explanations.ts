import { flips, minimalFacts, questions, robustness } from '../../src/explain/index.js';
import { decisions } from '../../src/index.js';
import { recordNumber } from './records.js';

/** How often a record of the mix is judged: in the mean, at most, and within what share the budget sufficed. */
export interface Judgements {
  readonly mean: number;
  readonly most: number;
  readonly complete: number;
}

const FUNCTIONS = { minimalFacts, robustness, questions, flips } as const;

/** Judgements counted on the first records of the mix: every judgement concludes once. */
export function judgements(records = 1600): Readonly<Record<keyof typeof FUNCTIONS, Judgements>> {
  let count = 0;
  const restored = Object.values(decisions).map((decision) => {
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
      for (let number = 0; number < records; number += 1) {
        count = 0;
        const answer = explain(recordNumber(number)) as { readonly complete?: false };
        counts.push(count);
        if (answer.complete === false) cut += 1;
      }
      const mean = counts.reduce((sum, each) => sum + each, 0) / records;
      return [name, { mean, most: Math.max(...counts), complete: 1 - cut / records }] as const;
    });
    return Object.fromEntries(counted) as Readonly<Record<keyof typeof FUNCTIONS, Judgements>>;
  } finally {
    for (const restore of restored) restore();
  }
}
