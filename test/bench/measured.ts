import type { Explanations } from './explanations.js';
import type { Growth } from './growth.js';
import type { PerRule } from './in-process.js';
import type { Shared } from './jobs.js';
import type { LongRuns } from './long-runs.js';
import type { ManyActs } from './many-acts.js';
import type { PapersMeasured } from './papers-page.js';
import type { OtherName, Ran, RunName, Starts } from './processes.js';
import type { Reading } from './readers.js';
import type { Steps } from './steps.js';

/** Everything that one run of the benchmark measured. */
export interface Measured extends PapersMeasured {
  /** The day of the run. */
  readonly day: string;
  readonly machine: string;
  readonly versions: readonly (readonly [name: string, version: string])[];
  readonly load: string;
  readonly perRule: PerRule;
  readonly allKinds: ReadonlyMap<string, number>;
  readonly eachKind: ReadonlyMap<string, number>;
  readonly steps: Steps;
  readonly readers: ReadonlyMap<string, Reading>;
  readonly machines: ReadonlyMap<string, number>;
  readonly growths: readonly Growth[];
  readonly whole: ReadonlyMap<RunName, Ran>;
  readonly long: LongRuns;
  readonly acts: ReadonlyMap<string, ManyActs>;
  readonly jobs: readonly Shared[];
  readonly others: ReadonlyMap<OtherName, Ran>;
  readonly starts: Starts;
  readonly tenMillion: Ran | undefined;
  readonly profile: readonly (readonly [where: string, share: number])[];
  readonly bytesPerRecord: number;
  readonly explanations: Explanations;
  readonly files: ReadonlyMap<string, Ran>;
}

/** What was measured under a name, or nothing that any target is met by. */
export const figure = (map: ReadonlyMap<string, number>, name: string): number =>
  map.get(name) ?? Number.NaN;

export const secondsOf = (whole: Measured['whole']) => (name: RunName) =>
  whole.get(name)?.seconds ?? Number.NaN;

export const micro = (time: number): string => time.toFixed(time < 100 ? 2 : 0);
