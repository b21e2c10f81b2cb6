import {
  type Flips,
  flips,
  type MinimalFacts,
  minimalFacts,
  type Questions,
  questions,
  robustness,
} from '../../explain/index.js';
import { type Edition, type Language, type RecheckResult, recheck } from '../../index.js';
import type { Explained } from '../../report/explain/told.js';

interface Options {
  readonly editions: readonly Edition[];
  readonly asEdition: string | undefined;
  readonly readings: boolean;
  readonly most: number | undefined;
  readonly language: Language | undefined;
  /** The answer told by where the record was read. */
  readonly named: (result: RecheckResult) => RecheckResult;
}

/** Rechecks a record and explains what it came to. */
export function explained(
  record: unknown,
  { readings, most, language, named, ...options }: Options,
): Explained {
  const result = named(recheck(record, { ...options, language }));
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
