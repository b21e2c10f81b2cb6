import type {
  Comparison,
  Flips,
  MinimalFacts,
  Questions,
  Robustness,
} from '../../explain/index.js';
import { draft, type Invalid, type Rechecked, type RecheckResult } from '../../index.js';
import type { ExplainMessages } from '../../messages/explain/speaker.js';
import type { Messages } from '../../messages/messages.js';
import type { ReportSpeech } from '../speech.js';
import { EXPLAIN_WORDS } from './words.js';

/** A record with everything that is told of it; an invalid one with its errors alone. */
export interface Explained {
  readonly result: RecheckResult;
  readonly facts?: MinimalFacts;
  readonly flips?: Flips;
  readonly questions?: Questions;
  readonly robustness?: Robustness | Invalid;
}

/** What is told of a record, in sentences. */
export interface Told {
  /** On which facts alone the verdict stands. */
  readonly alone: readonly string[];
  readonly changes: readonly string[];
  readonly asked: readonly string[];
  readonly readings: readonly string[];
}

/** In which order it is told: what holds whatever the other facts are stands before what would be if one of them were so. */
export const inTurn = ({ questions }: Explained): readonly (keyof Told)[] =>
  questions?.settled === undefined
    ? ['alone', 'changes', 'asked', 'readings']
    : ['alone', 'asked', 'changes', 'readings'];

/** The row of a table in which a record stands that is none. */
export function rowOf({ sheet, row }: Invalid, { language }: Messages): string | undefined {
  if (sheet === undefined || row === undefined) return undefined;
  return EXPLAIN_WORDS[language].row(sheet, row);
}

/** What is wrong with a record: the row of a table in which it stands first, then error by error. */
export const wrongWith = (result: Invalid, messages: Messages): string[] => [
  ...[rowOf(result, messages) ?? []].flat(),
  ...messages.errors(result),
];

/** The editions by which records were judged. */
export const editionsOf = (explained: readonly Explained[]): (string | undefined)[] =>
  explained.map(({ result }) => (result.verdict === 'invalid' ? undefined : result.edition));

/** What a record is called: its id, kind and day, and by which edition it was judged where that is another than the draft. */
export function titleOf(
  { id, kind, decidedOn, edition }: Rechecked,
  { messages, words }: Pick<ReportSpeech, 'messages' | 'words'>,
): string[] {
  const by = edition === draft.id ? [] : [`${words.heads.edition} ${edition}`];
  return [id, messages.kind(kind), messages.date(decidedOn), ...by];
}

interface ExplainSpeech {
  readonly messages: Messages;
  readonly explain: ExplainMessages;
}

/** What is told of two editions: how many verdicts are the same, then what flips and why. */
export const comparedInWords = (
  comparison: Comparison,
  { messages, explain }: ExplainSpeech,
): string[] => explain.comparison(comparison, messages.kind, messages.rule);

/** What is told of a record that was judged. */
export function toldOf(
  { facts, flips, questions, robustness }: Explained,
  result: Rechecked,
  { messages, explain }: ExplainSpeech,
): Told {
  const { rule } = messages;
  const alone = facts && explain.facts(facts, result);
  return {
    alone: alone === undefined ? [] : [alone],
    changes: flips === undefined ? [] : explain.flips(flips, result, rule),
    asked: questions === undefined ? [] : explain.questions(questions, result.kind, rule),
    readings:
      robustness === undefined || robustness.verdict === 'invalid'
        ? []
        : explain.robustness(robustness),
  };
}
