import type { Answered } from './entry.js';
import { entryOf, type Kept } from './gather.js';
import { clausesOf, errorsOf, fileOf, placeOf, recordedOf, verdictOf } from './lines.js';
import type { ReportSpeech } from './speech.js';
import { groundsOf } from './stakes.js';
import { idCell, MARK, row } from './written/csv.js';

/** A table for people: headings and words in their language. */
export interface CsvForPeople {
  readonly head: string;
  readonly record: (answered: Answered) => string;
}

/** Which columns there are besides those that always are. */
export interface CsvOptions {
  readonly meta?: boolean | undefined;
  readonly unit?: string | undefined;
}

/** One row a record, as it comes. */
export function csvForPeople(speech: ReportSpeech, { meta, unit }: CsvOptions): CsvForPeople {
  const { heads } = speech.words;
  const headings = [
    ...[heads.id, heads.kind, heads.edition, heads.day, heads.file, heads.unit, heads.outcome],
    ...[heads.verdict, heads.due, heads.ground, heads.clause, heads.amount, heads.conclusion],
    ...[heads.advice, heads.notes, heads.errors, heads.source, ...(meta ? [heads.meta] : [])],
  ];
  return {
    head: MARK + row(headings),
    record: (answered) => {
      const entry = entryOf(answered, 0, { unit, keepAll: true });
      const data = meta ? [metaOf(answered.record)] : [];
      const cells = [
        ...(answered.result.verdict === 'invalid' ? faultyCells : judgedCells)(entry, speech),
        ...data,
      ];
      return `${idCell(entry.id ?? '')},${row(cells)}`;
    },
  };
}

function faultyCells(entry: Kept, speech: ReportSpeech): string[] {
  const kind = entry.kind === undefined ? '' : speech.messages.kind(entry.kind);
  const errors = entry.result === undefined ? [] : errorsOf(entry.result, speech);
  return [
    ...[kind, '', '', '', entry.unit ?? '', '', verdictOf(entry, speech)],
    ...['', '', '', '', '', '', '', errors.join('\n'), placeOf(entry, speech)],
  ];
}

function judgedCells(entry: Kept, speech: ReportSpeech): string[] {
  const { result, stake } = entry;
  if (result === undefined || result.verdict === 'invalid') return [];
  const { amount, comma } = speech.words;
  const messages = speech.under(result.edition);
  const told = { ...speech, messages };
  const grounds = result.verdict === 'upheld' ? [] : groundsOf(result);
  // What every completion allows is not yet what is due: another may be possible.
  const isSettled = result.verdict !== 'undetermined' && result.lawful.length > 0;
  const outcomes: readonly string[] = isSettled ? result.lawful : result.possible;
  return [
    messages.kind(result.kind),
    result.edition,
    result.decidedOn,
    fileOf(entry, told),
    entry.unit ?? '',
    recordedOf(entry, told),
    messages.verdict(result.verdict),
    outcomes.map((outcome) => messages.outcome(result.kind, outcome)).join(comma),
    grounds.map(({ rule }) => messages.rule(rule)).join(comma),
    clausesOf(grounds, told),
    stake?.concerned === undefined ? '' : amount(stake.concerned),
    messages.conclusion(result),
    entry.advice.map(messages.finding).join('\n'),
    (result.notes ?? []).map(messages.note).join('\n'),
    '',
    placeOf(entry, told),
  ];
}

function metaOf(record: unknown): string {
  const { meta } = (record ?? {}) as { meta?: unknown };
  return meta === undefined ? '' : JSON.stringify(meta);
}
