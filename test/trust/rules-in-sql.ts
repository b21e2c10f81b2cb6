import type { Kind, RuleId } from '../../src/index.js';

/**
 * Words for the rules, as macros of DuckDB. `every` and `any_of` rest on its own AND and OR, which know a
 * third value; `rows` is a list of JSON, none where the fact is absent.
 */
export const MACROS = [
  // What ECMAScript's trim removes, as a list of characters.
  // In whatever width it is written: U+FF01 to U+FF5E are ASCII, and U+3000 inside a text is a space.
  `half_width(t) as translate(t, array_to_string(list_transform(range(65281, 65375), lambda c: chr(c::INT)), '') || chr(12288),
    array_to_string(list_transform(range(33, 127), lambda c: chr(c::INT)), '') || ' ')`,
  `canonical(j) as half_width(nfc_normalize(trim(j->>'$', array_to_string(list_transform([9, 10, 11, 12, 13, 32, 160,
    5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288,
    65279], lambda c: chr(c)), ''))))`,
  // The alternative of an open reading that the edition chooses, and what it says of a rule.
  `chosen(e, id, usual) as coalesce(e->>('$.readings."' || id || '"'), usual)`,
  `rows(j) as from_json(j, '["JSON"]')`,
  `words(j) as from_json(j, '["VARCHAR"]')`,
  `yes(j) as try_cast(j->>'$' as BOOLEAN)`,
  `num(j) as try_cast(j->>'$' as HUGEINT)`,
  `dated(j) as (j->>'$.on')::DATE`,
  'every(conditions) as list_reduce(conditions, lambda a, b: a and b, true)',
  'any_of(conditions) as list_reduce(conditions, lambda a, b: a or b, false)',
  // Money: whole fen, or a text with its unit, full-width figures read as ASCII.
  `ascii(t) as translate(t, '０１２３４５６７８９．，－　', '0123456789.,- ')`,
  `fen(j) as case when json_type(j) <> 'VARCHAR' then num(j) else
    (replace(regexp_extract(ascii(j->>'$'), '-?[0-9,]+([.][0-9]+)?'), ',', '')::DECIMAL(38, 10)
      * case regexp_extract(j->>'$', '万元|亿元|元') when '元' then 100 when '万元' then 1000000 else 10000000000 end)::HUGEINT end`,
  // A step, guide, notice: taken, not taken (null, or dated after the day of decision), not on record.
  `taken(j, today) as json_type(j) <> 'NULL' and coalesce(dated(j) <= today, true)`,
  'day_of(j, today) as case when taken(j, today) then dated(j) end',
  `local_money(f) as case when (f->'$.sources') is not null then coalesce(list_sum(list_transform(rows(f->'$.sources'),
    lambda s: case when (s->>'$.level') = 'local' then fen(s->'$.amount') else 0 end)), 0) end`,
  `measures(e) as coalesce(from_json(json_extract(e, '$.localMeasures'), '["JSON"]'), [])`,
  `applying(e, f, today) as list_filter(coalesce(from_json(json_extract(e, '$.localMeasures'), '["JSON"]'), []), lambda m: coalesce((f->>'$.approvedOn')::DATE <= today
    and coalesce((m->>'$.from')::DATE <= (f->>'$.approvedOn')::DATE, true)
    and coalesce((f->>'$.approvedOn')::DATE <= (m->>'$.to')::DATE, true)
    and starts_with(f->>'$.place', left(m->>'$.place', if(ends_with(m->>'$.place', '0000'), 2, 4))), false))`,
  `in_delta(place) as left(place, 2) in ('31', '32', '33', '34')`,
  `competent(department, place) as department in ('310000', '320000', '330000', '340000')
    and in_delta(place) and left(department, 2) = left(place, 2)`,
  `the_four(j) as list_has_all(words(j), ['310000', '320000', '330000', '340000'])`,
  // A bound: so many different values for certain, and one more for each that is not on record.
  `at_least(least, known, units) as case
    when list_unique(known) >= least then true
    when least(4, list_unique(known) + len(units) - list_count(known)) < least then false end`,
  // The regions in which a row's unit may lie, '' where in none that counts: a place left out, or a province's own
  // code where cities count, says any, of which four in a province that no other unit names are as good as all.
  `cities_like(f, prefix) as list_distinct(list_concat(list_filter(list_transform(rows(f->'$.units'),
      lambda u: case when not ends_with(u->>'$.place', '0000') then left(u->>'$.place', 4) end),
      lambda c: starts_with(c, prefix)),
    list_transform(range(4), lambda n: prefix || '?' || n)))`,
  `whereabouts(f, place, by_city) as case
    when place is null and by_city then ['', '?1', '?2', '?3', '?4', '31'] || cities_like(f, '32') || cities_like(f, '33') || cities_like(f, '34')
    when place is null then ['', '31', '32', '33', '34']
    when not in_delta(place) then ['']
    when not by_city or left(place, 2) = '31' then [left(place, 2)]
    when ends_with(place, '0000') then cities_like(f, left(place, 2))
    else [left(place, 4)] end`,
  `unit_names(f) as list_distinct(list_transform(rows(f->'$.units'), lambda u: canonical(u->'$.name')))`,
  `may_lie(f, by_city) as list_transform(unit_names(f), lambda n: list_distinct(flatten(list_transform(
    list_filter(rows(f->'$.units'), lambda u: canonical(u->'$.name') = n), lambda u: whereabouts(f, u->>'$.place', by_city)))))`,
  // All sets of regions that units can lie in together, unit by unit.
  `sets_of(units) as list_reduce(list_transform(units, lambda w: list_transform(w, lambda r: list_filter([r], lambda x: x <> ''))),
    lambda sets, own: list_distinct(flatten(list_transform(sets, lambda one: list_transform(own, lambda more:
      list_sort(list_distinct(list_concat(one, more))))))), [[]::VARCHAR[]])`,
  'counts_of(f, by_city) as list_transform(sets_of(may_lie(f, by_city)), lambda regions: len(regions))',
  `leads(f) as list_filter(rows(f->'$.units'), lambda u: (u->>'$.role') = 'lead')`,
  `by_id(list, facts) as map(list_transform(list, lambda x: canonical(x->'$.id')), facts)`,
  `texts(j) as by_id(rows(j), list_transform(rows(j), lambda n: canonical(n->'$.text')))`,
  `solved(j) as list_transform(rows(j), lambda n: yes(n->'$.solved'))`,
  'states(j) as by_id(rows(j), solved(j))',
  // Without what is dated after the day of decision.
  'until(j, today) as list_filter(rows(j), lambda x: coalesce(dated(x) <= today, true))',
  'days(list) as by_id(list, list_transform(list, lambda x: dated(x)))',
  `accepted(f, today) as case when (f->>'$.acceptanceOn')::DATE <= today then (f->>'$.acceptanceOn')::DATE end`,
  // Net payment before acceptance. What has no date, or that day's, counts where it is against the answer's favour:
  // refunds where it must hold for certain, payments where it might hold.
  `paid_before(acceptance, c, perhaps, that_day) as coalesce(list_sum(list_transform(rows(c->'$.payments'), lambda x: case
    when dated(x) < acceptance or (dated(x) = acceptance and that_day = 'counts')
      or ((dated(x) is null or (dated(x) = acceptance and that_day = 'open')) and (fen(x->'$.amount') > 0) = perhaps)
    then fen(x->'$.amount') else 0 end)), 0)`,
  'completions(j) as case when j is null then [true, false] else [yes(j)] end',
  `in_words(outcomes) as concat_ws(' ', if(outcomes & 1 > 0, 'accepted', null),
    if(outcomes & 2 > 0, 'supplement', null), if(outcomes & 4 > 0, 'not-accepted', null))`,
  `records_of(f) as flatten(list_transform(rows(f->'$.parties'), lambda n:
    coalesce(rows(n->'$.records'), [null::JSON])))`,
];

/** Whether units lie in enough regions: in every case, in none, or it is open. */
const regions = `(select case when (f->'$.units') is null then null
    when list_min(counts) >= num(p->'$.minimumRegions') then true
    when list_max(counts) < num(p->'$.minimumRegions') then false end
  from (select counts_of(f, chosen(edition, 'R12.units', '') = 'city') counts))`;

/** A condition on how the needs moved: untouched by id and text, touched, withdrawn; and solved on either side. */
const adjusted = (condition: string) => `(select ${condition} from (select was, now,
    list_filter(map_entries(reworded), lambda n: coalesce(worded[n.key] = n.value, false)) untouched,
    list_filter(map_entries(reworded), lambda n: coalesce(worded[n.key] <> n.value, true)) touched,
    list_filter(map_entries(was), lambda n: not map_contains(now, n.key)) withdrawn
  from (select texts(f->'$.before.needs') worded, texts(f->'$.after.needs') reworded,
    states(f->'$.before.needs') was, states(f->'$.after.needs') now)))`;

type InSql = { readonly [K in Kind]: { readonly [Id in RuleId]?: string } };

/**
 * The rules of the regulation put once more as SQL. A condition is true, false or NULL, which stand for
 * pass, fail and unknown. `f` is the facts, `p` the parameters of the edition, both JSON, `day` the day of
 * decision.
 */
export const IN_SQL: InSql = {
  'demand-collection': {
    'A4.field': `list_contains(list_transform(rows(p->'$.keyFields'), lambda w: canonical(w)), canonical(f->'$.demand.field'))`,
    'A4.duration': `num(f->'$.demand.months') between num(p->'$.focusMonths.min') and num(p->'$.focusMonths.max')`,
    'A4.cross-region': `yes(f->'$.demand.crossRegion')`,
    'A7.direction': `canonical(f->'$.demand.direction') in ('software', 'chip', 'equipment', 'material', 'demonstration')`,
    'A7.jurisdiction': `case when chosen(edition, 'R7.place', '') = 'any-department'
      then (f->>'$.department') in ('310000', '320000', '330000', '340000') and in_delta(f->>'$.demander.place')
      else competent(f->>'$.department', f->>'$.demander.place') end`,
    'A7.demander': `(f->>'$.demander.kind') = 'enterprise' and yes(f->'$.demander.backbone')`,
    'A7.external-need': `json_array_length(f->'$.demand.needs') > 0`,
  },
  'demand-catalogue': {
    'A8.experts': `num(f->'$.assessment.experts') >= 1`,
    'A8.criteria': `list_has_all(words(f->'$.assessment.criteria'),
      ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'])`,
    'A8.conclusion': `yes(f->'$.assessment.favourable')`,
    'A8.deliberation': `taken(f->'$.deliberation', day) and (f->>'$.deliberation.body') = (p->>'$.catalogueBody')
      and yes(f->'$.deliberation.approved')`,
  },
  'demand-publication': {
    'A9.catalogued': `yes(f->'$.catalogued')`,
    'A9.joint': `the_four(f->'$.departments')`,
    // The notice is the record: what is absent is lacking.
    'A9.contents': `coalesce(canonical(f->'$.notice.name') <> '' and canonical(f->'$.notice.task') <> ''
      and len(rows(f->'$.notice.needs')) > 0
      and every(list_transform(rows(f->'$.notice.needs'), lambda n: canonical(n) <> ''))
      and fen(f->'$.notice.investment') >= 0 and fen(f->'$.notice.awardFunds') >= 0, false)`,
    'A9.funds': `fen(f->'$.notice.awardFunds') <= fen(f->'$.notice.investment')`,
  },
  'solution-matching': {
    // A forwarding before the receipt of what it forwards is none; without a day of receipt it may be none.
    'A10.forwarding': `(select every(list_transform(map_entries(received), lambda x: case
        when x.value is null then null
        when x.value <= forwarded[x.key] then coalesce(forwarded[x.key] - x.value <= longest, true)
        when map_contains(forwarded, x.key) and forwarded[x.key] is null then null
        when x.value + cutoff < latest or decided - x.value > longest then false end))
      from (select days(until(f->'$.received', day)) received, days(until(f->'$.forwarded', day)) forwarded,
        (p->>'$.forwarding.cutoffDays')::INT cutoff, (p->>'$.forwarding.withinDays')::INT longest, day decided,
        list_max(list_transform(map_entries(days(until(f->'$.forwarded', day))), lambda b: case
          when not map_contains(days(rows(f->'$.received')), b.key) or days(rows(f->'$.received'))[b.key] <= b.value
          then b.value end)) latest)
      where (f->'$.received') is not null and (f->'$.forwarded') is not null)`,
  },
  'reserve-entry': {
    'A10.related-party': `not yes(f->'$.relatedParty')`,
    'A11.published': `yes(f->'$.published')`,
    'A11.applicant': `(f->>'$.applicant.kind') = 'enterprise' and in_delta(f->>'$.applicant.place')
      and yes(f->'$.sameDirection') and any_of(solved(f->'$.needs'))`,
    'A11.conformity': `(f->>'$.conformityReview') = 'passed'`,
    // All statuses that are possible, by how many needs are solved at least and at most.
    'A11.status': `(select if(len(statuses) = 1, 'pass ', 'unknown ') || array_to_string(statuses, ' ')
      from (select list_filter([if(most = all_needs, '揭榜成功', null),
          if(greatest(least, 1) <= least(most, all_needs - 1), '部分揭榜成功', null),
          if(least = 0, 'pending', null)], lambda s: s is not null) statuses
        from (select len(list_filter(states, lambda s: s)) least,
            len(list_filter(states, lambda s: coalesce(s, true))) most, len(states) all_needs
          from (select solved(f->'$.needs') states))))`,
  },
  'demand-adjustment': {
    'A11.same-name-task': `canonical(f->'$.before.name') = canonical(f->'$.after.name')
      and canonical(f->'$.before.task') = canonical(f->'$.after.task')`,
    'A11.partial': adjusted('len(untouched) > 0'),
    'A11.as-published': `any_of(list_transform(rows(f->'$.published'),
      lambda n: coalesce(texts(f->'$.after.needs')[canonical(n->'$.id')] = canonical(n->'$.text'), false)))`,
    'A11.others-untouched': adjusted(
      'every(list_transform(untouched, lambda n: was[n.key] = now[n.key]))',
    ),
    'A11.adjusted-solved': adjusted('not any_of(list_transform(touched, lambda n: now[n.key]))'),
    'A11.addition': adjusted('list_has_all(map_keys(was), map_keys(now))'),
    'A11.success-by-withdrawal': adjusted(`not (every(map_values(now))
      and not every(list_transform(withdrawn, lambda n: n.value)))`),
    'A11.fall-out': adjusted('not (any_of(map_values(was)) and not any_of(map_values(now)))'),
  },
  'project-application': {
    'A12.guide': `taken(f->'$.guide', day) and (f->>'$.guide.issuer') = (p->>'$.guideIssuer')
      and num(f->'$.guide.year') = num(f->'$.year')`,
    'A12.reserve': `json_type(f->'$.entry') <> 'NULL'`,
    'A12.holder': `list_contains(list_transform(case when chosen(edition, 'R12.holder', '') = 'any-unit'
      then rows(f->'$.units') else leads(f) end, lambda u: canonical(u->'$.name')), canonical(f->'$.entry.holder'))`,
    'A12.partial-entry': `(f->>'$.entry.status') = '揭榜成功'`,
    'A12.one-lead': 'len(leads(f)) = 1',
    'A12.lead-region': `len(leads(f)) > 0 and every(list_transform(leads(f), lambda u: in_delta(u->>'$.place')))`,
    // Every assignment of one place to each unit by name, and in how many regions of the delta they then lie.
    'A12.regions': regions,
    'A12.leader': `json_type(f->'$.leader') <> 'NULL'`,
    'A12.team': `json_array_length(f->'$.team') >= 1`,
    'A12.platform': `canonical(f->'$.platform') = 'national-st-system'`,
    'A12.objective': `json_type(f->'$.objective') <> 'NULL'`,
    'A12.objective-listed': `json_type(f->'$.objective') <> 'NULL'
      and canonical(f->'$.objective') in ('key-technology', 'major-project', 'key-enterprise-application')`,
    'A12.consortium': `at_least(2, list_transform(rows(f->'$.units'), lambda u: u->>'$.kind'), rows(f->'$.units'))`,
    'A19.not-barred': `(f->>'$.credit') <> 'barred'`,
    'A19.unflagged': `(f->>'$.credit') = 'clear'`,
  },
  'formal-review': {
    'A13.formal': `yes(f->'$.conforming') and yes(f->'$.complete')`,
    'A13.supplement': `case
      when (f->'$.notice') is null or (f->'$.supplement') is null then null
      when taken(f->'$.supplement', day) then dated(f->'$.supplement') <= (f->>'$.notice.deadline')::DATE
        and yes(f->'$.supplement.conforming') and yes(f->'$.supplement.complete')
      when day > (f->>'$.notice.deadline')::DATE then false end`,
  },
  'expert-review': {
    'A13.accepted-first': `yes(f->'$.formallyAccepted')`,
    'A13.recommended': `taken(f->'$.recommended', day) and (f->>'$.recommended.body') = (p->>'$.recommendingBody')`,
    'A14.joint': `case when chosen(edition, 'R14.joint', '') = 'one'
      then list_has_any(words(f->'$.departments'), ['310000', '320000', '330000', '340000']) else the_four(f->'$.departments') end`,
    'A14.pool': `len(rows(f->'$.experts')) >= 1 and every(list_transform(rows(f->'$.experts'), lambda x: yes(x->'$.inPool')))`,
    'A14.frequency': `num(f->'$.roundOfYear') <= num(p->'$.reviewRoundsPerYear.max')`,
  },
  'project-approval': {
    'A14.review': `yes(f->'$.reviewFavourable')`,
    'A15.joint-list': `taken(f->'$.proposal', day) and the_four(f->'$.proposal.departments')`,
    'A15.deliberation': `taken(f->'$.deliberation', day) and (f->>'$.deliberation.body') = (p->>'$.approvalBody')
      and yes(f->'$.deliberation.approved')`,
    'A15.order': `not taken(f->'$.proposal', day) or not taken(f->'$.deliberation', day)
      or dated(f->'$.proposal') <= dated(f->'$.deliberation')`,
  },
  'project-agreement': {
    'A15.approved-first': `taken(f->'$.deliberation', day) and yes(f->'$.deliberation.approved')`,
    'A15.announcement': `taken(f->'$.announcement', day) and (f->>'$.announcement.body') = (p->>'$.announcingBody')`,
    'A15.signing-department': `coalesce(taken(f->'$.agreement', day), true)
      and competent(f->>'$.agreement.department', f->>'$.lead.place')`,
    'A15.both-documents': `taken(f->'$.agreement', day) and yes(f->'$.agreement.taskAgreement') and yes(f->'$.agreement.contract')`,
    'A15.sequence': `(select (dates = list_sort(dates) or (chosen(edition, 'R15.sequence', '') = 'approval-first'
        and coalesce(deliberated <= announced, true) and coalesce(deliberated <= agreed, true))) and (case when all_known then true end)
      from (select list_filter([day_of(f->'$.deliberation', day), day_of(f->'$.announcement', day), day_of(f->'$.agreement', day)],
          lambda d: d is not null) dates,
        day_of(f->'$.deliberation', day) deliberated, day_of(f->'$.announcement', day) announced, day_of(f->'$.agreement', day) agreed,
        (f->'$.deliberation') is not null and (f->'$.announcement') is not null and (f->'$.agreement') is not null all_known))`,
  },
  grant: {
    'A3.central-funds': `any_of(list_transform(rows(f->'$.sources'),
      lambda s: (s->>'$.level') = 'central' and fen(s->'$.amount') > 0))`,
    'A16.grant-cap': `(fen(f->'$.grant') + case when chosen(edition, 'R16.grant', '') = 'all-public' then local_money(f) else 0 end)
        * (num(p->'$.grantCap.denominator') + case when chosen(edition, 'R16.investment', '') = 'self-raised'
          then num(p->'$.grantCap.numerator') else 0 end)
      <= fen(f->'$.investment') * num(p->'$.grantCap.numerator')`,
    // Measures of the edition come first: one fails where it caps the grant, and where none applies the cap stated binds.
    'A16.local-cap': `case
      when len(measures(edition)) = 0 then fen(f->'$.grant') <= fen(f->'$.localCap')
      when (f->'$.place') is null or (f->'$.approvedOn') is null then null
      when len(applying(edition, f, day)) = 0 then fen(f->'$.grant') <= fen(f->'$.localCap')
      when (f->'$.investment') is null and len(list_filter(applying(edition, f, day), lambda m: (m->'$.grantShare') is not null)) > 0 then null
      else every(list_transform(applying(edition, f, day), lambda m: coalesce(fen(f->'$.grant') <= fen(m->'$.ceiling'), true)
        and coalesce(fen(f->'$.grant') * num(m->'$.grantShare.denominator')
          <= fen(f->'$.investment') * num(m->'$.grantShare.numerator'), true))) end`,
    'A16.at-approval': `json_type(f->'$.approvedOn') <> 'NULL' and (f->>'$.approvedOn')::DATE <= day`,
    'A16.sources-sum': `case when (f->'$.sources') is not null then coalesce(list_sum(list_transform(rows(f->'$.sources'),
      lambda s: case when (s->>'$.level') = 'local' then 0 else fen(s->'$.amount') end)), 0) = fen(f->'$.grant') end`,
  },
  'solver-payment': {
    // A contract: what counts for certain, and what may, against the floor of its amount.
    'A16.solver-payment': `(select case when json_type(f->'$.contracts') = 'NULL' then true
        when acceptance is null or coalesce(len(contracts), 0) = 0 then null
        when chosen(edition, 'R16.contract', '') = 'sum' then case
          when len(list_filter(contracts, lambda c: (c->'$.payments') is null)) > 0 then null
          when list_sum(list_transform(contracts, lambda c: paid_before(acceptance, c, false, that_day))) * whole >= amounts * part then true
          when list_sum(list_transform(contracts, lambda c: paid_before(acceptance, c, true, that_day))) * whole < amounts * part then false end
        else every(list_transform(contracts, lambda c: case
          when (c->'$.payments') is null then null
          when paid_before(acceptance, c, false, that_day) * whole >= fen(c->'$.amount') * part then true
          when paid_before(acceptance, c, true, that_day) * whole < fen(c->'$.amount') * part then false end)) end
      from (select rows(f->'$.contracts') contracts, num(p->'$.solverPaymentFloor.numerator') part,
        list_sum(list_transform(rows(f->'$.contracts'), lambda c: fen(c->'$.amount'))) amounts,
        chosen(edition, 'R16.before', 'open') that_day,
        num(p->'$.solverPaymentFloor.denominator') whole, accepted(f, day) acceptance))`,
    'A16.refund-after-acceptance': `case when json_type(f->'$.contracts') = 'NULL' then true
      else every(list_transform(rows(f->'$.contracts'), lambda c: case when (c->'$.payments') is not null then
        every(list_transform(list_filter(rows(c->'$.payments'),
            lambda x: fen(x->'$.amount') < 0 and coalesce(dated(x) <= day, true)),
          lambda x: dated(x) < accepted(f, day))) end)) end`,
  },
  'annual-report': {
    // With the end not on record it ran on its first day at least and to the day of decision at most.
    'A17.annual-report': `(select case when at_most < first_year then true when reports is null then null
        when not list_has_all(reports, range(first_year, at_least + 1)) then false
        when list_has_all(reports, range(first_year, at_most + 1)) then true end
      from (select first_year, least(last_certain, year(day) - 1) at_least, least(last_perhaps, year(day) - 1) at_most, reports
        from (select year((f->>'$.startedOn')::DATE) first_year, from_json((f->'$.reports'), '["BIGINT"]') reports,
          case when (f->'$.endedOn') is null then year((f->>'$.startedOn')::DATE)
            when (f->>'$.endedOn')::DATE <= day then year((f->>'$.endedOn')::DATE) else year(day) end last_certain,
          case when (f->>'$.endedOn')::DATE <= day then year((f->>'$.endedOn')::DATE) else year(day) end last_perhaps)))`,
  },
  'project-acceptance': {
    'A16.paid-before-acceptance': `yes(f->'$.solverPaymentMet')`,
    'A17.reports': `yes(f->'$.annualReportsMet')`,
    'A18.department': `competent(f->>'$.department', f->>'$.lead.place')`,
    'A18.criteria': `list_has_all(words(f->'$.criteria'), ['innovation', 'application', 'contribution'])`,
  },
  'credit-standing': {
    'A19.bar': `not any_of(list_transform(records_of(f), lambda x: json_type(x->'$.bar') <> 'NULL'
      and (x->>'$.bar.from')::DATE <= day and ((x->>'$.bar.until') is null or day <= (x->>'$.bar.until')::DATE)))`,
    'A19.record': 'not any_of(list_transform(records_of(f), lambda x: dated(x) <= day))',
  },
};

/** The parameters of the edition without which a rule cannot be answered. */
const PARAMETERS: { readonly [Id in RuleId]?: string } = {
  'A4.field': 'keyFields',
  'A4.duration': 'focusMonths',
  'A8.deliberation': 'catalogueBody',
  'A10.forwarding': 'forwarding',
  'A12.reserve': 'reserveEntryRequired',
  'A12.holder': 'reserveEntryRequired',
  'A12.guide': 'guideIssuer',
  'A12.regions': 'minimumRegions',
  'A13.recommended': 'recommendingBody',
  'A14.frequency': 'reviewRoundsPerYear',
  'A15.deliberation': 'approvalBody',
  'A15.announcement': 'announcingBody',
  'A16.grant-cap': 'grantCap',
  'A16.solver-payment': 'solverPaymentFloor',
};

/** A rule's condition where the edition says what the rule and its parameter are; else nobody knows. */
export function conditionInSql(rule: string, condition: string): string {
  const parameter = PARAMETERS[rule as RuleId];
  const open = parameter === undefined ? '' : ` or (p->'$.${parameter}.unknown') is not null`;
  return `case when (edition->>'$.rules."${rule}".state') = 'unknown'${open} then null else (${condition}) end`;
}

/** Of the kinds of a project that is carried through under its edition after that has expired: the day of its approval. */
const APPROVED_ON: { readonly [K in Kind]?: readonly [day: string, onRecord: string] } = {
  grant: [`(f->>'$.approvedOn')::DATE`, `(f->'$.approvedOn') is not null`],
  'solver-payment': [`(f->>'$.approvedOn')::DATE`, `(f->'$.approvedOn') is not null`],
  'annual-report': [`(f->>'$.approvedOn')::DATE`, `(f->'$.approvedOn') is not null`],
  'project-acceptance': [`(f->>'$.approvedOn')::DATE`, `(f->'$.approvedOn') is not null`],
  'project-agreement': [
    `case when yes(f->'$.deliberation.approved') then dated(f->'$.deliberation') end`,
    `(f->'$.deliberation') is not null`,
  ],
};

const within = (date: string) => `(coalesce((edition->>'$.effectiveFrom')::DATE <= ${date}, true)
  and coalesce(${date} <= (edition->>'$.effectiveTo')::DATE, true))`;

/** Article 20; `edition` holds its days. */
export function inForceInSql(kind: Kind): string {
  const [approved, onRecord] = APPROVED_ON[kind] ?? [];
  if (approved === undefined) return within('day');
  return `case when coalesce(day <= (edition->>'$.effectiveTo')::DATE, true) then ${within('day')}
    when ${onRecord} then coalesce(${approved} <= day and ${within(`(${approved})`)}, false) end`;
}
