import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { DecisionRecord, Edition, Kind } from '../../src/index.js';
import { outcomesInSql } from './outcomes-in-sql.js';
import { conditionInSql, IN_SQL, inForceInSql, MACROS } from './rules-in-sql.js';

/** What DuckDB is given: the record, the edition that governs, and whether A9.anonymity passed. */
export interface Judged {
  readonly record: Pick<DecisionRecord, 'facts' | 'decidedOn' | 'reasons'>;
  readonly edition: Edition;
  readonly anonymous?: boolean | undefined;
}

/** Under which what may be decided stands among the answers: lawful outcomes, a stroke, possible ones. */
export const OUTCOMES = 'outcomes';

/** The conditions of a kind by rule, Article 20 included but for a standing, which decides nothing. */
export const conditionsOf = (kind: Kind): Readonly<Record<string, string>> => ({
  ...IN_SQL[kind],
  ...(kind === 'credit-standing' ? {} : { 'A20.in-force': inForceInSql(kind) }),
});

/**
 * DuckDB, an engine that nobody here wrote: whole numbers of 128 bits, decimals, a calendar, Unicode
 * normalisation and a three-valued logic of its own.
 */
export async function openDuckDB(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const macro of MACROS) await connection.run(`create macro ${macro}`);
  return connection;
}

/** What DuckDB answers to every rule of a kind, and what may be decided, on many records. */
export async function secondOpinion(
  connection: DuckDBConnection,
  kind: Kind,
  records: readonly Judged[],
): Promise<Record<string, string>[]> {
  // No column may bear the name of a parameter of a lambda: DuckDB would sometimes read the one for the other.
  const rows = records.map(({ record, edition, anonymous }, number) => ({
    number,
    f: record.facts,
    p: edition.parameters,
    edition,
    reasons: record.reasons,
    anonymous,
    day: record.decidedOn,
  }));
  const rules = conditionsOf(kind);
  const conditions = Object.entries(rules).map(
    ([rule, condition]) => `${conditionInSql(rule, condition)} as "${rule}"`,
  );
  const question = await connection.prepare(
    `with records as materialized (
       select (r->>'$.number')::INT number, r->'$.f' f, r->'$.p' p, r->'$.edition' edition, r->'$.reasons' reasons,
         (r->>'$.anonymous')::BOOLEAN anonymous, (r->>'$.day')::DATE as "day"
       from (select unnest(from_json($1::JSON, '["JSON"]')) r)),
     answers as materialized (select *, ${conditions.join(',\n')} from records)
     select ${Object.keys(rules).map((rule) => `"${rule}"`)}, ${outcomesInSql(kind)} from answers order by number`,
  );
  question.bindVarchar(1, JSON.stringify(rows));
  const answers = (await question.runAndReadAll()).getRows();
  const asked = [...Object.keys(rules), OUTCOMES];
  return answers.map((row) =>
    Object.fromEntries(asked.map((name, index) => [name, inWords(row[index])])),
  );
}

function inWords(held: DuckDBValue | undefined): string {
  if (typeof held === 'string') return held;
  return held === null ? 'unknown' : held === true ? 'pass' : 'fail';
}
