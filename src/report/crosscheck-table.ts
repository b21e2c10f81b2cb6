import type { CrossFinding, RecordOnFile, SubjectResult } from '../index.js';
import { inputLines } from './about.js';
import { type BookCell, type BookSheet, dayCell } from './book.js';
import {
  type CrosscheckInput,
  type CrosscheckWords,
  FILE_VERDICTS,
  LEFT,
} from './crosscheck-report.js';
import { judgingLines } from './judging.js';
import { headings, MARK, row } from './written/csv.js';

/** The columns of a csv: machine names, and not to be reordered. Lists are joined by `|`. */
const COLUMNS = [
  ...['demand', 'entry', 'project', 'fileVerdict', 'check', 'weight', 'articles'],
  ...['index', 'id', 'kind', 'decidedOn', 'verdict', 'onFile', 'path'],
  ...['against', 'stated', 'onRecord', 'proves', 'finding', 'left'],
] as const;

type Found = Pick<CrosscheckInput, 'subjects' | 'counts' | 'dossier'>;

/** One row a finding; a file without one has a row of its own, and so has every record that took no part. */
export function* crosscheckCsv({ subjects, counts, dossier }: Found): Generator<string> {
  yield MARK + headings(COLUMNS);
  for (const file of subjects) {
    const { demand = '', entry = '', project = '' } = file.subject;
    const named = [demand, entry, project, file.verdict];
    if (file.findings.length === 0) yield rowOf(named);
    for (const finding of file.findings) {
      const { check, weight, articles, at, against, facts, proves = '' } = finding;
      yield rowOf([
        ...[...named, check, weight, articles.join('|'), String(at.index)],
        ...aboutRecord(recordAt(file, finding)),
        at.path,
        against.map(({ index, path }) => `${index}:${path}`).join('|'),
        ...[asJson(facts.stated), asJson(facts.onRecord), proves],
        dossier.finding(finding, file),
      ]);
    }
  }
  for (const each of LEFT) {
    for (const index of counts[each]) {
      yield row(
        COLUMNS.map((column) =>
          column === 'index' ? String(index) : column === 'left' ? each : '',
        ),
      );
    }
  }
}

const rowOf = (cells: readonly string[]): string => row(COLUMNS.map((_, at) => cells[at] ?? ''));

const asJson = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));

const recordAt = ({ records }: SubjectResult, { at }: CrossFinding): RecordOnFile | undefined =>
  records.find(({ index }) => index === at.index);

function aboutRecord(record: RecordOnFile | undefined): string[] {
  if (record === undefined) return ['', '', '', '', ''];
  const { id, kind, decidedOn, verdict, onFile } = record;
  return [id, kind, decidedOn, verdict, onFile?.verdict ?? ''];
}

/** The cross-check as a workbook: what it comes to, the findings, and what records come to on the file. */
export const crosscheckBook = (input: CrosscheckInput): BookSheet[] =>
  sheetsOf(input, input.words.sheets);

/** The same as sheets behind those of a recheck. */
export const crosscheckSheets = (input: CrosscheckInput): BookSheet[] =>
  sheetsOf(input, input.words.beside);

function sheetsOf(input: CrosscheckInput, sheets: CrosscheckWords['sheets']): BookSheet[] {
  const { words } = input;
  const { heads } = words;
  return [
    { name: sheets.summary, heads: [words.summary, words.count], rows: summaryRows(input) },
    {
      name: sheets.findings,
      heads: [
        ...[words.subject, heads.fileVerdict, words.weight, words.check],
        ...[heads.index, heads.id, heads.kind, heads.day, heads.finding],
      ],
      rows: findingRows(input),
    },
    {
      name: sheets.onFile,
      heads: [words.subject, heads.index, heads.id, heads.kind, heads.day, heads.onFile],
      rows: onFileRows(input),
    },
  ];
}

function* summaryRows({
  subjects,
  counts,
  dossier,
  messages,
  words,
  judging,
  asEdition,
  inputs,
  mapping,
  basis,
}: CrosscheckInput): Generator<BookCell[]> {
  yield [words.recordsHead, counts.records];
  yield [words.subject, subjects.length];
  for (const verdict of FILE_VERDICTS) {
    yield [dossier.verdict(verdict), counts.subjects[verdict]];
  }
  for (const weight of ['C', 'B', 'D'] as const) {
    yield [dossier.weight(weight), counts.weights[weight]];
  }
  for (const each of LEFT) yield [words.left[each], counts[each].length];
  for (const line of judgingLines(judging, messages, words.colon, { asEdition, basis }))
    yield [line, ''];
  for (const [at, line] of inputLines({ inputs, mapping }, basis).entries()) {
    yield [line, inputs[at]?.records ?? ''];
  }
  yield [dossier.completeness, ''];
  yield [basis.noAdvice, ''];
}

function* findingRows({ subjects, dossier, messages }: CrosscheckInput): Generator<BookCell[]> {
  for (const file of subjects) {
    for (const finding of file.findings) {
      const record = recordAt(file, finding);
      yield [
        ...[dossier.subject(file.subject), dossier.verdict(file.verdict)],
        ...[dossier.weight(finding.weight), dossier.check(finding.check), finding.at.index],
        ...(record === undefined
          ? ['', '', '']
          : [record.id, messages.kind(record.kind), dayCell(record.decidedOn)]),
        dossier.finding(finding, file),
      ];
    }
  }
}

function* onFileRows({ subjects, dossier, messages }: CrosscheckInput): Generator<BookCell[]> {
  for (const { subject, records } of subjects) {
    for (const record of records) {
      const said = dossier.onFile(record);
      if (said === undefined) continue;
      const { index, id, kind, decidedOn } = record;
      yield [dossier.subject(subject), index, id, messages.kind(kind), dayCell(decidedOn), said];
    }
  }
}

/** The columns of a table of records that were held against each other besides, for programs. */
export const BESIDE_COLUMNS = ['fileVerdict', 'crossFindings', 'onFile', 'left'] as const;

/** What stands in these columns beside each record, by its place in the input; in words for people. */
export function besideRecords(
  input: CrosscheckInput,
  inWords: boolean,
): ReadonlyMap<number, readonly string[]> {
  const { subjects, counts, words } = input;
  const cells = new Map<number, readonly string[]>();
  const beside = inWords ? wordsBeside : codesBeside;
  for (const file of subjects) {
    for (const record of file.records) {
      const found = file.findings.filter(({ at }) => at.index === record.index);
      cells.set(record.index, [...beside(file, record, found, input), '']);
    }
  }
  for (const each of LEFT) {
    for (const index of counts[each]) {
      cells.set(index, ['', '', '', inWords ? words.left[each] : each]);
    }
  }
  return cells;
}

/** The verdict on the file, what was found at the record, and how it is answered by the file. */
type Beside = (
  file: SubjectResult,
  record: RecordOnFile,
  found: readonly CrossFinding[],
  input: CrosscheckInput,
) => string[];

const codesBeside: Beside = ({ verdict }, { onFile }, found) => [
  verdict,
  found.map(({ check, weight }) => `${weight} ${check}`).join('|'),
  onFile?.verdict ?? '',
];

const wordsBeside: Beside = (file, record, found, { dossier, words }) => [
  dossier.verdict(file.verdict),
  found
    .map((each) => `${dossier.weight(each.weight)}${words.colon}${dossier.finding(each, file)}`)
    .join('\n'),
  dossier.onFile(record) ?? '',
];
