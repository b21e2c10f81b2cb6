/** The grant, payment, region and status rules in SQL over a file of records, one answer a line. */
import { DuckDBInstance } from '@duckdb/node-api';

const COLUMNS = `{
  kind: 'VARCHAR', decidedOn: 'VARCHAR',
  facts: 'STRUCT(investment BIGINT, "grant" BIGINT, acceptanceOn VARCHAR,
    contracts STRUCT(amount BIGINT, payments STRUCT(amount BIGINT, "on" VARCHAR)[])[],
    units STRUCT(place VARCHAR)[], needs STRUCT(solved BOOLEAN)[])'
}`;

const paid = (sign) => `coalesce(list_sum([p.amount for p in c.payments
  if (p."on" is null or (p."on" <= decidedOn and p."on" <= facts.acceptanceOn))
  and ((p."on" is not null and p."on" < facts.acceptanceOn) or p.amount ${sign} 0)]), 0)`;

const SQL = `
with records as (
  select kind, decidedOn, facts,
    [case when c.payments is null then 'unknown'
      when ${paid('<')} * 5 >= c.amount * 4 then 'pass'
      when ${paid('>')} * 5 < c.amount * 4 then 'fail'
      else 'unknown' end for c in facts.contracts] as paid,
    len(list_distinct([u.place[1:2] for u in facts.units if u.place[1:2] in ('31', '32', '33', '34')])) as least,
    len([u for u in facts.units if u.place is null]) as open,
    len([n for n in facts.needs if n.solved]) as solved,
    len([n for n in facts.needs if not n.solved]) as unsolved
  from read_json('${process.argv[2]}', format = 'newline_delimited', columns = ${COLUMNS})
)
select case kind
  when 'grant' then case when facts.investment is null then 'unknown'
    when facts."grant" * 10 <= facts.investment * 3 then 'pass' else 'fail' end
  when 'solver-payment' then case
    when facts.acceptanceOn is null or facts.acceptanceOn > decidedOn then 'unknown'
    when list_contains(paid, 'fail') then 'fail'
    when list_contains(paid, 'unknown') then 'unknown' else 'pass' end
  when 'project-application' then case when least >= 2 then 'pass'
    when least + open >= 2 then 'unknown' else 'fail' end
  else case when solved = len(facts.needs) then '揭榜成功'
    when unsolved = len(facts.needs) then 'pending'
    when solved > 0 and unsolved > 0 then '部分揭榜成功' else 'unknown' end
end as answer from records`;

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
const reader = await connection.runAndReadAll(SQL);
process.stdout.write(`${reader.getColumns()[0].join('\n')}\n`);
