import type { ReplayResult } from '../../lifecycle/index.js';
import type { Answered } from '../../report/entry.js';
import type { ReplaySummary } from '../../report/replay/summary.js';
import type { Format } from '../formats/format.js';
import type { EditionUse, JudgedBy } from '../run/edition-use.js';
import type { UnreadableResult } from '../run/processor.js';

export type ReplayAnswered = Answered<ReplayResult | UnreadableResult>;

/** How replayed dockets are written. */
export type ReplayFormat = Format<ReplayResult | UnreadableResult, ReplayCounts>;

/** What is counted of replayed dockets. */
export type ReplayCounts = ReplaySummary & EditionUse & JudgedBy;
