import type { Edition } from '../../index.js';
import type { ReportInput, ReportOptions } from '../../report/about.js';
import type { Document } from '../../report/document.js';
import { gather, nothingGathered } from '../../report/gather.js';
import { recheckReport } from '../../report/recheck-report.js';
import { RULES } from '../../report/rules-in-order.js';
import { workbook } from '../../report/workbook.js';
import { worksheets } from '../../report/worksheet.js';
import type { ReportName } from '../formats/format.js';
import type { RecheckRequest } from '../recheck-options.js';
import { version } from '../version.js';
import type { Report } from './report.js';
import { loadReportSpeech } from './speech.js';
import { written } from './written.js';

/** The report on a recheck in one of the formats that are written after the last record. */
export async function recheckReportOf(
  name: ReportName,
  request: RecheckRequest,
  { editions, colour }: { readonly editions: readonly Edition[]; readonly colour: boolean },
): Promise<Report> {
  const { language = 'zh', asEdition } = request;
  const speech = await loadReportSpeech(language, editions);
  const options: ReportOptions = { ...request, keepAll: name === 'xlsx' };
  const gathered = nothingGathered();
  return {
    take: (answered) => gather(gathered, answered, options),
    async *written(inputs, mapping) {
      const about = { editions, asEdition, version: await version(), inputs, mapping };
      const input: ReportInput = { gathered, about, options, speech, rules: RULES };
      if (name === 'xlsx') {
        const { bookBytes } = await import('./book.js');
        yield await bookBytes(workbook(input));
        return;
      }
      yield* written(documentOf(name, input, request), name, colour);
    },
  };
}

function documentOf(
  name: Exclude<ReportName, 'xlsx'>,
  input: ReportInput,
  { factsOnly }: RecheckRequest,
): Document {
  return name === 'worksheet' ? worksheets(input, factsOnly === true) : recheckReport(input);
}
