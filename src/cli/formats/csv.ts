import type { Finding, Invalid, Subject, Summary } from '../../index.js';
import type { Answered } from '../../report/entry.js';
import { headings, MARK, row } from '../../report/written/csv.js';
import { csvCell } from '../../values/gate.js';
import { chosen, type Format, type FormatOptions } from './format.js';
import type { Speech } from './speech.js';
import { entries, inOrder, verdictCounts } from './summary.js';

/** The columns: machine names, and not to be reordered. Lists are joined by `|`. */
const COLUMNS = [
  'line',
  'id',
  'kind',
  'edition',
  'decidedOn',
  'demand',
  'entry',
  'project',
  'recorded',
  'verdict',
  'lawful',
  'possible',
  'fail',
  'unknown',
  'excused',
  'missing',
  'conclusion',
  'findings',
  'errors',
  'file',
  'grounds',
  'notes',
] as const;

/** Columns that hold words of our own and numbers alone: nothing in them is to be quoted, nor a formula. */
const OWN: ReadonlySet<string> = new Set<(typeof COLUMNS)[number]>([
  'line',
  'kind',
  'decidedOn',
  'recorded',
  'verdict',
  'lawful',
  'possible',
  'fail',
  'unknown',
  'excused',
  'grounds',
]);

type Cells = { readonly [Column in (typeof COLUMNS)[number] | 'meta']?: string | undefined };

/**
 * A table for a spreadsheet, as RFC 4180 has it: one row a record. A byte order mark in front tells the
 * spreadsheet that it is UTF-8; every cell is quoted, and one that would be a formula begins with an apostrophe.
 */
export function csv(speech: Speech, { findings, meta, asEdition }: FormatOptions): Format {
  const columns = meta ? ([...COLUMNS, 'meta'] as const) : COLUMNS;
  const cell = (column: (typeof columns)[number], text: string) =>
    text === '' || OWN.has(column) ? `"${text}"` : csvCell(text);
  const cells = ({ result, record, line, file, sheet }: Answered): Cells => {
    const where = sheet === undefined ? file : `${file} ${sheet}`;
    const { id, kind, verdict } = result;
    if (verdict === 'invalid') {
      const errors = speech.messages.errors(placed(result)).join('\n');
      return { line: String(line), file: where, id, kind, verdict, errors };
    }
    const messages = speech.under(result.edition);
    const all: readonly Finding[] = result.findings;
    const { fail, unknown, excused, missing } = rulesIn(all);
    const { demand, entry, project } = result.subject ?? NO_SUBJECT;
    // Key by key: an object that is spread together takes the engine as much memory as all sentences.
    return {
      line: String(line),
      id,
      kind,
      edition: result.edition,
      decidedOn: result.decidedOn,
      demand,
      entry,
      project,
      recorded: result.recorded,
      verdict,
      lawful: joined(result.lawful),
      possible: joined(result.possible),
      fail: joined(fail),
      unknown: joined(unknown),
      excused: joined(excused),
      missing: joined(missing),
      conclusion: messages.conclusion(result),
      findings: chosen(all, findings).map(messages.finding).join('\n'),
      file: where,
      grounds: joined(result.grounds),
      notes: result.notes?.map(messages.note).join('\n'),
      meta: meta ? metaOf(record) : undefined,
    };
  };
  return {
    head: MARK + headings(columns),
    record: (answered) => {
      const filled = cells(answered);
      return `${columns.map((column) => cell(column, filled[column] ?? '')).join(',')}\r\n`;
    },
    foot: () => '',
    summary: (summary) => MARK + summaryRows(summary, asEdition).map(row).join(''),
  };
}

const NO_SUBJECT: Subject = {};

/** The rules of findings that are no pass, and the facts that they miss, each once. */
function rulesIn(all: readonly Finding[]) {
  const [fail, unknown, excused, missing]: [string[], string[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  for (const finding of all) {
    if (finding.result === 'pass') continue;
    (finding.result === 'fail' ? fail : unknown).push(finding.rule);
    if (finding.excused === true) excused.push(finding.rule);
    for (const path of finding.missing ?? []) if (!missing.includes(path)) missing.push(path);
  }
  return { fail, unknown, excused, missing };
}

/** A record's own data as JSON. */
function metaOf(record: unknown): string | undefined {
  const { meta } = record as { meta?: unknown };
  return meta === undefined ? undefined : JSON.stringify(meta);
}

const joined = (list: readonly string[]): string => list.join('|');

/** One row a number: what is counted, of which kind or rule, which answer, how often. */
function summaryRows(summary: Summary, asEdition: string | undefined): string[][] {
  const { records, verdicts, kinds, rules } = inOrder(summary);
  return [
    ['group', 'name', 'answer', 'count'],
    ...(asEdition === undefined ? [] : [['as-edition', asEdition, '', String(records)]]),
    ['records', '', '', String(records)],
    ...verdictCounts(verdicts).map(([verdict, count]) => ['verdict', '', verdict, String(count)]),
    ...entries(kinds).flatMap(([kind, counts]) =>
      verdictCounts(counts).map(([verdict, count]) => ['kind', kind, verdict, String(count)]),
    ),
    ...entries(rules).flatMap(([rule, counts]) =>
      entries({ ...counts })
        .filter(([, count]) => count > 0)
        .map(([answer, count]) => ['rule', rule, answer, String(count)]),
    ),
  ];
}

/** Where the line is named elsewhere, errors need not name it. */
function placed({ line: _, ...rest }: Invalid): Invalid {
  return rest;
}
