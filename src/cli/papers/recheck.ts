import type { Edition } from '../../index.js';
import type { InputRead, ReportInput, ReportOptions } from '../../report/about.js';
import type { CrosscheckInput } from '../../report/crosscheck-report.js';
import { crosscheckSheets } from '../../report/crosscheck-table.js';
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

interface Settings {
  readonly editions: readonly Edition[];
  readonly colour: boolean;
}

/** What the records come to when they are held against each other, once all of them were read. */
export type WholeFiles = (inputs: readonly InputRead[]) => Promise<CrosscheckInput | undefined>;

/** The report on a recheck in one of the formats that are written after the last record. */
export async function recheckReportOf(
  name: ReportName,
  request: RecheckRequest,
  { editions, colour }: Settings,
  wholeFiles?: WholeFiles,
): Promise<Report> {
  const { language = 'zh', asEdition } = request;
  const speech = await loadReportSpeech(language, editions);
  const options: ReportOptions = { ...request, keepAll: name === 'xlsx' };
  const gathered = nothingGathered();
  return {
    take: (answered) => gather(gathered, answered, options),
    async *written(inputs, mapping) {
      const about = { editions, asEdition, version: version(), inputs, mapping };
      const input: ReportInput = { gathered, about, options, speech, rules: RULES };
      const whole = await wholeFiles?.(inputs);
      if (name === 'xlsx') {
        const { bookBytes } = await import('./book.js');
        const besides = whole === undefined ? [] : crosscheckSheets(whole);
        yield await bookBytes([...workbook(input), ...besides]);
        return;
      }
      yield* written(
        name === 'worksheet'
          ? worksheets(input, request.factsOnly === true)
          : recheckReport(input, whole),
        name,
        colour,
      );
    },
  };
}
