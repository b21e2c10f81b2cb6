import type { Kind } from '../../src/index.js';

/**
 * What may be decided, put once more as SQL: lawful outcomes, a stroke, possible ones. The rules are columns
 * by their ids; `reasons` are those given, `anonymous` the one answer that SQL cannot give itself (A9.anonymity).
 */
export const outcomesInSql = (kind: Kind): string =>
  kind === 'credit-standing'
    ? OUTCOMES[kind]
    : `case when not "A20.in-force" then '|' when "A20.in-force" is null
        then regexp_replace(${OUTCOMES[kind]}, '^[^|]*', '') else ${OUTCOMES[kind]} end`;

/** A clause that may decide: its modality in the draft and under another reading, and where it applies. */
interface Clause {
  readonly usual: 'must' | 'principle' | 'advise';
  readonly under?: readonly [reading: string, alternative: string, modality: string];
  readonly applies?: string;
  readonly answer?: string;
}

const must: Clause = { usual: 'must' };
const advise: Clause = { usual: 'advise' };
const focus: Clause = { usual: 'advise', under: ['R4.focus', 'must', 'must'] };
const principle: Clause = { usual: 'principle' };
const required = `coalesce(yes(p->'$.reserveEntryRequired'), true)`;
const hasEntry = `json_type(f->'$.entry') <> 'NULL'`;
const sameDirection = `(f->>'$.route') = 'same-direction'`;

/** The clauses of each kind but its definitions. */
const CLAUSES: { readonly [K in Kind]: Readonly<Record<string, Clause>> } = {
  'demand-collection': {
    'A4.field': focus,
    'A4.duration': focus,
    'A4.cross-region': focus,
    'A7.direction': advise,
    'A7.jurisdiction': must,
    'A7.demander': must,
    'A7.external-need': must,
  },
  'demand-catalogue': {
    'A8.experts': must,
    'A8.criteria': must,
    'A8.conclusion': must,
    'A8.deliberation': must,
  },
  'demand-publication': {
    'A9.catalogued': must,
    'A9.joint': must,
    'A9.contents': { usual: 'principle', under: ['R9.contents', 'advise', 'advise'] },
    'A9.anonymity': { ...principle, answer: 'anonymous' },
    'A9.funds': advise,
  },
  'solution-matching': { 'A10.forwarding': must },
  'reserve-entry': {
    'A10.related-party': advise,
    'A11.published': must,
    'A11.applicant': { ...must, applies: sameDirection },
    'A11.conformity': { ...must, applies: sameDirection },
  },
  'demand-adjustment': {
    'A11.same-name-task': must,
    'A11.partial': {
      ...must,
      applies: `not (chosen(edition, 'R11.single-need', '') = 'allow' and json_array_length(f->'$.before.needs') = 1)`,
    },
    'A11.as-published': { ...must, under: ['R11.cumulative', 'advise', 'advise'] },
    'A11.others-untouched': must,
    'A11.adjusted-solved': advise,
    'A11.addition': { ...advise, under: ['R11.addition', 'must', 'must'] },
    'A11.success-by-withdrawal': { ...advise, under: ['R11.withdrawal', 'must', 'must'] },
    'A11.fall-out': advise,
  },
  'project-application': {
    'A12.guide': must,
    'A12.reserve': { ...must, applies: required },
    'A12.holder': { ...must, applies: `(${required} and ${hasEntry})` },
    'A12.partial-entry': {
      ...advise,
      under: ['R12.partial', 'full-only', 'must'],
      applies: hasEntry,
    },
    'A12.one-lead': must,
    'A12.lead-region': must,
    'A12.regions': must,
    'A12.leader': must,
    'A12.team': must,
    'A12.platform': must,
    'A12.objective': must,
    'A12.objective-listed': advise,
    'A12.consortium': advise,
    'A19.not-barred': must,
    'A19.unflagged': advise,
  },
  'formal-review': {},
  'expert-review': {
    'A13.accepted-first': must,
    'A13.recommended': must,
    'A14.joint': must,
    'A14.pool': must,
    'A14.frequency': must,
  },
  'project-approval': {
    'A14.review': must,
    'A15.joint-list': must,
    'A15.deliberation': must,
    'A15.order': must,
  },
  'project-agreement': {
    'A15.approved-first': must,
    'A15.announcement': must,
    'A15.signing-department': must,
    'A15.both-documents': must,
    'A15.sequence': must,
  },
  grant: {
    'A3.central-funds': advise,
    'A16.grant-cap': must,
    // On record that the place sets no cap, and no measures of the edition that might.
    'A16.local-cap': {
      ...must,
      applies: `case when len(measures(edition)) > 0 and ((f->'$.place') is null or (f->'$.approvedOn') is null) then null
        else len(applying(edition, f, day)) > 0 or json_type(f->'$.localCap') <> 'NULL' end`,
    },
    'A16.at-approval': must,
    'A16.sources-sum': {
      ...advise,
      applies: `case when (f->'$.sources') is not null then true end`,
    },
  },
  'solver-payment': { 'A16.solver-payment': must, 'A16.refund-after-acceptance': advise },
  'annual-report': { 'A17.annual-report': must },
  'project-acceptance': {
    'A16.paid-before-acceptance': { ...must, under: ['R16.condition', 'advise', 'advise'] },
    'A17.reports': advise,
    'A18.department': must,
    'A18.criteria': must,
  },
  'credit-standing': {},
};

/** Whether a clause stands in the way: it does not where it is off, does not decide or does not apply. */
function standing([rule, { usual, under, applies = 'true', answer }]: [string, Clause]): string {
  const asRead =
    under === undefined
      ? ''
      : `case when chosen(edition, '${under[0]}', '') = '${under[1]}' then '${under[2]}' end,`;
  const modality = `coalesce(edition->>'$.rules."${rule}".modality', ${asRead} '${usual}')`;
  const excused = `(reasons->>'$."${rule}"') is not null`;
  return `case when coalesce(edition->>'$.rules."${rule}".state', '') = 'off' then true
    when ${modality} = 'advise' or (${modality} = 'principle' and ${excused}) then true
    when not (${applies}) then true when (${applies}) is null then null
    else ${answer ?? `"${rule}"`} end`;
}

const deciding = (kind: Kind): string =>
  `every([${Object.entries(CLAUSES[kind]).map(standing).join(', ')}]::BOOLEAN[])`;

const isUnknown = (rule: string): string =>
  `coalesce(edition->>'$.rules."${rule}".state', '') = 'unknown'`;

/** A bound authority: yes where all holds, no where something does not, both possible where it is open. */
const bound = (deciding: string, yes = 'permit', no = 'deny') =>
  `case ${deciding} when true then '${yes}|${yes}' when false then '${no}|${no}' else '|${yes} ${no}' end`;

/** One that may decline even where all holds. */
const discretionary = (
  deciding: string,
) => `case ${deciding} when true then 'permit deny|permit deny'
  when false then 'deny|deny' else 'deny|permit deny' end`;

const met = (kind: Kind) => bound(deciding(kind), 'met', 'unmet');

/** Bound, or discretionary where the edition reads it so. */
const asRead = (
  kind: Kind,
  reading: string,
) => `case when chosen(edition, '${reading}', '') = 'discretionary'
  then ${discretionary(deciding(kind))} else ${bound(deciding(kind))} end`;

const OUTCOMES: { readonly [K in Kind]: string } = {
  'demand-collection': discretionary(deciding('demand-collection')),
  'demand-catalogue': bound(deciding('demand-catalogue')),
  'demand-publication': asRead('demand-publication', 'R.discretion-publication'),
  'solution-matching': met('solution-matching'),
  'reserve-entry': `(select case decided when false then 'ineligible|ineligible'
      when true then if(contains(statuses, ' '), '', statuses) || '|' || statuses
      else '|' || statuses || ' ineligible' end
    from (select coalesce(regexp_replace("A11.status", '^[a-z]+ ', ''), '揭榜成功 部分揭榜成功 pending') statuses,
      ${deciding('reserve-entry')} decided))`,
  'demand-adjustment': bound(deciding('demand-adjustment')),
  // With a record, discretionary under the other reading; credit left out may be either.
  'project-application': `(select case
      when chosen(edition, 'R19.record', '') <> 'discretion' or coalesce((f->>'$.credit') <> 'flagged', false) then as_bound
      when (f->'$.credit') is not null then at_discretion
      else case decided when true then 'permit|permit deny' when false then 'deny|deny' else '|permit deny' end end
    from (select ${deciding('project-application')} decided, ${bound(deciding('project-application'))} as_bound,
      ${discretionary(deciding('project-application'))} at_discretion))`,
  // Every completion of the missing facts, and the outcomes lawful in it: accepted 1, supplement 2, not accepted 4.
  'formal-review': `(select in_words(bit_and(lawful)) || '|' || in_words(bit_or(lawful))
    from (select case
        when conforming and complete then 1
        when deadline is null then if(chosen(edition, 'R13.supplement', '') = 'must-call', 2, 6)
        when filed is null then if(today <= deadline, 2, 4)
        when filed > deadline then 4
        when supplied_conforming and supplied_complete then 1 else 6 end lawful
      from (select *, case when supplement is null then unnest([null, least(deadline, today), deadline + 1])
          else day_of(supplement, today) end filed
        from (select day today, edition, case when not ${isUnknown('A13.supplement')} then f->'$.supplement' end supplement,
          unnest(case when ${isUnknown('A13.formal')} then [true, false] else completions(f->'$.conforming') end) conforming)
        cross join (select unnest(case when ${isUnknown('A13.formal')} then [true, false] else completions(f->'$.complete') end) complete)
        cross join (select unnest(case when ${isUnknown('A13.supplement')} then [true, false] else completions(f->'$.supplement.conforming') end) supplied_conforming)
        cross join (select unnest(case when ${isUnknown('A13.supplement')} then [true, false] else completions(f->'$.supplement.complete') end) supplied_complete)
        cross join (select unnest(case when (f->'$.notice') is null then [null, day - 1, day, day + 1]
          when taken(f->'$.notice', day) and ${isUnknown('A13.supplement')} then [day - 1, day, day + 1]
          when taken(f->'$.notice', day) then [(f->>'$.notice.deadline')::DATE] else [null] end) deadline))))`,
  'expert-review': met('expert-review'),
  'project-approval': asRead('project-approval', 'R.discretion-approval'),
  'project-agreement': met('project-agreement'),
  grant: discretionary(deciding('grant')),
  'solver-payment': met('solver-payment'),
  'annual-report': met('annual-report'),
  'project-acceptance': discretionary(deciding('project-acceptance')),
  'credit-standing': `case when not "A19.bar" then 'barred|barred'
    when "A19.bar" is null then if(not "A19.record", '|flagged barred', '|clear flagged barred')
    when "A19.record" then 'clear|clear' when not "A19.record" then 'flagged|flagged' else '|clear flagged' end`,
};
