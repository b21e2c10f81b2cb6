import { crossChecked } from '../../dossier/cross-check.js';
import type { CrossCounts, Edition, RecheckResult } from '../../index.js';
import { type CrosscheckInput, FILE_VERDICTS, LEFT } from '../../report/crosscheck-report.js';
import { BESIDE_COLUMNS, besideRecords } from '../../report/crosscheck-table.js';
import { headings, row } from '../../report/written/csv.js';
import type { Checked } from '../edition-use.js';
import { toldIn } from '../papers/crosscheck.js';
import { recheckReportOf, type WholeFiles } from '../papers/recheck.js';
import type { Report } from '../papers/report.js';
import type { Processor } from '../processor.js';
import type { RecheckRequest } from '../recheck-options.js';

type Rechecker = Processor<RecheckResult, Checked>;

/** The formats in which both are told in one report, after the last record. */
const ONE_REPORT = ['html', 'markdown', 'csv', 'xlsx'] as const;

type OneReport = (typeof ONE_REPORT)[number];

export const isOneReport = (name: string): name is OneReport =>
  (ONE_REPORT as readonly string[]).includes(name);

/** A recheck and a cross-check in one report, and what the latter came to: nothing where not all was read. */
export async function wholeReport(
  name: OneReport,
  {
    request,
    editions,
  }: { readonly request: RecheckRequest; readonly editions: readonly Edition[] },
  processor: Rechecker,
): Promise<{ readonly report: Report; readonly counts: () => CrossCounts | undefined }> {
  const { files, asEdition, language = 'zh' } = request;
  const records: unknown[] = [];
  let counts: CrossCounts | undefined;
  const wholeFiles: WholeFiles = async (inputs) => {
    if (inputs.length < files.length) return undefined;
    // Nobody else holds the records that were read here.
    const found = crossChecked(records, { editions, asEdition }, false);
    counts = found.counts;
    return toldIn({ ...found, asEdition, editions, inputs }, language);
  };
  const report =
    name === 'csv'
      ? csvReport(processor, request, wholeFiles)
      : await recheckReportOf(name, request, { editions, colour: false }, wholeFiles);
  const take: Report['take'] = (answered) => {
    records.push(answered.record);
    report.take(answered);
  };
  return { report: { ...report, take }, counts: () => counts };
}

/** The rows of a recheck, each with what the file says of its record behind it. */
function csvReport(
  { format, shows, emptyCount, count, onlySummary }: Rechecker,
  { inWords = false }: RecheckRequest,
  wholeFiles: WholeFiles,
): Report {
  const counted = emptyCount();
  const rows: { readonly index: number; readonly text: string }[] = [];
  return {
    take: (answered) => {
      const index = counted.records;
      count(counted, answered.result, answered.record);
      if (onlySummary || shows?.(answered) === false) return;
      rows.push({ index, text: format.record(answered) });
    },
    async *written(inputs) {
      const whole = await wholeFiles(inputs);
      if (onlySummary) {
        yield format.summary(counted);
        if (whole !== undefined) yield sumsOf(whole.counts).map(row).join('');
        return;
      }
      if (whole === undefined) {
        yield format.head;
        for (const { text } of rows) yield text;
        return;
      }
      const cells = besideRecords(whole, inWords);
      yield behind(format.head, headsOf(whole, inWords));
      for (const { index, text } of rows) yield behind(text, row(cells.get(index) ?? []));
    },
  };
}

const headsOf = ({ words: { beside } }: CrosscheckInput, inWords: boolean): string =>
  inWords
    ? row([beside.fileVerdict, beside.findings, beside.onFile, beside.left])
    : headings(BESIDE_COLUMNS);

/** A line with further cells behind its own. */
const behind = (line: string, cells: string): string => `${line.replace(/\r\n$/, '')},${cells}`;

/** The counts of the files, as rows of the table of counts. */
const sumsOf = ({ subjects, weights, ...left }: CrossCounts): string[][] => [
  ...FILE_VERDICTS.map((verdict) => ['file', '', verdict, String(subjects[verdict])]),
  ...(['C', 'B', 'D'] as const).map((weight) => ['weight', '', weight, String(weights[weight])]),
  ...LEFT.map((each) => ['left', '', each, String(left[each].length)]),
];
