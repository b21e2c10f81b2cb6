import { type AnyRechecked, resultOf } from '../audit/answer.js';
import { notesOn } from '../audit/notes.js';
import type { DecisionRecord } from '../audit/record.js';
import { countJudged } from '../audit/summary.js';
import { type Verdict, verdictOn } from '../decisions/decision.js';
import { decisionOf } from '../decisions/determine.js';
import { findingsOf } from '../decisions/findings.js';
import { type AnyDecision, groundsOf, type Judged, judgeBy } from '../decisions/judge.js';
import { type Bytes, Reader } from '../entities/tables/reader/reader.js';
import type { Edition, Kind } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import { type Checked, countEdition } from './edition-use.js';
import type { Format } from './formats/format.js';
import { quoted } from './formats/quoted.js';
import type { Piece } from './input/pieces.js';
import type { RecheckRequest } from './recheck-options.js';
import { Utf8Text } from './utf8-text.js';

/**
 * Answers records that are plainly right, from their bytes to the line that is printed, with no more made on
 * the way than is shown. Every other record is not answered here, but at length.
 */
export class PlainAnswers {
  readonly #request: RecheckRequest;
  readonly #editions: readonly Edition[];
  readonly #reader: Reader;
  readonly #row: Format['record'] | undefined;
  #file = '';
  readonly #headings = new Map<Kind, { readonly edition: Edition; readonly text: string }>();
  readonly printed = new Utf8Text();

  /** `row`: how an answer is written, where it is not a line of JSON. */
  constructor(request: RecheckRequest, editions: readonly Edition[], row?: Format['record']) {
    this.#request = request;
    this.#editions = editions;
    this.#row = row;
    // A row for people may name a unit that stands in a record's own data.
    const keepsFree = request.meta === true || request.unit !== undefined;
    this.#reader = new Reader({ keepsFree });
  }

  /** From here on records are read from these bytes of a file, which are UTF-8. */
  take(bytes: Bytes, file: string): void {
    this.#file = file;
    this.#reader.take(bytes);
  }

  /** Prints the line of a record, which is counted; false where it has to be answered at length. */
  answer({ start, end, line }: Piece, counted: Checked): boolean {
    const record = this.#reader.record(start, end) as DecisionRecord | undefined;
    if (record === undefined) return false;
    try {
      return this.#answered(record, line, counted);
    } catch {
      return false;
    }
  }

  #answered(record: DecisionRecord, line: number, counted: Checked): boolean {
    const { asEdition, verdicts, onlySummary } = this.#request;
    const { kind, facts, outcome, decidedOn, reasons } = record;
    const edition = loadedEdition(asEdition ?? record.edition, this.#editions);
    if (edition === undefined) return false;
    const decision = decisionOf(kind);
    const judged = judgeBy(decision, facts, { decidedOn, edition }, reasons);
    const verdict = verdictOn(outcome, judged);
    const isShown = !onlySummary && (verdicts === undefined || verdicts.includes(verdict));
    if (isShown) {
      const told = this.#row?.({
        ...{ result: resultOf(record, decision, judged) as AnyRechecked, record },
        ...{ file: this.#file, line },
      });
      this.printed.add(told ?? this.#line(record, decision, judged, verdict));
    }
    countJudged(counted, decision, judged, verdict);
    countEdition(counted, record, this.#editions);
    return true;
  }

  #line(
    record: DecisionRecord,
    decision: AnyDecision<Kind>,
    judged: Judged<Kind>,
    verdict: Verdict,
  ): string {
    const { findings, meta } = this.#request;
    const { id, kind, decidedOn, subject, outcome, facts, reasons } = record;
    const { context, lawful, possible } = judged;
    let text = `{"id":${quoted(id)}${this.#heading(kind, context.edition)}${decidedOn}"`;
    if (subject !== undefined) text += subjectText(subject);
    text += `,"recorded":"${outcome}","verdict":"${verdict}","lawful":${words(lawful)},"possible":${words(possible)},"grounds":${words(groundsOf(decision, judged))}`;
    const notes = notesOn(record, context);
    if (notes.length > 0) text += `,"notes":${JSON.stringify(notes)}`;
    if (findings !== 'none') {
      text += `,"findings":${JSON.stringify(findingsOf(decision, facts, judged, reasons, findings))}`;
    }
    if (meta && record.meta !== undefined) text += `,"meta":${JSON.stringify(record.meta)}`;
    return `${text}}\n`;
  }

  /** What stands between the id and the day: the same for all records of a kind and an edition. */
  #heading(kind: Kind, edition: Edition): string {
    const known = this.#headings.get(kind);
    if (known?.edition === edition) return known.text;
    const text = `,"kind":"${kind}","edition":${quoted(edition.id)},"decidedOn":"`;
    this.#headings.set(kind, { edition, text });
    return text;
  }
}

function subjectText({ demand, entry, project }: NonNullable<DecisionRecord['subject']>): string {
  let text = '';
  if (demand !== undefined) text += `,"demand":${quoted(demand)}`;
  if (entry !== undefined) text += `,"entry":${quoted(entry)}`;
  if (project !== undefined) text += `,"project":${quoted(project)}`;
  return `,"subject":{${text.slice(1)}}`;
}

/** A list of words of the regulation, in which nothing needs an escape. */
function words(list: readonly string[]): string {
  return list.length === 0 ? '[]' : `["${list.join('","')}"]`;
}
