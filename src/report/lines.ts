import type { Finding, RecheckResult } from '../index.js';
import { anchorOf } from './about.js';
import type { Line, Span } from './document.js';
import type { Kept } from './gather.js';
import type { ReportSpeech } from './speech.js';

/** The number of a record in the input, leading to its card where it has one. */
export const numberOf = ({ number }: Kept, hasCard: boolean): Line =>
  hasCard ? [{ link: String(number), to: anchorOf(number) }] : String(number);

/** The file that a record belongs to: demand, entry, project. */
export function fileOf({ subject }: Pick<Kept, 'subject'>, { words }: ReportSpeech): string {
  return (['demand', 'entry', 'project'] as const)
    .flatMap((key) =>
      subject?.[key] === undefined ? [] : [`${words.subject[key]} ${subject[key]}`],
    )
    .join(words.comma);
}

export const placeOf = ({ place }: Pick<Kept, 'place'>, { words }: ReportSpeech): string =>
  words.place(place.file, place.sheet, place.line);

/** What the recorded outcome is called. */
export const recordedOf = ({ kind, recorded }: Kept, { messages }: ReportSpeech): string =>
  kind === undefined || recorded === undefined ? '' : messages.outcome(kind, recorded);

/** What became of a record, in words. */
export const verdictOf = ({ verdict, result }: Kept, { messages }: ReportSpeech): string =>
  result === undefined ? messages.verdict(verdict) : messages.verdictOf(result);

/** The names of rules, each with its id. */
export function rulesOf(findings: readonly Finding[], { messages, words }: ReportSpeech): Line {
  return findings.flatMap(({ rule }, at): Span[] => [
    ...(at === 0 ? [] : [words.comma]),
    messages.rule(rule),
  ]);
}

/** The clauses of findings, each once. */
export const clausesOf = (
  findings: readonly Finding[],
  { messages, words }: ReportSpeech,
): string => [...new Set(findings.map(messages.clause))].join(words.comma);

/** What is wrong with a record, without the line, which is named elsewhere. */
export function errorsOf(result: RecheckResult, { messages }: ReportSpeech): string[] {
  if (result.verdict !== 'invalid') return [];
  const { line: _, ...rest } = result;
  return messages.errors(rest);
}
