import { remarksOn } from '../about.js';
import { type BookCell, type BookSheet, dayCell } from '../book.js';
import { editionsJudging } from '../judging.js';
import { headings, MARK, row } from '../written/csv.js';
import { type ExplainInput, explainBasis } from './report.js';
import { type Explained, editionsOf, toldOf, wrongWith } from './told.js';
import { EXPLAIN_WORDS } from './words.js';

/** The columns of a csv: machine names, and not to be reordered. Lists are joined by `|`, sentences by line ends. */
const COLUMNS = [
  ...['number', 'id', 'kind', 'edition', 'decidedOn', 'recorded', 'verdict'],
  ...['lawful', 'possible', 'grounds', 'facts', 'flips', 'questions', 'readings', 'errors'],
] as const;

/** One row a record, in the order of the input. */
export function* explainCsv({ explained, speech }: ExplainInput): Generator<string> {
  yield MARK + headings(COLUMNS);
  for (const [at, each] of explained.entries()) yield row(cellsOf(each, at + 1, speech));
}

function cellsOf(explained: Explained, number: number, speech: ExplainInput['speech']): string[] {
  const { result } = explained;
  const { id = '', kind = '', verdict } = result;
  if (result.verdict === 'invalid') {
    const errors = wrongWith(result, speech.messages).join('\n');
    const nothing = ['', '', '', '', '', '', ''];
    return [String(number), id, kind, '', '', '', verdict, ...nothing, errors];
  }
  const told = toldOf(explained, result, { ...speech, messages: speech.under(result.edition) });
  return [
    ...[String(number), id, kind, result.edition, result.decidedOn, result.recorded, verdict],
    ...[result.lawful.join('|'), result.possible.join('|'), result.grounds.join('|')],
    ...[told.alone, told.changes, told.asked, told.readings].map((said) => said.join('\n')),
    '',
  ];
}

/** The explanations as a workbook: whom to ask what, record by record, and by what is judged. */
export function explainBook(input: ExplainInput): BookSheet[] {
  const { messages, words } = input.speech;
  const { letters, records, heads } = EXPLAIN_WORDS[messages.language];
  const { number, id, kind, day, outcome, verdict, holder, question } = words.heads;
  return [
    {
      name: letters,
      heads: [holder, question, id, words.heads.number],
      rows: letterRows(input),
    },
    {
      name: records,
      heads: [
        ...[number, id, kind, words.heads.edition, day, outcome, verdict],
        ...[heads.alone, heads.changes, heads.asked, heads.readings, words.heads.errors],
      ],
      rows: recordRows(input),
    },
    { name: words.sections.basis, heads: [words.sections.basis], rows: basisRows(input) },
  ];
}

/** By what is judged, what of the input was remarked, and how much hangs on disputed readings where that was asked. */
function* basisRows({ explained, about, share, speech }: ExplainInput): Generator<BookCell[]> {
  const judging = editionsJudging(about, editionsOf(explained));
  for (const line of explainBasis(about, judging, speech)) yield [line];
  for (const remark of remarksOn(about.inputs, speech.words.colon)) yield [remark];
  if (share !== undefined) yield [speech.explain.share(share)];
}

function* letterRows({ letters, kindAt, speech }: ExplainInput): Generator<BookCell[]> {
  const { messages } = speech;
  const { language } = messages;
  const heads = EXPLAIN_WORDS[language];
  for (const { name, asks } of letters) {
    for (const { record, index, question } of asks) {
      const role = question.holder.label[language];
      const who = name === undefined ? role : heads.named(role, name[language]);
      const kind = kindAt(index);
      const said = kind === undefined ? undefined : messages.label(question.path, kind);
      yield [who, said ?? question.label[language], record, index + 1];
    }
  }
}

function* recordRows({ explained, speech }: ExplainInput): Generator<BookCell[]> {
  const { messages } = speech;
  for (const [at, each] of explained.entries()) {
    const { result } = each;
    const kind = result.kind === undefined ? '' : messages.kind(result.kind);
    const named = [at + 1, result.id ?? '', kind];
    if (result.verdict === 'invalid') {
      const errors = wrongWith(result, messages).join('\n');
      yield [...named, '', '', '', messages.verdict('invalid'), '', '', '', '', errors];
      continue;
    }
    const told = toldOf(each, result, { ...speech, messages: speech.under(result.edition) });
    yield [
      ...[...named, result.edition, dayCell(result.decidedOn)],
      ...[messages.outcome(result.kind, result.recorded), messages.verdictOf(result)],
      ...[told.alone, told.changes, told.asked, told.readings].map((said) => said.join('\n')),
      '',
    ];
  }
}
