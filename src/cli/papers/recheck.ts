import type { Edition, Language } from '../../index.js';
import type { About, InputRead, ReportInput, ReportOptions } from '../../report/about.js';
import type { CrosscheckInput } from '../../report/crosscheck-report.js';
import { crosscheckSheets } from '../../report/crosscheck-table.js';
import type { Answered } from '../../report/entry.js';
import { entryOf, failedEntry, gatheredOf, isAsked, type Kept } from '../../report/gather.js';
import { recheckReport } from '../../report/recheck-report.js';
import { RULES } from '../../report/rules-in-order.js';
import { workbook } from '../../report/workbook.js';
import { worksheets } from '../../report/worksheet.js';
import type { ReportName } from '../formats/format.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { failedOn } from '../run/answer-record.js';
import { version } from '../version.js';
import { guarded } from './guarded.js';
import type { Report } from './report.js';
import { loadReportSpeech } from './speech.js';
import { written } from './written.js';

interface Settings {
  readonly editions: readonly Edition[];
  readonly colour: boolean;
}

/** What some records come to when they are held against each other, once all of them were read. */
export type WholeFiles = (
  inputs: readonly InputRead[],
  records: readonly unknown[],
) => Promise<CrosscheckInput | undefined>;

/** A record as the report takes it in: not told where others were asked for, kept where it is held against them. */
interface Taken {
  readonly entry: Kept | undefined;
  readonly record: unknown;
}

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
  const items: Taken[] = [];
  let seen = 0;
  const make = async (
    taken: readonly Taken[],
    { inputs, mapping }: Pick<About, 'inputs' | 'mapping'>,
  ): Promise<Iterable<string | Uint8Array>> => {
    const gathered = gatheredOf(
      seen,
      taken.flatMap(({ entry }) => entry ?? []),
    );
    const about = { editions, asEdition, version: version(), inputs, mapping };
    const input: ReportInput = { gathered, about, options, speech, rules: RULES };
    const whole = await wholeFiles?.(
      inputs,
      taken.map(({ record }) => record),
    );
    if (name === 'xlsx') {
      const { bookBytes } = await import('./book.js');
      const besides = whole === undefined ? [] : crosscheckSheets(whole);
      return [await bookBytes([...workbook(input), ...besides])];
    }
    const document =
      name === 'worksheet'
        ? worksheets(input, request.factsOnly === true)
        : recheckReport(input, whole);
    return written(document, name, colour);
  };
  const numberAt: number[] = [];
  return {
    take: (answered) => {
      const number = seen + 1;
      const isTold = isAsked(answered.record, options) || isNameless(answered);
      const entry = isTold ? entryOf(answered, number, options) : undefined;
      seen = number;
      const record = wholeFiles === undefined ? undefined : answered.record;
      if (entry === undefined && wholeFiles === undefined) return;
      items.push({ entry, record });
      numberAt.push(number);
    },
    written: async (inputs, mapping) => {
      const { pieces, failed } = await guarded({
        items,
        make: (taken) => make(taken, { inputs, mapping }),
        standIn: ({ entry }, isNamed) => standInFor(entry, isNamed, language),
      });
      return {
        pieces,
        failed: new Map(
          [...failed].map(([at, { entry }]) => [
            numberAt[at] ?? 0,
            failedOn({ id: entry?.id, kind: entry?.kind }, language),
          ]),
        ),
      };
    },
  };
}

/** One on which the program failed, of which nothing is told but where it stands: nobody asked for others alone. */
const isNameless = ({ result, record }: Answered): boolean =>
  record === undefined &&
  result.verdict === 'invalid' &&
  result.errors.some(({ code }) => code === 'internal');

/** Without its record, which takes no part in anything any more. */
function standInFor(entry: Kept | undefined, isNamed: boolean, language: Language): Taken {
  if (entry === undefined) return { entry, record: undefined };
  const result = failedOn(isNamed ? entry : {}, language);
  return { entry: failedEntry(entry, result, isNamed), record: undefined };
}
