import {
  type Flips,
  flips,
  type MinimalFacts,
  minimalFacts,
  type Questions,
  questions,
  type Robustness,
  robustness,
} from '../../explain/index.js';
import {
  type Edition,
  type Invalid,
  type Language,
  type RecheckResult,
  recheck,
} from '../../index.js';

/** A record with everything that is told of it; an invalid one with its errors alone. */
export interface Explained {
  readonly result: RecheckResult;
  readonly facts?: MinimalFacts;
  readonly flips?: Flips;
  readonly questions?: Questions;
  readonly robustness?: Robustness | Invalid;
}

interface Options {
  readonly editions: readonly Edition[];
  readonly asEdition: string | undefined;
  readonly readings: boolean;
  readonly most: number | undefined;
  readonly language: Language | undefined;
}

/** Rechecks a record and explains what it came to. */
export function explained(
  record: unknown,
  { readings, most, language, ...options }: Options,
): Explained {
  const result = recheck(record, { ...options, language });
  if (result.verdict === 'invalid') {
    return readings ? { result, robustness: result } : { result };
  }
  return {
    result,
    facts: minimalFacts(record, options) as MinimalFacts,
    flips: flips(record, { ...options, most }) as Flips,
    questions: questions(record, options) as Questions,
    ...(readings ? { robustness: robustness(record, options) } : {}),
  };
}
