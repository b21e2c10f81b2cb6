import type { Kind } from '../../src/index.js';

/**
 * What may be decided, put once more as SQL: lawful outcomes, a stroke, possible ones. The rules are columns
 * by their ids; `reasons` are those given, `anonymous` the one answer that SQL cannot give itself (A9.anonymity).
 */
export const outcomesInSql = (kind: Kind): string =>
  `case when not "A20.in-force" then '|' else ${OUTCOMES[kind]} end`;

/** A bound authority: yes where all holds, no where something does not, both possible where it is open. */
const bound = (deciding: string, yes = 'permit', no = 'deny') =>
  `case ${deciding} when true then '${yes}|${yes}' when false then '${no}|${no}' else '|${yes} ${no}' end`;

/** One that may decline even where all holds. */
const discretionary = (
  deciding: string,
) => `case ${deciding} when true then 'permit deny|permit deny'
  when false then 'deny|deny' else 'deny|permit deny' end`;

const met = (deciding: string) => bound(deciding, 'met', 'unmet');

/** A principle decides unless a reason is given. */
const unlessExcused = (rule: string, answer: string) =>
  `((reasons->>'$."${rule}"') is not null or ${answer})`;

const OUTCOMES: { readonly [K in Kind]: string } = {
  'demand-collection': discretionary(
    '("A7.jurisdiction" and "A7.demander" and "A7.external-need")',
  ),
  'demand-catalogue': bound(
    '("A8.experts" and "A8.criteria" and "A8.conclusion" and "A8.deliberation")',
  ),
  'demand-publication': bound(`("A9.catalogued" and "A9.joint"
    and ${unlessExcused('A9.contents', '"A9.contents"')} and ${unlessExcused('A9.anonymity', 'anonymous')})`),
  'solution-matching': met('"A10.forwarding"'),
  'reserve-entry': `(select case deciding when false then 'ineligible|ineligible'
      when true then if(contains(statuses, ' '), '', statuses) || '|' || statuses
      else '|' || statuses || ' ineligible' end
    from (select regexp_replace("A11.status", '^[a-z]+ ', '') statuses, "A11.published"
      and ((f->>'$.route') = 'demander' or ("A11.applicant" and "A11.conformity")) deciding))`,
  'demand-adjustment': bound(
    '("A11.same-name-task" and "A11.partial" and "A11.as-published" and "A11.others-untouched")',
  ),
  'project-application': bound(`("A12.guide"
    and (not yes(p->'$.reserveEntryRequired') or ("A12.reserve"
      and ((f->'$.entry') is null or json_type(f->'$.entry') = 'NULL' or "A12.holder")))
    and "A12.one-lead" and "A12.lead-region" and "A12.regions" and "A12.leader" and "A12.team"
    and "A12.platform" and "A12.objective" and "A19.not-barred")`),
  // Every completion of the missing facts, and the outcomes lawful in it: accepted 1, supplement 2, not accepted 4.
  'formal-review': `(select in_words(bit_and(lawful)) || '|' || in_words(bit_or(lawful))
    from (select case
        when conforming and complete then 1
        when deadline is null then 6
        when filed is null then if(today <= deadline, 2, 4)
        when filed > deadline then 4
        when supplied_conforming and supplied_complete then 1 else 6 end lawful
      from (select *, case when supplement is null then unnest([null, least(deadline, today), deadline + 1])
          else day_of(supplement, today) end filed
        from (select day today, f->'$.supplement' supplement,
          unnest(completions(f->'$.conforming')) conforming, unnest(completions(f->'$.complete')) complete)
        cross join (select unnest(completions(f->'$.supplement.conforming')) supplied_conforming)
        cross join (select unnest(completions(f->'$.supplement.complete')) supplied_complete)
        cross join (select unnest(case when (f->'$.notice') is null then [null, day - 1, day, day + 1]
          when taken(f->'$.notice', day) then [(f->>'$.notice.deadline')::DATE] else [null] end) deadline))))`,
  'expert-review': met(
    '("A13.accepted-first" and "A13.recommended" and "A14.joint" and "A14.pool" and "A14.frequency")',
  ),
  'project-approval': bound(
    '("A14.review" and "A15.joint-list" and "A15.deliberation" and "A15.order")',
  ),
  'project-agreement':
    met(`("A15.approved-first" and "A15.announcement" and "A15.signing-department"
    and "A15.both-documents" and "A15.sequence")`),
  grant: discretionary(`("A16.grant-cap" and "A16.at-approval"
    and (json_type(f->'$.localCap') = 'NULL' or "A16.local-cap"))`),
  'solver-payment': met('"A16.solver-payment"'),
  'annual-report': met('"A17.annual-report"'),
  'project-acceptance': discretionary(
    '("A16.paid-before-acceptance" and "A18.department" and "A18.criteria")',
  ),
  'credit-standing': `case when not "A19.bar" then 'barred|barred'
    when "A19.bar" is null then if(not "A19.record", '|flagged barred', '|clear flagged barred')
    when "A19.record" then 'clear|clear' when not "A19.record" then 'flagged|flagged' else '|clear flagged' end`,
};
