import * as fc from 'fast-check';
import { decisionOf, isOpenByEdition } from '../../src/decisions/rules-under.js';
import {
  decisions,
  draft,
  type Edition,
  type Facts,
  type Kind,
  largestGrant,
  provincesCovered,
  publicNotice,
  readEdition,
  recheck,
  smallestPayment,
  statusesOf,
  yearsDue,
} from '../../src/index.js';
import { grantShare } from '../../src/rules/article-16-grant.js';
import { inForce } from '../../src/rules/article-20-in-force.js';
import type { Turn } from '../../src/rules/turn.js';
import { addDays, validEdition, validRecord } from '../../src/testing/index.js';
import { DECIDED_ON, typicalFacts } from '../records.js';
import { rulesOf, turnsOf } from '../rules/probes.js';
import { casesOf, rulesOf as rulesWithLimits } from '../trust/boundary-cases.js';
import { scatteredUnits } from './crossed.js';

/** A record of the battery, and the edition that it is judged by where that is not the draft. */
export interface Asked {
  readonly record: unknown;
  readonly edition?: Edition | undefined;
}

/** Facts on a day under an edition, before anything is decided. */
export interface Situation {
  readonly facts: object;
  readonly decidedOn: string;
  readonly edition: Edition;
}

const SEED = 20_260_101;

const loaded = (data: object): Edition => {
  const read = readEdition({ id: 'edition', ...data });
  if (!read.ok) throw new Error('no edition');
  return read.edition;
};

const [BEFORE, AFTER] = [addDays(DECIDED_ON, -1), addDays(DECIDED_ON, 1)];

/** Editions that begin or end about the day of decision, and those in which a parameter is at its least or unknown. */
const EDGES: readonly Edition[] = [
  { effectiveFrom: DECIDED_ON },
  { effectiveTo: DECIDED_ON },
  { effectiveFrom: AFTER },
  { effectiveFrom: BEFORE, effectiveTo: AFTER },
  { parameters: { focusMonths: { min: 1, max: 1 }, reviewRoundsPerYear: { min: 1, max: 1 } } },
  { parameters: { focusMonths: { min: 0, max: 0 }, reviewRoundsPerYear: { min: 0, max: 0 } } },
  { parameters: { forwarding: { cutoffDays: 5, withinDays: 20 } } },
  { parameters: { forwarding: { cutoffDays: 0, withinDays: null } } },
  { parameters: { minimumRegions: 3 } },
  { parameters: { grantCap: { numerator: 0, denominator: 1 } } },
  { parameters: { solverPaymentFloor: { numerator: 0, denominator: 1 } } },
  ...[
    [{ place: '320500', ceiling: '800万元' }],
    [{ place: '320000', from: DECIDED_ON, grantShare: { numerator: 1, denominator: 5 } }],
    [
      { place: '320500', to: DECIDED_ON, ceiling: '900万元' },
      { place: '320000', to: BEFORE, ceiling: '100万元' },
      { place: '330000', ceiling: '100万元' },
    ],
  ].map((localMeasures) => ({ localMeasures })),
].map(loaded);

const SAMPLED = 12;

/** The edges, and editions of a fixed seed: any parameter, reading, rule, local measure, date. */
export const editionsAsked = (): readonly Edition[] => [
  ...EDGES,
  ...fc.sample(validEdition(DECIDED_ON), { seed: SEED, numRuns: SAMPLED }),
];

/** Facts to either side of the limits of a kind under an edition, and the typical ones about its dates. */
export function* situationsUnder(kind: Kind, edition: Edition): Generator<Situation> {
  const typical: object = typicalFacts[kind];
  for (const decidedOn of [BEFORE, DECIDED_ON, AFTER]) {
    yield { facts: typical, decidedOn, edition };
    if (decisionOf(kind).approval === undefined) continue;
    for (const approvedOn of [undefined, null, BEFORE, DECIDED_ON, AFTER]) {
      yield { facts: { ...typical, approvedOn }, decidedOn, edition };
    }
  }
  if (kind === 'grant') {
    for (const place of ['320500', '320583', '320000', '330100', undefined]) {
      for (const approvedOn of [BEFORE, DECIDED_ON]) {
        const { localCap: _, ...others } = typicalFacts.grant;
        const { investment: __, ...rest } = others;
        for (const facts of [others, rest]) {
          yield { facts: { ...facts, place, approvedOn }, decidedOn: DECIDED_ON, edition };
        }
      }
    }
  }
  if (kind === 'project-application') {
    for (const facts of scatteredUnits()) yield { facts, decidedOn: DECIDED_ON, edition };
  }
  for (const rule of rulesWithLimits(kind)) {
    if (isOpenByEdition(rule, edition)) continue;
    for (const { facts, decidedOn } of casesOf(kind, rule, [edition], true)) {
      yield { facts, decidedOn, edition };
    }
  }
}

/** Every outcome of a kind in a situation. */
export const recordsIn = (kind: Kind, { facts, decidedOn, edition }: Situation): Asked[] =>
  decisions[kind].outcomes.map((outcome) => ({
    record: {
      ...{ id: 'B', kind, decidedOn, facts, outcome },
      ...(edition === draft ? {} : { edition: edition.id }),
    },
    edition,
  }));

export function* underEditions(kind: Kind): Generator<Asked> {
  for (const edition of editionsAsked()) {
    for (const situation of situationsUnder(kind, edition)) yield* recordsIn(kind, situation);
  }
}

/** A turn as JSON: a limit may be more than a plain number holds. */
const plain = (turn: Turn): object =>
  'limit' in turn && typeof turn.limit === 'bigint' ? { ...turn, limit: String(turn.limit) } : turn;

const TURNED = 40;

/** Where every rule of a kind turns, and whether it applies, in situations that are good data. */
export function* turnsAsked(kind: Kind, situations: Iterable<Situation>): Generator<unknown> {
  const random = fc
    .sample(validRecord(kind), { seed: SEED, numRuns: TURNED })
    .map(({ facts, decidedOn }): Situation => ({ facts, decidedOn, edition: draft }));
  for (const { facts, decidedOn, edition } of [...situations, ...random]) {
    const [{ record } = { record: undefined }] = recordsIn(kind, { facts, decidedOn, edition });
    if (recheck(record, { editions: [edition] }).verdict === 'invalid') continue;
    const approval = decisionOf(kind).approval?.(facts as Facts<Kind>);
    yield [
      ...inForce.turnsAt({ decidedOn, edition, approval }).map(plain),
      ...rulesOf(kind)
        .filter((rule) => !isOpenByEdition(rule, edition))
        .map((rule) => [rule.id, turnsOf(kind, rule, facts, decidedOn, edition).map(plain)]),
      ...rulesOf(kind)
        .filter(({ appliesAt }) => appliesAt !== undefined)
        .map((rule) => {
          const turns = turnsOf(kind, rule, facts, decidedOn, edition, 'appliesAt');
          return [rule.id, 'applies', turns.map(plain)];
        }),
    ];
  }
}

const AMOUNTS = [1, 101, 3_000, '500万元', '90071992547409.91元'] as const;

/** What the plain functions of the rules answer. */
export function* plainAnswers(): Generator<unknown> {
  for (const amount of AMOUNTS) {
    yield [smallestPayment(amount), largestGrant(amount), largestGrant(amount, { localCap: 50 })];
  }
  const unknown = loaded({ parameters: { solverPaymentFloor: { unknown: true } } });
  try {
    yield smallestPayment(1, unknown);
  } catch (error) {
    yield error instanceof RangeError;
  }
  const raised = loaded({ readings: { 'R16.investment': 'self-raised' } });
  const untold = loaded({ parameters: { grantCap: { unknown: true } } });
  for (const edition of [draft, raised, untold]) yield [grantShare(edition) ?? 'unknown'];
  for (const { facts } of fc.sample(validRecord('demand-collection'), {
    seed: SEED,
    numRuns: 40,
  })) {
    const { demand, demander } = facts as Facts<'demand-collection'>;
    for (const name of [demander?.name ?? '某公司', demand.name, demand.task]) {
      const made = publicNotice(demand, { name });
      yield [made, made.ok ? Object.keys(made.notice) : []];
    }
  }
  yield statusesOf([]);
  for (const { facts } of fc.sample(validRecord('reserve-entry'), { seed: SEED, numRuns: 40 })) {
    yield statusesOf((facts as Facts<'reserve-entry'>).needs);
  }
  for (const { facts } of fc.sample(validRecord('project-application'), {
    seed: SEED,
    numRuns: 40,
  })) {
    yield provincesCovered((facts as Facts<'project-application'>).units ?? []);
  }
  for (const started of ['2022-12-31', '2023-01-01', '2024-06-30']) {
    for (const ended of [null, '2023-12-31', '2024-01-01']) {
      yield yearsDue(started, ended, DECIDED_ON);
    }
  }
}
