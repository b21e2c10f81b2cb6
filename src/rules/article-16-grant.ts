import { type Edition, isKnown, readingOf } from '../regulation/editions.js';
import { dateAsOf } from '../values/date.js';
import { atMost, FAIL, PASS, settled, UNKNOWN } from '../values/kleene.js';
import {
  type Fen,
  fen,
  fenToJson,
  minus,
  narrow,
  plus,
  type Share,
  shareDown,
} from '../values/money.js';
import { type Grant, localCapOf, measureTurns } from './local-cap.js';
import { type Context, type DeclaredRule, parameter, reads } from './rule.js';
import { amountOf, sourceTurns } from './sources.js';
import { AT_LEAST, AT_MOST, EXACTLY, onDecision, type Turn } from './turn.js';

/** R16.investment: a share n/d of what is raised besides the grant is n/(n+d) of the whole. */
function shareOfTotal(share: Share, edition: Edition): Share {
  if (readingOf(edition, 'R16.investment') !== 'self-raised') return share;
  const { numerator, denominator } = share;
  return { numerator, denominator: numerator + denominator };
}

/** The share of the whole investment that an edition lets be granted, where it says. */
export function grantShare(edition: Edition): Share | undefined {
  const { grantCap: share } = edition.parameters;
  return isKnown(share) ? shareOfTotal(share, edition) : undefined;
}

/** Article 16: the cap follows from the investment fixed at approval. */
const cap = ({ investment }: Grant, context: Context): Fen | undefined =>
  investment === undefined
    ? undefined
    : shareDown(shareOfTotal(parameter(context, 'grantCap'), context.edition), fen(investment));

const localMoney = ({ sources }: Grant): Fen | undefined => sources && amountOf(sources, 'local');

const countsAllPublic = (context: Context): boolean => reads(context, 'R16.grant', 'all-public');

/** What the cap binds: what the departments give, or all public money (R16.grant). */
function capped(facts: Grant, context: Context): Fen | undefined {
  if (!countsAllPublic(context)) return fen(facts.grant);
  const local = localMoney(facts);
  return local === undefined ? undefined : plus(fen(facts.grant), local);
}

/** What a limit leaves to the departments: all of it, or what local money has not taken. */
const free = (limit: Fen, facts: Grant, context: Context): Fen =>
  countsAllPublic(context) ? minus(limit, localMoney(facts) ?? 0) : limit;

const grantAt = (limit: Fen): Turn => ({ of: 'facts.grant', unit: 'fen', limit, gives: AT_MOST });

/** Where nothing may be granted no investment carries a grant. */
const NO_INVESTMENT: Turn = {
  of: 'facts.investment',
  unit: 'fen',
  limit: 0,
  gives: [FAIL, FAIL, FAIL],
};

/** The least investment whose share is the grant: one fen less and the grant exceeds it. */
function leastInvestment(grant: Fen, { numerator, denominator }: Share): Fen | undefined {
  if (numerator === 0) return undefined;
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  return narrow((BigInt(grant) * d + n - 1n) / n);
}

/** Article 16: at most 30 % of the investment fixed at approval. */
export const grantCap: DeclaredRule<'A16.grant-cap', Grant> = {
  id: 'A16.grant-cap',
  article: 16,
  modality: 'must',
  reads: ['grantCap'],
  turnsAt: (facts, context) => {
    const limit = cap(facts, context);
    const share = shareOfTotal(parameter(context, 'grantCap'), context.edition);
    const least = leastInvestment(capped(facts, context) ?? fen(facts.grant), share);
    return [
      ...(limit === undefined ? [] : [grantAt(free(limit, facts, context))]),
      ...(least === undefined
        ? [NO_INVESTMENT]
        : [{ of: 'facts.investment', unit: 'fen', limit: least, gives: AT_LEAST } as const]),
      ...(countsAllPublic(context) && limit !== undefined
        ? sourceTurns(facts.sources, ['local'], minus(limit, fen(facts.grant)), AT_MOST)
        : []),
    ];
  },
  result: (facts, context) => atMost(capped(facts, context), cap(facts, context)),
  shows(facts, context) {
    const limit = cap(facts, context);
    const { investment, grant } = facts;
    const local = countsAllPublic(context) ? localMoney(facts) : undefined;
    return {
      investment: investment === undefined ? undefined : fen(investment),
      grant: fen(grant),
      local: local === undefined ? undefined : fenToJson(local),
      cap: limit === undefined ? undefined : fenToJson(limit),
    };
  },
  needs: (_, context) =>
    countsAllPublic(context) ? ['facts.investment', 'facts.sources'] : ['facts.investment'],
  mends(facts, context) {
    const limit = cap(facts, context) ?? 0;
    const left = free(limit, facts, context);
    return left < 0 ? [] : [{ path: 'facts.grant', atMost: fenToJson(left) }];
  },
};

/** The least investment of which each measure's share is the grant. */
const sharesOfMeasures = ({ grant }: Grant, { edition: { localMeasures = [] } }: Context): Turn[] =>
  localMeasures.flatMap(({ grantShare }): Turn[] => {
    const least = grantShare && leastInvestment(fen(grant), grantShare);
    return least === undefined
      ? []
      : [{ of: 'facts.investment', unit: 'fen', limit: least, gives: AT_LEAST }];
  });

/** Article 16: the measures of the demander's place may set a lower cap, which then binds (R16.local). */
export const localCap: DeclaredRule<'A16.local-cap', Grant> = {
  id: 'A16.local-cap',
  article: 16,
  modality: 'must',
  turnsAt: (facts, context) => {
    const local = localCapOf(facts, context);
    const stated = { of: 'facts.localCap', unit: 'fen', limit: fen(facts.grant), gives: AT_LEAST };
    return [
      ...measureTurns(context),
      ...sharesOfMeasures(facts, context),
      ...('needs' in local || local.cap === null ? [] : [grantAt(local.cap)]),
      ...('ofMeasures' in local && local.ofMeasures ? [] : [stated as Turn]),
    ];
  },
  applies(facts, context) {
    const local = localCapOf(facts, context);
    return 'needs' in local ? local.thereIs : settled(local.cap !== null);
  },
  appliesAt: (_, context) => [
    ...measureTurns(context),
    { of: 'facts.localCap', passes: [], fails: [null] },
  ],
  result(facts, context) {
    const local = localCapOf(facts, context);
    return 'needs' in local ? UNKNOWN : atMost(fen(facts.grant), local.cap ?? undefined);
  },
  shows(facts, context) {
    const local = localCapOf(facts, context);
    const capped = 'needs' in local || local.cap === null ? undefined : fenToJson(local.cap);
    return { grant: fen(facts.grant), cap: capped };
  },
  needs(facts, context) {
    const local = localCapOf(facts, context);
    return 'needs' in local ? local.needs : [];
  },
  mends(facts, context) {
    const local = localCapOf(facts, context);
    if ('needs' in local || local.cap === null) return [];
    return [{ path: 'facts.grant', atMost: fenToJson(local.cap) }];
  },
};

/** Article 16: support is settled when the project is approved, not before (R15.steps). */
export const atApproval: DeclaredRule<'A16.at-approval', Grant> = {
  id: 'A16.at-approval',
  article: 16,
  modality: 'must',
  turnsAt: [
    { of: 'facts.approvedOn', unit: 'day', limit: onDecision, gives: AT_MOST },
    { of: 'facts.approvedOn', passes: [], fails: [null] },
  ],
  result: ({ approvedOn }, { decidedOn }) =>
    approvedOn === undefined ? UNKNOWN : settled(dateAsOf(approvedOn, decidedOn) !== null),
  shows: ({ approvedOn }) => ({ approvedOn }),
  needs: ['facts.approvedOn'],
};

const departmentsMoney = ({ sources = [] }: Grant): Fen =>
  amountOf(sources, 'central', 'provincial');

/** Article 16: the departments' sources make up the grant; local money is another giver's (R16.grant). */
export const sourcesSum: DeclaredRule<'A16.sources-sum', Grant> = {
  id: 'A16.sources-sum',
  article: 16,
  modality: 'advise',
  turnsAt: (facts) => [
    ...sourceTurns(facts.sources, ['central', 'provincial'], fen(facts.grant), EXACTLY),
    { of: 'facts.grant', unit: 'fen', limit: departmentsMoney(facts), gives: EXACTLY },
  ],
  applies: ({ sources }) => (sources === undefined ? UNKNOWN : PASS),
  result: (facts) => settled(narrow(departmentsMoney(facts)) === fen(facts.grant)),
  shows: (facts) => ({
    grant: fen(facts.grant),
    sources: facts.sources && fenToJson(departmentsMoney(facts)),
  }),
  needs: ['facts.sources'],
};
