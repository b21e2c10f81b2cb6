import type { AllowedAct, Replayed } from '../../lifecycle/index.js';

/** What may be done next in a docket. */
export interface AllowedIn extends Pick<Replayed, 'id' | 'edition' | 'verdict' | 'statuses'> {
  readonly allowed: readonly AllowedAct[];
}

export interface AllowedCount {
  records: number;
  invalid: number;
}
