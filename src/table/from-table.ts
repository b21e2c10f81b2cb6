import type { Language } from '../entities/faults.js';
import { unwrapped } from '../values/text.js';
import { kindsOf, mappingFaults } from './check-mapping.js';
import { type Complaint, tableError } from './complaints.js';
import { isKindOf } from './kinds.js';
import { type Mapping, misshapen } from './mapping.js';
import { Reading } from './reading.js';
import type { Sheet } from './sheet.js';
import { survey } from './survey.js';
import type { Table } from './table.js';
import { unmapped } from './unmapped.js';

/** The language of the errors; both where it is left out. */
export interface TableOptions {
  readonly language?: Language | undefined;
}

/**
 * Reads sheets into decision records, as a mapping says; without a mapping the headings are the labels of
 * the dictionary of facts, or paths. Amounts become whole fen. What a cell does not say is never guessed:
 * damage and what only fills a cell are errors of their row, an empty cell is not on record.
 *
 * @example
 * ```ts
 * fromTable([{ name: '支持资金', rows: [['编号', '日期', '资金（万元）'], ['G-1', '2024-06-30', '900']] }], {
 *   kind: 'grant',
 *   columns: { 编号: 'id', 日期: 'decidedOn', 资金: 'facts.grant' },
 *   fixed: { outcome: 'permit' },
 * }).rows[0].record.facts // => {"grant":900000000}
 * ```
 */
export function fromTable(
  sheets: readonly Sheet[],
  given?: Mapping | readonly Mapping[],
  { language }: TableOptions = {},
): Table {
  const refused = (faults: readonly Complaint[]): Table => ({
    refused: faults.map((fault) => tableError(fault, language)),
  });
  if (given === undefined) {
    const made = unmapped(sheets);
    return 'faults' in made ? refused(made.faults) : fromTable(sheets, made.mappings, { language });
  }
  const mapping = asData(given);
  const form = misshapen(mapping);
  if (form.length > 0) {
    return refused(
      form.map(({ at, expected, options = '' }) => ({
        code: 'mapping-form',
        of: [unwrapped(at), expected, options].join('\n'),
      })),
    );
  }
  const mappings = [mapping].flat() as readonly Mapping[];
  const wrong = mappings.flatMap(faultsOf);
  if (wrong.length > 0) return refused(wrong);
  const { surveyed, faults } = survey(sheets, mappings);
  if (faults.length > 0) return refused(faults);
  const reading = new Reading(sheets, mappings, surveyed);
  return reading.faults.length > 0 ? refused(reading.faults) : reading.table(language);
}

/** A mapping as the JSON that it is, read once; `undefined` where it is none. */
function asData(mapping: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(mapping));
  } catch {
    return undefined;
  }
}

function faultsOf(mapping: Mapping): Complaint[] {
  const faults = kindsOf(mapping).map((kind) => mappingFaults(mapping, kind));
  if (typeof mapping.kind === 'object') {
    const words = Object.values(mapping.kind.words ?? {});
    const unknown = words.filter((word) => !isKindOf(word));
    if (unknown.length > 0) return [{ code: 'mapping-kind', of: unknown.join('、') }];
    // Without words of its own a kind column is read where the columns fit the kind.
    if (mapping.kind.words === undefined && faults.some((each) => each.length === 0)) return [];
  }
  return faults.length === 0 ? [{ code: 'mapping-kind', of: String(mapping.kind) }] : faults.flat();
}
