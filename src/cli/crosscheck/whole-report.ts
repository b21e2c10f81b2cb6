import { crossChecked } from '../../dossier/cross-check.js';
import type { CrossCounts, RecheckResult } from '../../index.js';
import type { InputRead } from '../../report/about.js';
import { type CrosscheckInput, FILE_VERDICTS, LEFT } from '../../report/crosscheck-report.js';
import { BESIDE_COLUMNS, besideRecords } from '../../report/crosscheck-table.js';
import type { Answered } from '../../report/entry.js';
import { editionsJudged } from '../../report/judging.js';
import { headings, row } from '../../report/written/csv.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { toldIn } from '../papers/crosscheck.js';
import { guarded } from '../papers/guarded.js';
import { recheckReportOf, type WholeFiles } from '../papers/recheck.js';
import type { Report } from '../papers/report.js';
import { failedOn, type UnreadableResult } from '../run/answer-record.js';
import type { Prepared, Rechecker } from '../run/rechecker.js';

/** The formats in which both are told in one report, after the last record. */
const ONE_REPORT = ['html', 'markdown', 'csv', 'xlsx'] as const;

type OneReport = (typeof ONE_REPORT)[number];

export const isOneReport = (name: string): name is OneReport =>
  (ONE_REPORT as readonly string[]).includes(name);

/** A recheck and a cross-check in one report, and what the latter came to: nothing where not all was read. */
export async function wholeReport(
  name: OneReport,
  { request, editions }: Prepared,
  processor: Rechecker,
): Promise<{ readonly report: Report; readonly counts: () => CrossCounts | undefined }> {
  const { files, asEdition, language = 'zh' } = request;
  let counts: CrossCounts | undefined;
  const wholeFiles: WholeFiles = async (inputs, records) => {
    if (inputs.length < files.length) return undefined;
    // Nobody else holds the records that were read here.
    const found = crossChecked(records, { editions, asEdition }, false);
    counts = found.counts;
    const judging = editionsJudged(records, found.counts.invalid, { editions, asEdition });
    return toldIn({ ...found, asEdition, editions, judging, inputs }, language);
  };
  const report =
    name === 'csv'
      ? csvReport(processor, request, wholeFiles)
      : await recheckReportOf(name, request, { editions, colour: false }, wholeFiles);
  return { report, counts: () => counts };
}

/** A record, its row where it is shown, and its answer where answers are counted. */
interface Taken {
  readonly record: unknown;
  readonly text: string | undefined;
  readonly result: RecheckResult | UnreadableResult | undefined;
  /** What stands for it where the program fails on it. */
  readonly standIn: (isNamed: boolean) => Taken;
}

/** The rows of a recheck, each with what the file says of its record behind it. */
function csvReport(
  { format, shows, emptyCount, count, onlySummary }: Rechecker,
  { inWords = false, language = 'zh' }: RecheckRequest,
  wholeFiles: WholeFiles,
): Report {
  const items: Taken[] = [];
  const taken = (answered: Answered<RecheckResult | UnreadableResult>, isShown: boolean): Taken => {
    const { record, result } = answered;
    return {
      record,
      text: isShown ? format.record(answered) : undefined,
      result: onlySummary ? result : undefined,
      standIn: (isNamed) => {
        const standIn = failedOn(isNamed ? result : {}, language);
        return taken({ ...answered, result: standIn, record: undefined }, isShown);
      },
    };
  };
  function* counts(some: readonly Taken[], whole: CrosscheckInput | undefined) {
    const counted = emptyCount();
    for (const { result, record } of some) if (result) count(counted, result, record);
    yield format.summary(counted);
    if (whole !== undefined) yield sumsOf(whole.counts).map(row).join('');
  }
  function* rows(some: readonly Taken[], whole: CrosscheckInput | undefined) {
    const cells = whole && besideRecords(whole, inWords);
    yield whole === undefined ? format.head : behind(format.head, headsOf(whole, inWords));
    for (const [index, { text }] of some.entries()) {
      if (text === undefined) continue;
      yield cells === undefined ? text : behind(text, row(cells.get(index) ?? []));
    }
  }
  async function* make(some: readonly Taken[], inputs: readonly InputRead[]) {
    const records = some.map(({ record }) => record);
    const whole = await wholeFiles(inputs, records);
    yield* onlySummary ? counts(some, whole) : rows(some, whole);
  }
  return {
    take: (answered) => {
      items.push(taken(answered, !onlySummary && shows?.(answered) !== false));
    },
    written: async (inputs) => {
      const { pieces, failed } = await guarded({
        items,
        make: (some) => make(some, inputs),
        standIn: (item, isNamed) => item.standIn(isNamed),
      });
      const numbers = [...failed.keys()].map((at) => [at + 1, failedOn({}, language)] as const);
      return { pieces, failed: new Map(numbers) };
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
