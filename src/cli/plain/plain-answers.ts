import { type AnyRechecked, resultOf } from '../../audit/answer.js';
import { notesOn } from '../../audit/notes.js';
import type { DecisionRecord, Subject } from '../../audit/record.js';
import { countJudged } from '../../audit/summary.js';
import { findingsOf } from '../../decisions/findings.js';
import { type Judged, judgeBy } from '../../decisions/judge.js';
import {
  type AnyDecision,
  decisionOf,
  type RulesUnder,
  rulesUnder,
} from '../../decisions/rules-under.js';
import { type Bytes, Reader } from '../../entities/tables/reader/reader.js';
import { recordForm } from '../../entities/tables/reader/record-form.js';
import type { Edition, Kind } from '../../index.js';
import { loadedEdition } from '../../regulation/loaded.js';
import type { Format } from '../formats/format.js';
import type { Piece } from '../input/pieces.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { type Checked, countEdition } from '../run/edition-use.js';
import { type Conclusion, Conclusions } from './conclusions.js';
import { PrintedFindings } from './printed-findings.js';
import { Utf8Text } from './utf8-text.js';

const ID = Buffer.from('{"id":');
const NOTES = Buffer.from(',"notes":');
const END = Buffer.from('}\n');
const CLOSED = Buffer.from('}');
const EMPTY_SUBJECT = Buffer.from(',"subject":{}');

/** The parts of a subject, and what stands before each: as the first of them, and behind others. */
const PARTS = (['demand', 'entry', 'project'] as const).map((name) => ({
  name,
  first: Buffer.from(`,"subject":{"${name}":`),
  further: Buffer.from(`,"${name}":`),
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
  readonly #headings = new Map<Edition, Map<Kind, Heading>>();
  readonly printed = new Utf8Text();

  /** `row`: how an answer is written, where it is not a line of JSON. */
  constructor(request: RecheckRequest, editions: readonly Edition[], row?: Format['record']) {
    this.#request = request;
    this.#editions = editions;
    this.#row = row;
    // A row for people may name a unit that stands in a record's own data.
    const keepsFree = request.meta === true || request.unit !== undefined;
    this.#reader = new Reader(recordForm(), { keepsFree });
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
    const heading = this.#heading(kind, edition);
    const { decision, conclusions } = heading;
    const judged = judgeBy(decision, facts, { decidedOn, edition }, reasons, heading.under);
    const conclusion = conclusions.on(judged, outcome);
    const { verdict } = conclusion;
    const isShown = !onlySummary && (verdicts === undefined || verdicts.includes(verdict));
    if (isShown) {
      const told = this.#row?.({
        ...{ result: resultOf(record, decision, judged) as AnyRechecked, record },
        ...{ file: this.#file, line },
      });
      if (told !== undefined) this.printed.add(told);
      else this.#print(record, heading, conclusion, judged);
    }
    countJudged(counted, decision, judged, verdict);
    countEdition(counted, record, this.#editions);
    return true;
  }

  /** Prints a line, of which no part may fail when another is printed already. */
  #print(
    record: DecisionRecord,
    { bytes: heading, decision, findings: printedFindings }: Heading,
    { bytes }: Conclusion,
    judged: Judged<Kind>,
  ): void {
    const { id, decidedOn, subject, facts, reasons } = record;
    const { printed } = this;
    const { findings: shown } = this.#request;
    const notes = notesOn(record, judged.context);
    const findings =
      shown === 'none' ? undefined : findingsOf(decision, facts, judged, reasons, shown);
    const meta = this.#request.meta ? JSON.stringify(record.meta) : undefined;
    printed.addBytes(ID);
    printed.addQuoted(id);
    printed.addBytes(heading);
    printed.addQuoted(decidedOn);
    if (subject !== undefined) this.#printSubject(subject);
    printed.addBytes(bytes);
    if (notes.length > 0) printed.addMember(NOTES, notes);
    if (findings !== undefined) printedFindings.print(findings, printed);
    if (meta !== undefined) printed.add(`,"meta":${meta}`);
    printed.addBytes(END);
  }

  #printSubject(subject: Subject): void {
    const { printed } = this;
    let isFirst = true;
    for (const { name, first, further } of PARTS) {
      const part = subject[name];
      if (part === undefined) continue;
      printed.addBytes(isFirst ? first : further);
      printed.addQuoted(part);
      isFirst = false;
    }
    printed.addBytes(isFirst ? EMPTY_SUBJECT : CLOSED);
  }

  /** What all records of a kind share that are judged by the same edition. */
  #heading(kind: Kind, edition: Edition): Heading {
    return this.#headings.get(edition)?.get(kind) ?? this.#newHeading(kind, edition);
  }

  #newHeading(kind: Kind, edition: Edition): Heading {
    const text = `,"kind":"${kind}","edition":${JSON.stringify(edition.id)},"decidedOn":`;
    const decision = decisionOf(kind);
    const heading = {
      bytes: Buffer.from(text),
      decision,
      under: rulesUnder(decision, edition),
      conclusions: new Conclusions(decision),
      findings: new PrintedFindings(),
    };
    const kinds = this.#headings.get(edition) ?? new Map<Kind, Heading>();
    this.#headings.set(edition, kinds.set(kind, heading));
    return heading;
  }
}

interface Heading {
  /** What stands between the id and the day. */
  readonly bytes: Uint8Array;
  readonly decision: AnyDecision<Kind>;
  /** What the edition makes of its rules. */
  readonly under: RulesUnder;
  readonly conclusions: Conclusions;
  readonly findings: PrintedFindings;
}
