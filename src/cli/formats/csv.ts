import type { Finding, Summary } from '../../index.js';
import { type Answered, chosen, type Format, type FormatOptions } from './format.js';
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
] as const;

type Cells = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

/**
 * A table for a spreadsheet, as RFC 4180 has it: one row a record. A byte order mark in front tells the
 * spreadsheet that it is UTF-8; a cell that it would take for a formula begins with an apostrophe.
 */
export function csv({ messages }: Speech, { findings }: FormatOptions): Format {
  const sentences = (shown: readonly Finding[]) => shown.map(messages.finding).join('\n');
  const cells = ({ result, record, line, file }: Answered): Cells => {
    const place = { line: String(line), file, id: result.id, kind: result.kind };
    const { verdict } = result;
    if (verdict === 'invalid') {
      return { ...place, verdict, errors: messages.errors(result).join('\n') };
    }
    const all: readonly Finding[] = result.findings;
    const rules = (of: (finding: Finding) => boolean) => all.filter(of).map(({ rule }) => rule);
    return {
      ...place,
      ...result.subject,
      edition: result.edition,
      decidedOn: (record as { decidedOn: string }).decidedOn,
      recorded: result.recorded,
      verdict,
      lawful: joined(result.lawful),
      possible: joined(result.possible),
      fail: joined(rules((finding) => finding.result === 'fail')),
      unknown: joined(rules((finding) => finding.result === 'unknown')),
      excused: joined(rules(({ excused }) => excused === true)),
      missing: joined([...new Set(all.flatMap(({ missing = [] }) => missing))]),
      conclusion: messages.conclusion(result),
      findings: sentences(chosen(all, findings)),
    };
  };
  return {
    head: MARK + row(COLUMNS),
    record: (answered) => {
      const filled = cells(answered);
      return row(COLUMNS.map((column) => filled[column] ?? ''));
    },
    foot: () => '',
    summary: (summary) => MARK + summaryRows(summary).map(row).join(''),
  };
}

/** A byte order mark. */
export const MARK = '\ufeff';
const joined = (list: readonly string[]): string => list.join('|');

/** One row a number: what is counted, of which kind or rule, which answer, how often. */
function summaryRows(summary: Summary): string[][] {
  const { records, verdicts, kinds, rules } = inOrder(summary);
  return [
    ['group', 'name', 'answer', 'count'],
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

/** A row, as RFC 4180 has it. */
export const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** One cell: quoted where it must be, and never a formula, full-width signs included. */
export function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
