import { readFileSync } from 'node:fs';
import { type Kind, type Rechecked, readEdition, recheck } from '../../src/index.js';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonRecord = { kind: Kind; facts: Json; edition?: string; reasons?: Json };

const CASES = new URL('../cases/recheck.ndjson', import.meta.url);

/** The records of the conformance cases. */
export const records: readonly JsonRecord[] = readFileSync(CASES, 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { record: JsonRecord }).record);

/** An edition that was in force for a year and sets every parameter differently from the draft. */
const strict = readEdition({
  id: 'strict',
  effectiveFrom: '2024-01-01',
  effectiveTo: '2025-12-31',
  parameters: {
    keyFields: ['quantum'],
    focusMonths: { min: 1, max: 24 },
    guideIssuer: 'departments',
    recommendingBody: 'promotion-group',
    catalogueBody: 'office',
    approvalBody: 'office',
    announcingBody: 'agency',
    minimumRegions: 4,
    reviewRoundsPerYear: { min: 0, max: 1 },
    grantCap: { numerator: 1, denominator: 3 },
    solverPaymentFloor: { numerator: 875, denominator: 1000 },
  },
});
if (!strict.ok) throw new Error(JSON.stringify(strict.errors));

/** An edition that takes every other reading of amounts and regions. */
const reread = readEdition({
  id: 'reread',
  readings: { 'R12.units': 'city', 'R16.contract': 'sum', 'R16.grant': 'all-public' },
});
if (!reread.ok) throw new Error(JSON.stringify(reread.errors));
const REREAD: ReadonlySet<Kind> = new Set(['project-application', 'grant', 'solver-payment']);

const editions = [strict.edition, reread.edition];

/**
 * Rechecks of the conformance records and of what comes of them when one fact is left out, put on record
 * as none, denied, moved or made huge, when they are judged under another edition or by other readings, and when
 * reasons are given.
 */
export function* corpus(): Generator<Rechecked> {
  for (const record of records) {
    for (const variant of variants(record)) {
      const result = recheck(variant, { editions });
      if (result.verdict !== 'invalid') yield result;
    }
  }
}

function* variants(record: JsonRecord): Generator<JsonRecord> {
  yield record;
  yield { ...record, edition: 'strict' };
  const checked = recheck(record, { editions });
  if (checked.verdict === 'invalid') return;
  const reasons = checked.findings.map(({ rule }) => [rule, '经专题会议研究。'] as const);
  yield { ...record, reasons: Object.fromEntries(reasons) };
  for (const facts of changed(record.facts)) yield { ...record, facts };
  if (!REREAD.has(record.kind)) return;
  for (const facts of [record.facts, ...changed(record.facts)]) {
    yield { ...record, facts, edition: 'reread' };
  }
}

/** A value with one change somewhere inside; `undefined` stands for a fact left out. */
function* changed(value: Json): Generator<Json> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const key of keys) {
    const inner = (value as Record<string | number, Json>)[key] as Json;
    for (const other of [...others(inner), ...changed(inner)]) {
      yield other === undefined ? without(value, key) : replaced(value, key, other);
    }
  }
}

function others(value: Json): (Json | undefined)[] {
  if (typeof value === 'boolean') return [undefined, !value];
  if (typeof value === 'number') return [undefined, 0, Number.MAX_SAFE_INTEGER];
  if (typeof value !== 'string') return [undefined, null, []];
  if (/^\d{6}$/.test(value)) return [undefined, '110000', 'overseas', '340800'];
  if (/^\d{4}-/.test(value)) return [undefined, null, '1999-12-31', '2999-12-31'];
  return /万|元/.test(value) ? [undefined, '0元'] : [undefined, null, '“甲”\n乙。；'.repeat(50)];
}

const without = (value: Json[] | { [key: string]: Json }, key: string | number): Json =>
  Array.isArray(value)
    ? value.filter((_, index) => index !== key)
    : Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));

const replaced = (
  value: Json[] | { [key: string]: Json },
  key: string | number,
  other: Json,
): Json =>
  Array.isArray(value)
    ? value.map((each, index) => (index === key ? other : each))
    : { ...value, [key]: other };
