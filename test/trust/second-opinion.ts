import { DuckDBInstance } from '@duckdb/node-api';
import type { Kind, RuleId } from '../../src/index.js';

/**
 * Rules of the regulation put once more as SQL for DuckDB: whole numbers of 128 bits, a calendar of its
 * own, and a three-valued logic of its own, none of it written here. A condition is true, false or NULL,
 * which stand for pass, fail and unknown. `f` is the facts as JSON, `day` the day of decision; money comes
 * in whole fen.
 */
export const IN_SQL: { readonly [K in Kind]?: { readonly [Id in RuleId]?: string } } = {
  grant: {
    'A3.central-funds': `case when (f->'$.sources') is null then null else
      coalesce((select sum((s->>'$.amount')::HUGEINT) from (select unnest(from_json((f->'$.sources'), '["JSON"]')) s)
        where (s->>'$.level') = 'central'), 0) > 0 end`,
    'A16.grant-cap': `(f->>'$.grant')::HUGEINT * 10 <= (f->>'$.investment')::HUGEINT * 3`,
    'A16.local-cap': `(f->>'$.grant')::HUGEINT <= (f->>'$.localCap')::HUGEINT`,
    'A16.at-approval': `case when json_type(f->'$.approvedOn') = 'NULL' then false
      else (f->>'$.approvedOn')::DATE <= day end`,
    'A16.sources-sum': `coalesce((select sum((s->>'$.amount')::HUGEINT)
      from (select unnest(from_json((f->'$.sources'), '["JSON"]')) s) where (s->>'$.level') <> 'local'), 0)
      = (f->>'$.grant')::HUGEINT`,
  },
  'solver-payment': {
    // A contract: what counts for certain, and what may, against four fifths of its amount.
    'A16.solver-payment': `(select case
        when acceptance is null or coalesce(len(contracts), 0) = 0 then null
        else (select bool_and(held) and (case when bool_or(held is null) then null else true end) from (
          select case
            when p is null then null
            when (select coalesce(sum(n), 0) from (select (x->>'$.amount')::HUGEINT n, (x->>'$.on')::DATE d from (select unnest(p) x))
              where (d is null or d <= day) and (d < acceptance or (coalesce(d, acceptance) = acceptance and n < 0))) * 5 >= a * 4 then true
            when (select coalesce(sum(n), 0) from (select (x->>'$.amount')::HUGEINT n, (x->>'$.on')::DATE d from (select unnest(p) x))
              where (d is null or d <= day) and (d < acceptance or (coalesce(d, acceptance) = acceptance and n > 0))) * 5 < a * 4 then false
            end held
          from (select (c->>'$.amount')::HUGEINT a, case when (c->'$.payments') is null then null
            else from_json((c->'$.payments'), '["JSON"]') end p from (select unnest(contracts) c)))) end
      from (select case when (f->>'$.acceptanceOn')::DATE <= day then (f->>'$.acceptanceOn')::DATE end acceptance,
        case when (f->'$.contracts') is null then null else from_json((f->'$.contracts'), '["JSON"]') end contracts))`,
  },
  'project-application': {
    'A12.guide': `case when json_type(f->'$.guide') = 'NULL' then false when (f->'$.guide') is null then null
      else (f->>'$.guide.on')::DATE <= day and (f->>'$.guide.issuer') = 'office'
        and (f->>'$.guide.year')::INT = (f->>'$.year')::INT end`,
    'A12.one-lead': `case when (f->'$.units') is null then null else
      (select count(*) from (select unnest(from_json((f->'$.units'), '["JSON"]')) u) where (u->>'$.role') = 'lead') = 1 end`,
    'A12.regions': `case when (f->'$.units') is null then null else (select case
        when certain >= 2 then true when least(4, certain + open) < 2 then false end
      from (select count(distinct case when left((u->>'$.place'), 2) in ('31','32','33','34') then left((u->>'$.place'), 2) end) certain,
        count(*) filter ((u->>'$.place') is null) open from (select unnest(from_json((f->'$.units'), '["JSON"]')) u))) end`,
    'A12.consortium': `case when (f->'$.units') is null then null else (select case
        when certain >= 2 then true when least(4, certain + open) < 2 then false end
      from (select count(distinct (u->>'$.kind')) certain, count(*) filter ((u->>'$.kind') is null) open
        from (select unnest(from_json((f->'$.units'), '["JSON"]')) u))) end`,
    'A12.team': `json_array_length(f->'$.team') > 0`,
  },
  'demand-collection': {
    'A4.duration': `(f->>'$.demand.months')::HUGEINT between 24 and 36`,
    'A7.demander': `(f->>'$.demander.kind') = 'enterprise' and (f->>'$.demander.backbone')::BOOLEAN`,
    'A7.external-need': `json_array_length(f->'$.demand.needs') > 0`,
  },
  'demand-catalogue': {
    'A8.experts': `(f->>'$.assessment.experts')::HUGEINT >= 1`,
    'A8.criteria': `json_array_length(f->'$.assessment.criteria') = 5`,
  },
  'expert-review': {
    'A14.frequency': `(f->>'$.roundOfYear')::HUGEINT <= 2`,
    'A14.pool': `case when (f->'$.experts') is null then null when json_array_length(f->'$.experts') = 0 then false else
      (select bool_and(p) and (case when bool_or(p is null) then null else true end) from
        (select (e->>'$.inPool')::BOOLEAN p from (select unnest(from_json((f->'$.experts'), '["JSON"]')) e))) end`,
  },
  'project-approval': {
    'A15.order': `case when skipped then true else proposed <= deliberated end from (select
      (json_type(f->'$.proposal') = 'NULL' or coalesce((f->>'$.proposal.on')::DATE > day, false)
        or json_type(f->'$.deliberation') = 'NULL' or coalesce((f->>'$.deliberation.on')::DATE > day, false)) skipped,
      (f->>'$.proposal.on')::DATE proposed, (f->>'$.deliberation.on')::DATE deliberated)`,
  },
  'annual-report': {
    // With the end not on record it ran on its first day at least and to the day of decision at most.
    'A17.annual-report': `(select case when at_most < first_year then true when reports is null then null
        when not (select coalesce(bool_and(list_contains(reports, y)), true) from range(first_year, at_least + 1) r(y)) then false
        when (select bool_and(list_contains(reports, y)) from range(first_year, at_most + 1) r(y)) then true end
      from (select first_year, least(last_certain, year(day) - 1)::INT at_least, least(last_perhaps, year(day) - 1)::INT at_most, reports
        from (select year((f->>'$.startedOn')::DATE)::INT first_year,
          case when (f->'$.reports') is null then null else from_json((f->'$.reports'), '["INT"]') end reports,
          case when (f->'$.endedOn') is null then year((f->>'$.startedOn')::DATE)
            when (f->>'$.endedOn')::DATE <= day then year((f->>'$.endedOn')::DATE) else year(day) end last_certain,
          case when (f->>'$.endedOn')::DATE <= day then year((f->>'$.endedOn')::DATE) else year(day) end last_perhaps)))`,
  },
  'reserve-entry': {
    // The entry shows 揭榜成功, as far as it can be told.
    'A11.status': `(select bool_and(s) and (case when bool_or(s is null) then null else true end) from
      (select (n->>'$.solved')::BOOLEAN s from (select unnest(from_json((f->'$.needs'), '["JSON"]')) n)))`,
  },
  'credit-standing': {
    'A19.bar': `(select not coalesce(bool_or(barred), false) and (case when coalesce(bool_or(barred is null), false) then null else true end)
      from (select case when r is null or (r->'$.bar') is null then null when json_type(r->'$.bar') = 'NULL' then false
          else (r->>'$.bar.from')::DATE <= day and ((r->>'$.bar.until') is null or day <= (r->>'$.bar.until')::DATE) end barred
        from (select unnest(case when (p->'$.records') is null then [null]::JSON[] else from_json((p->'$.records'), '["JSON"]') end) r
          from (select unnest(from_json((f->'$.parties'), '["JSON"]')) p))))`,
    'A19.record': `(select not coalesce(bool_or(entered), false) and (case when coalesce(bool_or(entered is null), false) then null else true end)
      from (select (r->>'$.on')::DATE <= day entered
        from (select unnest(case when (p->'$.records') is null then [null]::JSON[] else from_json((p->'$.records'), '["JSON"]') end) r
          from (select unnest(from_json((f->'$.parties'), '["JSON"]')) p))))`,
  },
};

/** Facts and the day on which they are judged. */
export interface Judged {
  readonly facts: unknown;
  readonly decidedOn: string;
}

type Answer = 'pass' | 'fail' | 'unknown';

/** What DuckDB answers to one rule on many records, in their order. */
export async function secondOpinion(rule: string, records: readonly Judged[]): Promise<Answer[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    await connection.run('create table records (n INT, f JSON, day DATE)');
    const rows = records.map(({ facts, decidedOn }, n) => ({
      n,
      f: JSON.stringify(facts),
      day: decidedOn,
    }));
    const insert = await connection.prepare(
      `insert into records select (r->>'$.n')::INT, (r->>'$.f')::JSON, (r->>'$.day')::DATE
       from (select unnest(from_json($1::JSON, '["JSON"]')) r)`,
    );
    insert.bindVarchar(1, JSON.stringify(rows));
    await insert.run();
    const answers = await connection.runAndReadAll(
      `select (select ${rule}) as held from records order by n`,
    );
    return answers
      .getRows()
      .map(([held]) => (held === null ? 'unknown' : held === true ? 'pass' : 'fail'));
  } finally {
    connection.closeSync();
  }
}
