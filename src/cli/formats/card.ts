import type { Finding, Invalid, Rechecked, Verdict } from '../../index.js';
import type { Answered } from '../../report/entry.js';
import { printable } from '../../report/gate.js';
import { chosen, type ShownFindings } from './format.js';
import type { Speech } from './speech.js';

/** What a reader is shown of one finding. */
export interface Row {
  readonly finding: Finding;
  readonly mark: string;
  readonly strength: string;
  readonly result: string;
  readonly name: string;
  readonly sentence: string;
  /** Whether the outcome rests on this rule. */
  readonly ground: boolean;
}

/** What a reader is shown of one record, whatever the format. */
export interface Card {
  readonly verdict: Verdict | 'invalid';
  readonly mark: string;
  readonly verdictName: string;
  /** Id, kind, day of decision, file that it belongs to: those that there are. */
  readonly heading: readonly string[];
  /** Nothing where the record could not be rechecked. */
  readonly recorded: string | undefined;
  readonly conclusion: string | undefined;
  readonly rows: readonly Row[];
  /** What looks like a slip of data entry. */
  readonly notes: readonly string[];
  readonly errors: readonly string[];
}

/** Marks that need no colour. */
const VERDICT_MARKS = { upheld: '✓', overturned: '✗', undetermined: '?', invalid: '!' } as const;
const SEVERITY = ['fail', 'unknown', 'pass'] as const;

export const verdictMark = (verdict: Verdict | 'invalid'): string => VERDICT_MARKS[verdict];

/** Makes a record ready for a reader; findings that fail come first, then those that are unknown. */
export function cardOf(answered: Answered, speech: Speech, findings: ShownFindings): Card {
  const { result } = answered;
  const messages = result.verdict === 'invalid' ? speech.messages : speech.under(result.edition);
  const common = {
    verdict: result.verdict,
    mark: verdictMark(result.verdict),
    verdictName: messages.verdictOf(result),
    heading: headingOf(answered, speech).map(printable),
  };
  if (result.verdict === 'invalid') {
    const errors = messages.errors(placed(result)).map(printable);
    const nothing = { recorded: undefined, conclusion: undefined, rows: [], notes: [] };
    return { ...common, ...nothing, errors };
  }
  const shown = chosen<Finding>(result.findings, findings);
  const sorted = SEVERITY.flatMap((each) => shown.filter((finding) => finding.result === each));
  return {
    ...common,
    recorded: printable(messages.outcome(result.kind, result.recorded)),
    conclusion: printable(messages.conclusion(result)),
    rows: sorted.map((finding) => rowOf(finding, result, { ...speech, messages })),
    notes: (result.notes ?? []).map((note) => printable(messages.note(note))),
    errors: [],
  };
}

/** Where the line is named elsewhere, errors need not name it. */
export function placed({ line: _, ...rest }: Invalid): Invalid {
  return rest;
}

function rowOf(finding: Finding, { grounds }: Rechecked, { messages, words }: Speech): Row {
  const result = messages.resultOf(finding);
  return {
    finding,
    mark: markOf(finding),
    strength: messages.modality(finding.modality),
    result: finding.excused ? `${result} · ${words.excused}` : result,
    name: messages.rule(finding.rule),
    sentence: printable(messages.finding(finding)),
    ground: grounds.includes(finding.rule),
  };
}

/** A failure that decides nothing, as advice or with a reason, is no cross. */
function markOf({ result, modality, excused }: Finding): string {
  if (result === 'pass') return '✓';
  if (result === 'unknown') return '?';
  return excused || modality === 'advise' || modality === 'define' ? '!' : '✗';
}

function headingOf(answered: Answered, { messages, words }: Speech): string[] {
  const { result, file, line } = answered;
  const { id, kind } = result;
  return [
    ...(id === undefined ? [] : [id]),
    ...(kind === undefined ? [] : [messages.kind(kind)]),
    // Where a record is not sound, whoever mends it must find it.
    ...(result.verdict === 'invalid' ? [words.place(file, line)] : datedSubject(result, words)),
  ];
}

function datedSubject({ subject, decidedOn }: Rechecked, words: Speech['words']): string[] {
  const labels = (['demand', 'entry', 'project'] as const).flatMap((key) =>
    subject?.[key] === undefined ? [] : [`${words.subject[key]} ${subject[key]}`],
  );
  return [decidedOn, ...labels];
}
