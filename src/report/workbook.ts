import type { Finding } from '../index.js';
import type { Messages } from '../messages/messages.js';
import { type ReportInput, remarksOn, VERDICTS } from './about.js';
import { decimalIn } from './amounts.js';
import { asksOf } from './asks.js';
import { atStake } from './at-stake.js';
import { type BookCell, type BookSheet, continued, dayCell } from './book.js';
import { distributionsOf } from './distribution.js';
import { basisLines } from './front.js';
import type { Kept } from './gather.js';
import { groundCounts } from './grounds-section.js';
import { overturnedOf } from './index-section.js';
import { clausesOf, errorsOf, fileOf, placeOf, recordedOf, verdictOf } from './lines.js';
import { groundsOf, STAKE_KINDS } from './stakes.js';

/** The report as a workbook: summary, overturned, questions, invalid, and all findings. */
export function workbook(input: ReportInput, mostRows?: number): BookSheet[] {
  const { sheets, heads } = input.speech.words;
  return [
    {
      name: sheets.summary,
      heads: [heads.what, heads.rule, heads.records, `${heads.amount}（${sheets.unit}）`],
      rows: summaryRows(input),
    },
    {
      name: sheets.overturned,
      heads: [
        ...[heads.number, heads.id, heads.kind, heads.day, heads.file, heads.unit],
        ...[
          heads.ground,
          heads.clause,
          `${heads.amount}（${sheets.unit}）`,
          heads.conclusion,
          heads.source,
        ],
      ],
      rows: overturnedRows(input),
    },
    {
      name: sheets.questions,
      heads: [
        heads.holder,
        heads.question,
        heads.number,
        heads.id,
        heads.kind,
        heads.day,
        heads.file,
        heads.source,
      ],
      rows: questionRows(input),
    },
    {
      name: sheets.invalid,
      heads: [heads.number, heads.source, heads.id, heads.kind, heads.errors],
      rows: invalidRows(input),
    },
    ...continued(
      {
        name: sheets.findings,
        heads: [
          ...[heads.number, heads.id, heads.kind, heads.day, heads.outcome, heads.verdict],
          ...[heads.rule, heads.clause, heads.strength, heads.result, heads.ground],
          heads.explanation,
        ],
        rows: findingRows(input),
      },
      mostRows,
    ),
  ];
}

function* summaryRows(input: ReportInput): Generator<BookCell[]> {
  const { about, gathered, speech } = input;
  const { messages, words } = speech;
  const money = (fen: bigint) => decimalIn(fen, words.sheets.fenPerUnit);
  yield [words.records(gathered.entries.length), '', gathered.entries.length, ''];
  for (const verdict of VERDICTS) {
    const count = gathered.entries.filter((entry) => entry.verdict === verdict).length;
    yield [messages.verdict(verdict), '', count, ''];
  }
  for (const { kind, latest, superseded, unjoined, examined } of atStake(gathered.stakes)) {
    const { stakes } = words;
    const what = stakes.kind[kind];
    const tallies = [
      [stakes.latest, latest],
      [stakes.unjoined, unjoined],
      [stakes.superseded, superseded],
    ] as const;
    for (const [name, { records, amount, concerned }] of tallies) {
      yield [what, name, records, money(amount)];
      if (concerned !== amount)
        yield [`${what}${words.colon}${words.heads.concerned}`, name, records, money(concerned)];
    }
    yield [what, stakes.examined, examined.records, money(examined.amount)];
  }
  for (const { rule, clause, overturned, amount } of groundCounts(input)) {
    const sum = amount === undefined ? '' : money(amount);
    yield [`${words.heads.ground} ${clause}`, `${messages.rule(rule)} ${rule}`, overturned, sum];
  }
  for (const { caption, shares } of distributionsOf(input)) {
    for (const share of shares) {
      const what = `${caption}${words.colon}${share.name ?? words.notStated}`;
      yield [what, '', share.records, ''];
      for (const verdict of VERDICTS) {
        const count = share.verdicts[verdict];
        if (count > 0) yield [what, messages.verdict(verdict), count, ''];
      }
      for (const kind of STAKE_KINDS) {
        const amount = share.amounts[kind];
        if (amount > 0n) yield [what, words.stakes.amount[kind], '', money(amount)];
      }
    }
  }
  for (const line of basisLines(input)) yield [line, '', '', ''];
  for (const remark of remarksOn(about.inputs)) yield [remark, '', '', ''];
}

function* overturnedRows(input: ReportInput): Generator<BookCell[]> {
  const { speech } = input;
  const { messages, words } = speech;
  for (const entry of overturnedOf(input)) {
    const { result, stake } = entry;
    if (result === undefined || result.verdict === 'invalid') continue;
    const grounds = groundsOf(result);
    yield [
      entry.number,
      result.id,
      messages.kind(result.kind),
      dayCell(result.decidedOn),
      fileOf(entry, speech),
      entry.unit ?? '',
      grounds.map(({ rule }) => messages.rule(rule)).join(words.comma),
      clausesOf(grounds, speech),
      stake?.concerned === undefined ? '' : decimalIn(stake.concerned, words.sheets.fenPerUnit),
      speech.under(result.edition).conclusion(result),
      placeOf(entry, speech),
    ];
  }
}

function* questionRows(input: ReportInput): Generator<BookCell[]> {
  const { speech } = input;
  const { messages, words } = speech;
  for (const { holder, question, records } of asksOf(input)) {
    for (const entry of records) {
      yield [
        holder ?? words.timeTells,
        question,
        entry.number,
        entry.id ?? '',
        entry.kind === undefined ? '' : messages.kind(entry.kind),
        dayCell(entry.decidedOn),
        fileOf(entry, speech),
        placeOf(entry, speech),
      ];
    }
  }
}

function* invalidRows({ gathered, speech }: ReportInput): Generator<BookCell[]> {
  const { messages } = speech;
  for (const entry of gathered.entries) {
    const { result } = entry;
    if (result === undefined || result.verdict !== 'invalid') continue;
    for (const error of errorsOf(result, speech)) {
      const kind = entry.kind === undefined ? '' : messages.kind(entry.kind);
      yield [entry.number, placeOf(entry, speech), entry.id ?? '', kind, error];
    }
  }
}

function* findingRows({ gathered, options, speech }: ReportInput): Generator<BookCell[]> {
  if (options.findings === 'none') return;
  for (const entry of gathered.entries) {
    const { result } = entry;
    if (result === undefined || result.verdict === 'invalid') continue;
    const grounds = new Set(groundsOf(result));
    const messages = speech.under(result.edition);
    for (const finding of result.findings as readonly Finding[]) {
      if (options.findings === 'failing' && finding.result === 'pass') continue;
      yield [...aboutEntry(entry), ...aboutFinding(finding, grounds.has(finding), messages)];
    }
  }

  function aboutEntry(entry: Kept): BookCell[] {
    const kind = entry.kind === undefined ? '' : speech.messages.kind(entry.kind);
    const verdict = verdictOf(entry, speech);
    return [
      entry.number,
      entry.id ?? '',
      kind,
      dayCell(entry.decidedOn),
      recordedOf(entry, speech),
      verdict,
    ];
  }

  function aboutFinding(finding: Finding, isGround: boolean, messages: Messages): BookCell[] {
    const { words } = speech;
    return [
      `${messages.rule(finding.rule)} ${finding.rule}`,
      messages.clause(finding),
      messages.modality(finding.modality),
      messages.resultOf(finding),
      isGround ? words.ground : '',
      messages.finding(finding),
    ];
  }
}
