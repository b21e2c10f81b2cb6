import { type AnyRechecked, resultOf } from '../audit/answer.js';
import { notesOn } from '../audit/notes.js';
import type { DecisionRecord, Subject } from '../audit/record.js';
import { countJudged } from '../audit/summary.js';
import { decisionOf } from '../decisions/determine.js';
import { findingsOf } from '../decisions/findings.js';
import { type Judged, judgeBy } from '../decisions/judge.js';
import type { AnyDecision } from '../decisions/rules-under.js';
import { type Bytes, Reader } from '../entities/tables/reader/reader.js';
import type { Edition, Kind } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import { type Conclusion, Conclusions } from './conclusions.js';
import { type Checked, countEdition } from './edition-use.js';
import type { Format } from './formats/format.js';
import type { Piece } from './input/pieces.js';
import type { RecheckRequest } from './recheck-options.js';
import { Utf8Text } from './utf8-text.js';

const [ID, END, SUBJECT, COMMA, CLOSED] = ['{"id":', '}\n', ',"subject":{', ',', '}'].map((text) =>
  Buffer.from(text),
) as [Buffer, Buffer, Buffer, Buffer, Buffer];

/** The parts of a subject as they are written. */
const PARTS = (['demand', 'entry', 'project'] as const).map((name) => ({
  name,
  bytes: Buffer.from(`"${name}":`),
}));

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
  readonly #headings = new Map<Kind, Heading>();
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
    const heading = this.#heading(kind, edition);
    const conclusion = heading.conclusions.on(decision, judged, outcome);
    const { verdict } = conclusion;
    const isShown = !onlySummary && (verdicts === undefined || verdicts.includes(verdict));
    if (isShown) {
      const told = this.#row?.({
        ...{ result: resultOf(record, decision, judged) as AnyRechecked, record },
        ...{ file: this.#file, line },
      });
      if (told !== undefined) this.printed.add(told);
      else this.#print(record, heading, conclusion, decision, judged);
    }
    countJudged(counted, decision, judged, verdict);
    countEdition(counted, record, this.#editions);
    return true;
  }

  /** Prints a line, of which no part may fail when another is printed already. */
  #print(
    record: DecisionRecord,
    heading: Heading,
    { bytes }: Conclusion,
    decision: AnyDecision<Kind>,
    judged: Judged<Kind>,
  ): void {
    const { id, decidedOn, subject } = record;
    const { printed } = this;
    const rest = this.#rest(record, decision, judged);
    printed.addBytes(ID);
    printed.addQuoted(id);
    printed.addBytes(heading.bytes);
    printed.addQuoted(decidedOn);
    if (subject !== undefined) this.#printSubject(subject);
    printed.addBytes(bytes);
    if (rest !== '') printed.add(rest);
    printed.addBytes(END);
  }

  #printSubject(subject: Subject): void {
    const { printed } = this;
    let before = SUBJECT;
    for (const { name, bytes } of PARTS) {
      const part = subject[name];
      if (part === undefined) continue;
      printed.addBytes(before);
      printed.addBytes(bytes);
      printed.addQuoted(part);
      before = COMMA;
    }
    printed.addBytes(CLOSED);
  }

  /** What stands behind the grounds. */
  #rest(record: DecisionRecord, decision: AnyDecision<Kind>, judged: Judged<Kind>): string {
    const { findings, meta } = this.#request;
    const { facts, reasons } = record;
    let text = '';
    const notes = notesOn(record, judged.context);
    if (notes.length > 0) text += `,"notes":${JSON.stringify(notes)}`;
    if (findings !== 'none') {
      text += `,"findings":${JSON.stringify(findingsOf(decision, facts, judged, reasons, findings))}`;
    }
    if (meta && record.meta !== undefined) text += `,"meta":${JSON.stringify(record.meta)}`;
    return text;
  }

  /** What all records of a kind share, as long as they name the same edition. */
  #heading(kind: Kind, edition: Edition): Heading {
    const known = this.#headings.get(kind);
    if (known?.edition === edition) return known;
    const text = `,"kind":"${kind}","edition":${JSON.stringify(edition.id)},"decidedOn":`;
    const heading = { edition, bytes: Buffer.from(text), conclusions: new Conclusions() };
    this.#headings.set(kind, heading);
    return heading;
  }
}

interface Heading {
  readonly edition: Edition;
  /** What stands between the id and the day. */
  readonly bytes: Uint8Array;
  readonly conclusions: Conclusions;
}
