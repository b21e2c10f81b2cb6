import type { Finding } from '../index.js';
import type { Messages } from '../messages/messages.js';
import { type ReportInput, remarksOn, VERDICTS } from './about.js';
import { decimalIn } from './amounts.js';
import { asksOf } from './asks.js';
import { type AtStake, atStake } from './at-stake.js';
import { type BookCell, type BookSheet, continued, dayCell } from './book.js';
import { type Distribution, distributionsOf } from './distribution.js';
import { basisLines } from './front.js';
import type { Kept } from './gather.js';
import { groundCounts } from './grounds-section.js';
import { overturnedOf } from './index-section.js';
import { clausesOf, errorsOf, fileOf, placeOf, recordedOf, verdictOf } from './lines.js';
import type { ReportSpeech } from './speech.js';
import { groundsOf, STAKE_KINDS } from './stakes.js';
import type { ReportWords } from './words.js';

/** The report as a workbook: summary, overturned, questions, invalid, and all findings. */
export function workbook(input: ReportInput, mostRows?: number): BookSheet[] {
  const { sheets, heads } = input.speech.words;
  return [
    {
      name: sheets.summary,
      heads: [heads.what, heads.rule, heads.records, sheets.inUnit(heads.amount)],
      rows: summaryRows(input),
    },
    {
      name: sheets.overturned,
      heads: [
        ...[heads.number, heads.id, heads.kind, heads.day, heads.file, heads.unit],
        ...[
          heads.ground,
          heads.clause,
          sheets.inUnit(heads.amount),
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
  yield [words.records(gathered.entries.length), '', gathered.entries.length, ''];
  for (const verdict of VERDICTS) {
    const count = gathered.entries.filter((entry) => entry.verdict === verdict).length;
    yield [messages.verdict(verdict), '', count, ''];
  }
  for (const stakes of atStake(gathered.stakes)) yield* stakeRows(stakes, words);
  for (const { rule, clause, overturned, amount } of groundCounts(input)) {
    const sum = amount === undefined ? '' : inUnit(amount, words);
    yield [`${words.heads.ground} ${clause}`, `${messages.rule(rule)} ${rule}`, overturned, sum];
  }
  for (const distribution of distributionsOf(input)) yield* distributionRows(distribution, speech);
  for (const line of basisLines(input)) yield [line, '', '', ''];
  for (const remark of remarksOn(about.inputs, words.colon)) yield [remark, '', '', ''];
}

/** What is at stake in one kind of amount. */
function* stakeRows(
  { kind, latest, superseded, unjoined, examined }: AtStake,
  words: ReportWords,
): Generator<BookCell[]> {
  const { stakes } = words;
  const what = stakes.kind[kind];
  const tallies = [
    [stakes.latest, latest],
    [stakes.unjoined, unjoined],
    [stakes.superseded, superseded],
  ] as const;
  for (const [name, { records, amount, concerned }] of tallies) {
    yield [what, name, records, inUnit(amount, words)];
    if (concerned === amount) continue;
    const head = `${what}${words.colon}${words.heads.concerned}`;
    yield [head, name, records, inUnit(concerned, words)];
  }
  yield [what, stakes.examined, examined.records, inUnit(examined.amount, words)];
}

/** How records are distributed over years, departments or units. */
function* distributionRows(
  { caption, shares }: Distribution,
  { messages, words }: ReportSpeech,
): Generator<BookCell[]> {
  for (const share of shares) {
    const what = `${caption}${words.colon}${share.name ?? words.notStated}`;
    yield [what, '', share.records, ''];
    for (const verdict of VERDICTS) {
      const count = share.verdicts[verdict];
      if (count > 0) yield [what, messages.verdict(verdict), count, ''];
    }
    for (const kind of STAKE_KINDS) {
      const amount = share.amounts[kind];
      if (amount > 0n) yield [what, words.stakes.amount[kind], '', inUnit(amount, words)];
    }
  }
}

const inUnit = (fen: bigint, words: ReportWords): BookCell =>
  decimalIn(fen, words.sheets.fenPerUnit);

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
      stake?.concerned === undefined ? '' : inUnit(stake.concerned, words),
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
