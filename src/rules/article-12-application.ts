import type { Facts } from '../entities/facts.js';
import { isKnown } from '../regulation/editions.js';
import { NATIONAL_PLATFORM, OBJECTIVES } from '../regulation/words.js';
import { asOf } from '../values/date.js';
import { both, FAIL, is, PASS, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import { asWritten, canonicalText, isOneOf } from '../values/text.js';
import { type Context, type DeclaredRule, parameter, reads } from './rule.js';
import { AT_LEAST, AT_MOST, EXACTLY, onDecision, type Turn } from './turn.js';

export type Application = Facts<'project-application'>;

/** Article 12: the year's guide has been issued. */
export const annualGuide: DeclaredRule<'A12.guide', Application> = {
  id: 'A12.guide',
  article: 12,
  modality: 'must',
  reads: ['guideIssuer'],
  turnsAt: ({ year }, context) => [
    { of: 'facts.guide.year', unit: 'year', limit: year, gives: EXACTLY },
    { of: 'facts.guide.on', unit: 'day', limit: onDecision(year, context), gives: AT_MOST },
    { of: 'facts.guide.issuer', passes: [parameter(context, 'guideIssuer')] },
    { of: 'facts.year', unit: 'year', limit: year, gives: EXACTLY },
  ],
  result(facts, context) {
    const guide = asOf(facts.guide, context.decidedOn);
    if (guide === undefined) return UNKNOWN;
    if (guide === null) return FAIL;
    return both(
      is(guide.issuer, parameter(context, 'guideIssuer')),
      settled(guide.year === facts.year),
    );
  },
  shows(facts, context) {
    const guide = asOf(facts.guide, context.decidedOn);
    const required = parameter(context, 'guideIssuer');
    if (guide === undefined) return {};
    if (guide === null) return { guide: null, required, applyingFor: facts.year };
    return { issuer: guide.issuer, required, year: guide.year, applyingFor: facts.year };
  },
  needs: ['facts.guide'],
};

/** Where the edition does not say whether an entry is required, the rules on it are asked and stay open. */
const entryIsRequired = (_: Application, { edition }: Context): Truth => {
  const required = edition.parameters.reserveEntryRequired;
  return isKnown(required) ? settled(required) : PASS;
};

/** Article 12: who applies is in the reserve. */
export const inReserve: DeclaredRule<'A12.reserve', Application> = {
  id: 'A12.reserve',
  article: 12,
  modality: 'must',
  reads: ['reserveEntryRequired'],
  turnsAt: [{ of: 'facts.entry', passes: [], fails: [null] }],
  applies: entryIsRequired,
  result: ({ entry }) => (entry === undefined ? UNKNOWN : settled(entry !== null)),
  shows: ({ entry }) => (entry == null ? { entry } : { status: entry.status }),
  needs: ['facts.entry'],
};

/** Whether an entry is on record as one, as none, or not at all. */
const thereIsAnEntry = ({ entry }: Application): Truth =>
  entry === undefined ? UNKNOWN : settled(entry !== null);

const BY_ENTRY = [{ of: 'facts.entry', passes: [], fails: [null] }] as const;

/** The units whose entry serves: the lead's, or under the other reading that of any unit (R12.holder). */
function possibleHolders({ units }: Application, context: Context): string[] | undefined {
  const serving = reads(context, 'R12.holder', 'any-unit')
    ? units
    : units?.filter(({ role }) => role === 'lead');
  return serving?.map(({ name }) => asWritten(name));
}

/** Article 12: the lead unit is the one that entered the reserve (R12.holder). */
export const leadHoldsEntry: DeclaredRule<'A12.holder', Application> = {
  id: 'A12.holder',
  article: 12,
  modality: 'must',
  reads: ['reserveEntryRequired'],
  turnsAt: (facts, context) => [
    { of: 'facts.units', unit: 'item', limit: 1, gives: AT_LEAST },
    { of: 'facts.entry.holder', passes: possibleHolders(facts, context) ?? [] },
    ...(facts.units ?? []).flatMap((_, index): Turn[] => [
      {
        of: `facts.units.${index}.name`,
        passes: facts.entry?.holder === undefined ? [] : [facts.entry.holder],
      },
      { of: `facts.units.${index}.role`, passes: ['lead'] },
    ]),
  ],
  applies: (facts, context) => both(entryIsRequired(facts, context), thereIsAnEntry(facts)),
  appliesAt: BY_ENTRY,
  result(facts, context) {
    const holder = facts.entry?.holder;
    const holders = possibleHolders(facts, context);
    if (holder === undefined || holders === undefined) return UNKNOWN;
    return settled(isOneOf(holder, holders));
  },
  shows(facts, context) {
    const holder = facts.entry?.holder;
    const holders = possibleHolders(facts, context);
    return {
      holder: holder && asWritten(holder),
      ...(reads(context, 'R12.holder', 'any-unit')
        ? { units: holders, anyUnit: true }
        : { leads: holders }),
    };
  },
  needs: ['facts.entry.holder', 'facts.units'],
};

/** R12.partial: an entry with part of its needs solved may apply, which is pointed out. */
export const fullEntry: DeclaredRule<'A12.partial-entry', Application> = {
  id: 'A12.partial-entry',
  article: 12,
  modality: 'advise',
  modalityUnder: { reading: 'R12.partial', 'full-only': 'must' },
  turnsAt: [{ of: 'facts.entry.status', passes: ['揭榜成功'], fails: ['部分揭榜成功'] }],
  applies: thereIsAnEntry,
  appliesAt: BY_ENTRY,
  result: ({ entry }) => is(entry?.status, '揭榜成功'),
  shows: ({ entry }) => ({ status: entry?.status }),
  needs: ['facts.entry'],
};

const isNamed = (value: string | null | undefined): Truth =>
  value === undefined ? UNKNOWN : settled(value !== null);
const shown = (value: string | null | undefined) => value && asWritten(value);

/** Article 12: the project leader is settled. */
export const projectLeader: DeclaredRule<'A12.leader', Application> = {
  id: 'A12.leader',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.leader', passes: [], fails: [null] }],
  result: ({ leader }) => isNamed(leader),
  shows: ({ leader }) => ({ leader: shown(leader) }),
  needs: ['facts.leader'],
};

/** Article 12: the core team is settled. */
export const coreTeam: DeclaredRule<'A12.team', Application> = {
  id: 'A12.team',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.team', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  result: ({ team }) => (team === undefined ? UNKNOWN : settled(team.length > 0)),
  shows: ({ team }) => ({ members: team?.length }),
  needs: ['facts.team'],
  mends: () => [{ path: 'facts.team', add: 1 }],
};

/** Article 12: applications are made on 国科管. */
export const nationalPlatform: DeclaredRule<'A12.platform', Application> = {
  id: 'A12.platform',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.platform', passes: [NATIONAL_PLATFORM] }],
  result: ({ platform }) => is(platform && canonicalText(platform), NATIONAL_PLATFORM),
  shows: ({ platform }) => ({
    platform: platform && asWritten(platform),
    required: NATIONAL_PLATFORM,
  }),
  needs: ['facts.platform'],
};

/** Article 12: the task has an objective. */
export const taskObjective: DeclaredRule<'A12.objective', Application> = {
  id: 'A12.objective',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.objective', passes: [], fails: [null] }],
  result: ({ objective }) => isNamed(objective),
  shows: ({ objective }) => ({ objective: shown(objective) }),
  needs: ['facts.objective'],
};

/** Article 12: the objectives that the text names; 等 leaves others open. */
export const listedObjective: DeclaredRule<'A12.objective-listed', Application> = {
  id: 'A12.objective-listed',
  article: 12,
  modality: 'advise',
  turnsAt: [{ of: 'facts.objective', passes: OBJECTIVES }],
  result({ objective }) {
    if (objective == null) return objective === null ? FAIL : UNKNOWN;
    return settled(isOneOf(objective, OBJECTIVES));
  },
  shows: ({ objective }) => ({ objective: shown(objective) }),
  needs: ['facts.objective'],
};
