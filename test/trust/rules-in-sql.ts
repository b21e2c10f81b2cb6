import type { Kind, RuleId } from '../../src/index.js';

/**
 * Words for the rules, as macros of DuckDB. `every` and `any_of` rest on its own AND and OR, which know a
 * third value; `rows` is a list of JSON, none where the fact is absent.
 */
export const MACROS = [
  // What ECMAScript's trim removes, as a list of characters.
  `canonical(j) as nfc_normalize(trim(j->>'$', array_to_string(list_transform([9, 10, 11, 12, 13, 32, 160,
    5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288,
    65279], lambda c: chr(c)), '')))`,
  `rows(j) as from_json(j, '["JSON"]')`,
  `words(j) as from_json(j, '["VARCHAR"]')`,
  `yes(j) as (j->>'$')::BOOLEAN`,
  `num(j) as (j->>'$')::HUGEINT`,
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
  `in_delta(place) as left(place, 2) in ('31', '32', '33', '34')`,
  `competent(department, place) as department in ('310000', '320000', '330000', '340000')
    and in_delta(place) and left(department, 2) = left(place, 2)`,
  `the_four(j) as list_has_all(words(j), ['310000', '320000', '330000', '340000'])`,
  // A bound: so many different values for certain, and one more for each that is not on record.
  `at_least(least, known, units) as case
    when list_unique(known) >= least then true
    when least(4, list_unique(known) + len(units) - list_count(known)) < least then false end`,
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
  `paid_before(acceptance, c, perhaps) as coalesce(list_sum(list_transform(rows(c->'$.payments'), lambda x: case
    when dated(x) < acceptance or (coalesce(dated(x), acceptance) = acceptance and (fen(x->'$.amount') > 0) = perhaps)
    then fen(x->'$.amount') else 0 end)), 0)`,
  'completions(j) as case when j is null then [true, false] else [yes(j)] end',
  `in_words(outcomes) as concat_ws(' ', if(outcomes & 1 > 0, 'accepted', null),
    if(outcomes & 2 > 0, 'supplement', null), if(outcomes & 4 > 0, 'not-accepted', null))`,
  `records_of(f) as flatten(list_transform(rows(f->'$.parties'), lambda n:
    coalesce(rows(n->'$.records'), [null::JSON])))`,
];

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
    'A7.jurisdiction': `competent(f->>'$.department', f->>'$.demander.place')`,
    'A7.demander': `(f->>'$.demander.kind') = 'enterprise' and yes(f->'$.demander.backbone')`,
    'A7.external-need': `json_array_length(f->'$.demand.needs') > 0`,
  },
  'demand-catalogue': {
    'A8.experts': `num(f->'$.assessment.experts') >= 1`,
    'A8.criteria': `list_has_all(words(f->'$.assessment.criteria'),
      ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'])`,
    'A8.conclusion': `yes(f->'$.assessment.favourable')`,
    'A8.deliberation': `taken(f->'$.deliberation', day) and (f->>'$.deliberation.body') = (p->>'$.deliberatingBody')
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
        when x.value <= forwarded[x.key] then true
        when (not map_contains(forwarded, x.key) or forwarded[x.key] < x.value) and x.value < latest then false end))
      from (select days(until(f->'$.received', day)) received, days(until(f->'$.forwarded', day)) forwarded,
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
    'A12.holder': `list_contains(list_transform(leads(f), lambda u: canonical(u->'$.name')), canonical(f->'$.entry.holder'))`,
    'A12.partial-entry': `(f->>'$.entry.status') = '揭榜成功'`,
    'A12.one-lead': 'len(leads(f)) = 1',
    'A12.lead-region': `len(leads(f)) > 0 and every(list_transform(leads(f), lambda u: in_delta(u->>'$.place')))`,
    'A12.regions': `at_least(num(p->'$.minimumRegions'),
      list_transform(rows(f->'$.units'), lambda u: case when in_delta(u->>'$.place') then left(u->>'$.place', 2) end),
      list_filter(rows(f->'$.units'), lambda u: coalesce(in_delta(u->>'$.place'), true)))`,
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
      when (f->'$.supplement') is null then null
      when taken(f->'$.supplement', day) then dated(f->'$.supplement') <= (f->>'$.notice.deadline')::DATE
        and yes(f->'$.supplement.conforming') and yes(f->'$.supplement.complete')
      when day > (f->>'$.notice.deadline')::DATE then false end`,
  },
  'expert-review': {
    'A13.accepted-first': `yes(f->'$.formallyAccepted')`,
    'A13.recommended': `taken(f->'$.recommended', day) and (f->>'$.recommended.body') = (p->>'$.recommendingBody')`,
    'A14.joint': `the_four(f->'$.departments')`,
    'A14.pool': `len(rows(f->'$.experts')) >= 1 and every(list_transform(rows(f->'$.experts'), lambda x: yes(x->'$.inPool')))`,
    'A14.frequency': `num(f->'$.roundOfYear') <= num(p->'$.reviewRoundsPerYear.max')`,
  },
  'project-approval': {
    'A14.review': `yes(f->'$.reviewFavourable')`,
    'A15.joint-list': `taken(f->'$.proposal', day) and the_four(f->'$.proposal.departments')`,
    'A15.deliberation': `taken(f->'$.deliberation', day) and (f->>'$.deliberation.body') = (p->>'$.deliberatingBody')
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
    'A15.sequence': `(select dates = list_sort(dates) and (case when all_known then true end)
      from (select list_filter([day_of(f->'$.deliberation', day), day_of(f->'$.announcement', day), day_of(f->'$.agreement', day)],
          lambda d: d is not null) dates,
        (f->'$.deliberation') is not null and (f->'$.announcement') is not null and (f->'$.agreement') is not null all_known))`,
  },
  grant: {
    'A3.central-funds': `any_of(list_transform(rows(f->'$.sources'),
      lambda s: (s->>'$.level') = 'central' and fen(s->'$.amount') > 0))`,
    'A16.grant-cap': `fen(f->'$.grant') * num(p->'$.grantCap.denominator')
      <= fen(f->'$.investment') * num(p->'$.grantCap.numerator')`,
    'A16.local-cap': `fen(f->'$.grant') <= fen(f->'$.localCap')`,
    'A16.at-approval': `json_type(f->'$.approvedOn') <> 'NULL' and (f->>'$.approvedOn')::DATE <= day`,
    'A16.sources-sum': `coalesce(list_sum(list_transform(rows(f->'$.sources'),
      lambda s: case when (s->>'$.level') = 'local' then 0 else fen(s->'$.amount') end)), 0) = fen(f->'$.grant')`,
  },
  'solver-payment': {
    // A contract: what counts for certain, and what may, against the floor of its amount.
    'A16.solver-payment': `(select case when acceptance is null or len(contracts) = 0 then null else
        every(list_transform(contracts, lambda c: case
          when (c->'$.payments') is null then null
          when paid_before(acceptance, c, false) * whole >= fen(c->'$.amount') * part then true
          when paid_before(acceptance, c, true) * whole < fen(c->'$.amount') * part then false end)) end
      from (select rows(f->'$.contracts') contracts, num(p->'$.solverPaymentFloor.numerator') part,
        num(p->'$.solverPaymentFloor.denominator') whole, accepted(f, day) acceptance))`,
    'A16.refund-after-acceptance': `every(list_transform(rows(f->'$.contracts'), lambda c:
      every(list_transform(list_filter(rows(c->'$.payments'),
          lambda x: fen(x->'$.amount') < 0 and coalesce(dated(x) <= day, true)),
        lambda x: dated(x) < accepted(f, day)))))`,
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

/** Whether a kind belongs to a project that is carried through under its edition after that has expired. */
const CARRIED_THROUGH: readonly Kind[] = [
  'project-agreement',
  'solver-payment',
  'annual-report',
  'project-acceptance',
];

/** Article 20; `edition` is its days. */
export const inForceInSql = (kind: Kind): string =>
  `coalesce((edition->>'$.effectiveFrom')::DATE <= day, true)
  ${CARRIED_THROUGH.includes(kind) ? '' : "and coalesce(day <= (edition->>'$.effectiveTo')::DATE, true)"}`;
