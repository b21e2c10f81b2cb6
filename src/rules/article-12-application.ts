import type { Facts } from '../entities/facts.js';
import { NATIONAL_PLATFORM, OBJECTIVES } from '../regulation/words.js';
import { asOf } from '../values/date.js';
import { settled } from '../values/kleene.js';
import { canonicalText, sameText } from '../values/text.js';
import {
  AT_LEAST,
  AT_MOST,
  type Context,
  EXACTLY,
  fail,
  judged,
  lacking,
  missing,
  onDecision,
  pass,
  type Rule,
} from './rule.js';

export type Application = Facts<'project-application'>;

/** Article 12: the year's guide has been issued. */
export const annualGuide = {
  id: 'A12.guide',
  article: 12,
  modality: 'must',
  turnsAt: [
    { of: 'facts.guide.year', unit: 'year', limit: ({ year }) => year, gives: EXACTLY },
    { of: 'facts.guide.on', unit: 'day', limit: onDecision, gives: AT_MOST },
  ],
  check(facts, { decidedOn, edition: { parameters } }) {
    const guide = asOf(facts.guide, decidedOn);
    if (guide === undefined) return missing(['facts.guide']);
    const required = parameters.guideIssuer;
    if (guide === null) return fail({ guide: null, required, applyingFor: facts.year });
    const { issuer, year } = guide;
    const evidence = { issuer, required, year, applyingFor: facts.year };
    return issuer === required && year === facts.year ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Application>;

const entryIsRequired = (_: Application, { edition }: Context): boolean =>
  edition.parameters.reserveEntryRequired;

/** Article 12: who applies is in the reserve. */
export const inReserve = {
  id: 'A12.reserve',
  article: 12,
  modality: 'must',
  turnsAt: 'attested',
  applies: entryIsRequired,
  check({ entry }) {
    if (entry === undefined) return missing(['facts.entry']);
    return entry === null ? fail({ entry: null }) : pass({ status: entry.status });
  },
} as const satisfies Rule<Application>;

/** Article 12: the lead unit is the one that entered the reserve (R12.holder). */
export const leadHoldsEntry = {
  id: 'A12.holder',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.units', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  applies: (facts, context) => entryIsRequired(facts, context) && facts.entry != null,
  check(facts) {
    const holder = facts.entry?.holder;
    const { units } = facts;
    const leads = units
      ?.filter(({ role }) => role === 'lead')
      .map(({ name }) => canonicalText(name));
    const evidence = { holder: holder && canonicalText(holder), leads };
    if (holder === undefined || leads === undefined) {
      return missing(lacking(facts, ['entry.holder', 'units']), evidence);
    }
    return leads.some((name) => sameText(name, holder)) ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Application>;

/** R12.partial: an entry with part of its needs solved may apply, which is pointed out. */
export const fullEntry = {
  id: 'A12.partial-entry',
  article: 12,
  modality: 'advise',
  turnsAt: 'word',
  applies: ({ entry }) => entry != null,
  check({ entry }) {
    const status = entry?.status;
    return status === '揭榜成功' ? pass({ status }) : fail({ status });
  },
} as const satisfies Rule<Application>;

/** Article 12: the project leader is settled. */
export const projectLeader = {
  id: 'A12.leader',
  article: 12,
  modality: 'must',
  turnsAt: 'attested',
  check: ({ leader }) => named('leader', leader),
} as const satisfies Rule<Application>;

/** Article 12: the core team is settled. */
export const coreTeam = {
  id: 'A12.team',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.team', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check({ team }) {
    if (team === undefined) return missing(['facts.team']);
    const evidence = { members: team.length };
    return team.length > 0 ? pass(evidence) : fail(evidence, { path: 'facts.team', add: 1 });
  },
} as const satisfies Rule<Application>;

/** Article 12: applications are made on 国科管. */
export const nationalPlatform = {
  id: 'A12.platform',
  article: 12,
  modality: 'must',
  turnsAt: 'word',
  check(facts) {
    const platform = facts.platform && canonicalText(facts.platform);
    const result = platform === undefined ? 'unknown' : settled(platform === NATIONAL_PLATFORM);
    return judged(result, { platform, required: NATIONAL_PLATFORM }, facts, 'platform');
  },
} as const satisfies Rule<Application>;

/** Article 12: the task has an objective. */
export const taskObjective = {
  id: 'A12.objective',
  article: 12,
  modality: 'must',
  turnsAt: 'attested',
  check: ({ objective }) => named('objective', objective),
} as const satisfies Rule<Application>;

/** Article 12: the objectives that the text names; 等 leaves others open. */
export const listedObjective = {
  id: 'A12.objective-listed',
  article: 12,
  modality: 'advise',
  turnsAt: 'word',
  check({ objective }) {
    if (objective === undefined) return missing(['facts.objective']);
    if (objective === null) return fail({ objective: null });
    const given = canonicalText(objective);
    const evidence = { objective: given };
    return OBJECTIVES.some((each) => each === given) ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Application>;

function named(fact: string, value: string | null | undefined) {
  if (value === undefined) return missing([`facts.${fact}`]);
  return value === null ? fail({ [fact]: null }) : pass({ [fact]: canonicalText(value) });
}
