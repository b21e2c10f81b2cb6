import type { ReplayedAct } from '../../lifecycle/index.js';
import type { ReplaySpeech } from '../../report/replay/speech.js';
import { sortedReplay } from '../../report/replay/summary.js';
import { type ActRow, timelineOf } from '../../report/replay/timeline.js';
import { headings, MARK, row } from '../../report/written/csv.js';
import type { FormatOptions } from '../formats/format.js';
import type { ReplayAnswered, ReplayFormat } from './format.js';

/** The columns: machine names, and not to be reordered. Lists are joined by `|`, sentences by line ends. */
const COLUMNS = [
  'line',
  'docket',
  'edition',
  'docketVerdict',
  'number',
  'on',
  'act',
  'what',
  'by',
  'who',
  'verdict',
  'rules',
  'after',
  'findings',
  'errors',
  'file',
] as const;

type Cells = { readonly [Column in (typeof COLUMNS)[number]]?: string | undefined };

/** A table for a spreadsheet: one row an act; a docket without acts has a row of its own. */
export function csv(speech: ReplaySpeech, { findings }: FormatOptions): ReplayFormat {
  const rowOf = (cells: Cells) => row(COLUMNS.map((column) => cells[column] ?? ''));
  const record = (answered: ReplayAnswered) => {
    const { result, file, line } = answered;
    const { rows, errors } = timelineOf(answered, speech, findings);
    const docket = {
      line: String(line),
      file,
      docket: 'id' in result ? result.id : undefined,
      docketVerdict: result.verdict,
    };
    if (result.verdict === 'invalid') return rowOf({ ...docket, errors: errors.join('\n') });
    const named = { ...docket, edition: result.edition };
    if (rows.length === 0) return rowOf(named);
    const rules = new Map(result.irregular.map(({ index, rules: broken }) => [index, broken]));
    return rows
      .map((each) => {
        const { told } = each;
        return rowOf({ ...named, ...cellsOf(told, each, rules.get(told.index) ?? []) });
      })
      .join('');
  };
  return {
    head: MARK + headings(COLUMNS),
    record,
    foot: () => '',
    summary: (summary) => {
      const { records, verdicts, acts, rules } = sortedReplay(summary);
      const counts = (group: string, of: Readonly<Record<string, number>>) =>
        Object.entries(of)
          .filter(([, count]) => count > 0)
          .map(([name, count]) => [group, name, String(count)]);
      const rowsOfSummary = [
        ['group', 'name', 'count'],
        ['dockets', '', String(records)],
        ...counts('docket', verdicts),
        ...counts('act', acts),
        ...counts('rule', rules),
      ];
      return MARK + rowsOfSummary.map(row).join('');
    },
  };
}

function cellsOf(act: ReplayedAct, shown: ActRow, rules: readonly string[]): Cells {
  return {
    number: String(act.index + 1),
    on: act.on,
    act: act.act,
    what: shown.act,
    by: act.by,
    who: shown.who,
    verdict: act.verdict,
    rules: [...new Set(rules)].join('|'),
    after: shown.changed.join('\n'),
    findings: shown.remarks.map(({ sentence }) => sentence).join('\n'),
    errors: shown.errors.join('\n'),
  };
}
