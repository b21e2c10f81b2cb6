import type { BookCell, BookSheet } from '../book.js';
import { type ReplayInput, replayBasis } from './basis.js';
import { named, questionRows } from './questions.js';
import { ruleName, sortedReplay } from './summary.js';
import {
  type ActRow,
  againstOf,
  editionsOf,
  isStep,
  type Remark,
  spokenIn,
  type Timeline,
} from './timeline.js';

/** Dockets as a workbook: what they come to, what does not stand, whom to ask, then all dockets, acts and findings. */
export function replayBook(input: ReplayInput): BookSheet[] {
  const { sheets, heads, columns, docket } = input.speech.words;
  const act = [docket, heads.number, columns.on, columns.act];
  const summary = {
    name: sheets.summary,
    heads: [heads.what, heads.rule, heads.count],
    rows: summaryRows(input),
  };
  if (input.onlySummary) return [summary];
  return [
    summary,
    {
      name: sheets.irregular,
      heads: [
        ...[...act, columns.who, columns.verdict, heads.rules, heads.clause],
        ...[columns.explanation, heads.source],
      ],
      rows: irregularRows(input),
    },
    {
      name: sheets.questions,
      heads: [heads.holder, heads.question, ...act, heads.source],
      rows: questionRows(input),
    },
    {
      name: sheets.dockets,
      heads: [
        ...[docket, heads.edition, heads.verdict, heads.acts, heads.odd, heads.conclusion],
        ...[input.speech.words.statuses, heads.errors, heads.source],
      ],
      rows: docketRows(input),
    },
    {
      name: sheets.acts,
      heads: [
        ...[...act, columns.who, columns.verdict, columns.after, columns.explanation],
        ...[heads.errors, heads.source],
      ],
      rows: actRows(input),
    },
    {
      name: sheets.findings,
      heads: [
        ...[...act, columns.verdict, heads.rule, heads.clause, heads.strength, heads.result],
        columns.explanation,
      ],
      rows: findingRows(input),
    },
  ];
}

function* summaryRows(input: ReplayInput): Generator<BookCell[]> {
  const { speech } = input;
  const { lifecycle, words } = speech;
  const { records, verdicts, acts, rules } = sortedReplay(input.counted);
  yield [words.docket, '', records];
  for (const verdict of ['irregular', 'invalid', 'regular'] as const) {
    yield [`${words.docket}${words.colon}${lifecycle.verdict(verdict)}`, '', verdicts[verdict]];
  }
  for (const verdict of Object.keys(acts) as (keyof typeof acts)[]) {
    yield [`${words.acts}${words.colon}${lifecycle.verdict(verdict)}`, '', acts[verdict]];
  }
  for (const [rule, count] of Object.entries(rules)) {
    yield [words.rules, `${ruleName(rule, speech)} ${rule}`, count];
  }
  for (const line of replayBasis(input, editionsOf(input.timelines))) yield [line, '', ''];
}

const stands = ({ told }: ActRow): boolean => told.verdict === 'upheld';

/** Acts that do not stand, each with what stands against it; dockets that could not be read. */
function* irregularRows({ timelines, speech }: ReplayInput): Generator<BookCell[]> {
  for (const timeline of timelines) {
    const { id = '', verdict, verdictName, errors, source } = timeline;
    if (verdict === 'invalid') {
      yield [id, '', '', '', '', verdictName, '', '', errors.join('\n'), source];
    }
    for (const row of timeline.rows.filter((each) => !stands(each))) {
      const against = againstOf(row.told, spokenIn(timeline, speech));
      yield [
        ...[...named(timeline, row), row.who, row.verdictName],
        listed(
          against.map(({ rule }) => ruleName(rule, speech)),
          speech,
        ),
        listed(
          against.map((remark) => clauseOf(remark, timeline, speech)),
          speech,
        ),
        [...against.map(({ sentence }) => sentence), ...row.errors].join('\n'),
        source,
      ];
    }
  }
}

const listed = (texts: readonly string[], { words }: ReplayInput['speech']): string =>
  [...new Set(texts)].join(words.comma);

function clauseOf(
  { finding }: Remark,
  { replayed }: Timeline,
  { lifecycle, under }: ReplayInput['speech'],
): string {
  return isStep(finding)
    ? lifecycle.basis(finding.article === undefined ? [] : [finding.article])
    : under(replayed?.edition ?? '').clause(finding);
}

function* docketRows({ timelines }: ReplayInput): Generator<BookCell[]> {
  for (const { id = '', replayed, verdictName, rows, ...rest } of timelines) {
    const { conclusion = '', statuses, errors, source } = rest;
    const odd = rows.filter((row) => !stands(row)).length;
    yield [
      ...[id, replayed?.edition ?? '', verdictName, rows.length, odd, conclusion],
      ...[statuses.join('\n'), errors.join('\n'), source],
    ];
  }
}

function* actRows({ timelines }: ReplayInput): Generator<BookCell[]> {
  for (const timeline of timelines) {
    for (const row of timeline.rows) {
      const { who, verdictName, changed, remarks, errors } = row;
      yield [
        ...[...named(timeline, row), who, verdictName, changed.join('\n')],
        remarks.map(({ mark, sentence }) => `${mark} ${sentence}`).join('\n'),
        ...[errors.join('\n'), timeline.source],
      ];
    }
  }
}

function* findingRows({ timelines, speech }: ReplayInput): Generator<BookCell[]> {
  for (const timeline of timelines) {
    for (const row of timeline.rows) {
      for (const remark of row.remarks) {
        const { finding, sentence, rule } = remark;
        yield [
          ...[...named(timeline, row), row.verdictName, `${ruleName(rule, speech)} ${rule}`],
          clauseOf(remark, timeline, speech),
          speech.messages.modality(finding.modality),
          speech.messages.resultOf(finding),
          sentence,
        ];
      }
    }
  }
}
