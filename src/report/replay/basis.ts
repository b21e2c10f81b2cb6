import type { Edition } from '../../index.js';
import type { InputRead } from '../about.js';
import { editionsJudging, judgingLines } from '../judging.js';
import type { ReplaySpeech } from './speech.js';
import type { ReplaySummary } from './summary.js';
import type { Timeline } from './timeline.js';

/** What a report on dockets says of itself: by what it judges, from what, with what. */
export interface AboutDockets {
  readonly editions: readonly Edition[];
  readonly inputs: readonly InputRead[];
  readonly version: string;
  /** The day by which acts had to be on record, where one was asked for. */
  readonly knownOn?: string | undefined;
}

/** What a report on dockets is made of. */
export interface ReplayInput extends AboutDockets {
  readonly timelines: readonly Timeline[];
  readonly counted: ReplaySummary;
  readonly onlySummary: boolean;
  readonly speech: ReplaySpeech;
}

/** By what dockets are judged, that is by the editions that they name, from what input and with what, a line each. */
export function replayBasis(
  { editions, inputs, version, knownOn, speech }: AboutDockets & Pick<ReplayInput, 'speech'>,
  named: readonly (string | undefined)[],
): string[] {
  const { messages, words } = speech;
  return [
    ...judgingLines(editionsJudging({ editions }, named), messages, words.colon),
    ...(knownOn === undefined ? [] : [words.knownOn(messages.date(knownOn))]),
    ...inputs.map(({ file, records, sha256 }) => words.input(file, records, sha256)),
    words.version(version),
    words.noAdvice,
  ];
}
