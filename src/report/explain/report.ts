import type { Comparison, Letter, RobustnessShare } from '../../explain/index.js';
import type { Edition, Kind } from '../../index.js';
import { type About, anchorOf, inputLines, remarksOn, TONES, VERDICTS } from '../about.js';
import type { Block, Card, Document, Line } from '../document.js';
import { editionsJudging, judgingLines } from '../judging.js';
import type { ReportSpeech } from '../speech.js';
import {
  comparedInWords,
  type Explained,
  editionsOf,
  inTurn,
  rowOf,
  titleOf,
  toldOf,
} from './told.js';
import { EXPLAIN_WORDS } from './words.js';

/** What a report that explains is made of. */
export interface ExplainInput {
  readonly explained: readonly Explained[];
  readonly letters: readonly Letter[];
  /** The kind of the record with this index. */
  readonly kindAt: (index: number) => Kind | undefined;
  /** How much hangs on disputed readings, where that was asked. */
  readonly share: RobustnessShare | undefined;
  readonly about: About;
  readonly speech: ReportSpeech;
}

/** The report that explains: whom to ask first, then what is contrary, open and faulty, record by record. */
export function explainReport(input: ExplainInput): Document {
  const { language } = input.speech.messages;
  return { language, title: EXPLAIN_WORDS[language].title, blocks: blocksOf(input) };
}

/** Two editions, and what their differences change. */
export function comparisonReport(
  comparison: Comparison,
  { about, speech }: Pick<ExplainInput, 'about' | 'speech'>,
): Document {
  const { messages } = speech;
  const [first = '', ...flips] = comparedInWords(comparison, speech);
  const judging = editionsJudging(about, [comparison.a, comparison.b]);
  return {
    language: messages.language,
    title: EXPLAIN_WORDS[messages.language].comparedTitle,
    blocks: [{ paragraph: first }, { list: flips }, ...basisOf(about, judging, speech)],
  };
}

function* blocksOf(input: ExplainInput): Generator<Block> {
  const { explained, letters, kindAt, share, about, speech } = input;
  const { messages, explain } = speech;
  const words = EXPLAIN_WORDS[messages.language];
  const numbered = explained.map((each, at) => [each, at + 1] as const);
  yield {
    tiles: VERDICTS.map((verdict) => {
      const count = explained.filter(({ result }) => result.verdict === verdict).length;
      const to = count === 0 ? undefined : verdict === 'upheld' ? 'upheld' : 'records';
      return { label: messages.verdict(verdict), count, tone: TONES[verdict], to };
    }),
  };
  if (letters.length > 0) {
    yield { heading: words.letters, level: 2, id: 'letters' };
    for (const letter of letters) {
      const [first = '', ...facts] = explain.letter(letter, kindAt);
      yield { paragraph: first };
      yield { list: facts.map((fact) => fact.trim()) };
    }
  }
  if (share !== undefined) {
    yield { heading: words.readings, level: 2, id: 'readings' };
    yield { paragraph: explain.share(share) };
  }
  yield* basisOf(about, editionsJudging(about, editionsOf(explained)), speech);
  const told = VERDICTS.filter((verdict) => verdict !== 'upheld');
  if (explained.some(({ result }) => result.verdict !== 'upheld')) {
    yield { heading: words.records, level: 2, id: 'records' };
  }
  for (const verdict of told) {
    for (const [each, number] of numbered) {
      if (each.result.verdict === verdict) yield { card: cardOf(each, number, speech) };
    }
  }
  yield* upheldTable(numbered, speech);
}

/** By what records are judged, from what input and with what, a line each. */
export function explainBasis(
  { asEdition, version, inputs, mapping }: About,
  judging: readonly Edition[],
  { messages, words }: ReportSpeech,
): string[] {
  const { basis } = words;
  return [
    ...judgingLines(judging, messages, words.colon, { asEdition, basis }),
    ...inputLines({ inputs, mapping }, basis),
    basis.version(version),
    basis.noAdvice,
  ];
}

function basisOf(about: About, judging: readonly Edition[], speech: ReportSpeech): Block[] {
  const { basis, sections, colon } = speech.words;
  const remarks = remarksOn(about.inputs, colon);
  return [
    { heading: sections.basis, level: 2, id: 'basis' },
    { list: explainBasis(about, judging, speech) },
    ...(remarks.length === 0
      ? []
      : [{ fold: basis.remarks(remarks.length), blocks: [{ list: remarks }] }]),
  ];
}

function cardOf(explained: Explained, number: number, speech: ReportSpeech): Card {
  const { result } = explained;
  const { messages } = speech;
  const tone = TONES[result.verdict];
  const card = { id: anchorOf(number), tone };
  if (result.verdict === 'invalid') {
    const row = rowOf(result, messages);
    const heading: Line = [
      `${result.id ?? number} · ${row === undefined ? '' : `${row} · `}`,
      { strong: messages.verdict('invalid'), tone },
    ];
    return { ...card, heading, blocks: [{ list: messages.errors(result) }] };
  }
  const under = { ...speech, messages: speech.under(result.edition) };
  const told = toldOf(explained, result, under);
  const { heads } = EXPLAIN_WORDS[messages.language];
  const parts = inTurn(explained).filter((part) => told[part].length > 0);
  return {
    ...card,
    heading: [
      `${titleOf(result, speech).join(' · ')} · `,
      { strong: messages.verdictOf(result), tone },
    ],
    blocks: [
      { paragraph: under.messages.conclusion(result) },
      ...parts.flatMap((part): Block[] => [
        { paragraph: [{ strong: heads[part] }] },
        { list: told[part] },
      ]),
    ],
  };
}

/** The upheld as one table: on what each rests, and what would break it. */
function* upheldTable(
  numbered: readonly (readonly [Explained, number])[],
  speech: ReportSpeech,
): Generator<Block> {
  const { messages, words } = speech;
  const { heads, upheld } = EXPLAIN_WORDS[messages.language];
  const rows = numbered.flatMap(([explained, number]): Line[][] => {
    const { result } = explained;
    if (result.verdict !== 'upheld') return [];
    const { alone, changes } = toldOf(explained, result, speech);
    const named = `${messages.kind(result.kind)} ${result.decidedOn}`;
    return [[String(number), result.id, named, alone.join(' '), changes.join(' ')]];
  });
  if (rows.length === 0) return;
  const labels = [
    ...[words.heads.number, words.heads.id, words.heads.kind],
    ...[heads.alone, heads.changes],
  ];
  yield { heading: upheld, level: 2, id: 'upheld' };
  yield {
    table: {
      caption: words.records(rows.length),
      heads: labels.map((label) => ({ label })),
      rows,
    },
  };
}
