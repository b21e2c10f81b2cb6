import type { Edition } from '../../index.js';
import type { ReplayResult } from '../../lifecycle/index.js';
import { replayBook } from '../../report/replay/book.js';
import { replayReport } from '../../report/replay/replay-report.js';
import { countReplay, emptyReplaySummary } from '../../report/replay/summary.js';
import { timelineOf } from '../../report/replay/timeline.js';
import type { PaperName } from '../formats/format.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { loadReplaySpeech } from '../replay/speech.js';
import type { UnreadableResult } from '../run/processor.js';
import { version } from '../version.js';
import { docketReport } from './dockets.js';
import type { Report } from './report.js';
import { written } from './written.js';

type Result = ReplayResult | UnreadableResult;

/** The report on dockets as a page, as Markdown, or as a workbook. */
export async function replayReportOf(
  name: PaperName,
  { language = 'zh', findings, onlySummary, knownOn }: RecheckRequest,
  editions: readonly Edition[],
): Promise<Report<Result>> {
  const speech = await loadReplaySpeech(language, editions);
  return docketReport({
    language,
    item: (answered) => ({
      result: answered.result,
      timeline: timelineOf(answered, speech, findings),
    }),
    make: async function* (items, inputs) {
      const counted = emptyReplaySummary();
      for (const { result } of items) countReplay(counted, result);
      const timelines = items.map(({ timeline }) => timeline);
      const about = { editions, inputs, version: version(), onlySummary, knownOn };
      const input = { timelines, counted, ...about, speech };
      if (name === 'xlsx') {
        const { bookBytes } = await import('./book.js');
        yield await bookBytes(replayBook(input));
      } else yield* written(replayReport(input), name, false);
    },
  });
}
