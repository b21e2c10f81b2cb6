import type { CheckId, DecisionRecord, Kind } from '../../src/index.js';
import { addDays } from '../../src/testing/index.js';

/** A record as the tests change it. */
export interface Plain {
  readonly id: string;
  readonly kind: Kind;
  readonly decidedOn: string;
  readonly subject?: { readonly entry?: string | undefined; readonly project?: string | undefined };
  // biome-ignore lint/suspicious/noExplicitAny: facts of any kind, as JSON
  readonly facts: any;
  readonly outcome: string;
}

/** One joined fact of a file put otherwise, and the check that has to find it. */
export interface Change {
  readonly check: CheckId;
  readonly index: number;
  /** `facts.catalogued`, `outcome`. */
  readonly path: string;
  readonly value: unknown;
}

/** Records with one value put otherwise. */
export function withChange(
  records: readonly DecisionRecord[],
  { index, path, value }: Change,
): DecisionRecord[] {
  return records.map((each, at) => {
    if (at !== index) return each;
    const copy = JSON.parse(JSON.stringify(each));
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((part, key) => part[key], copy);
    parent[last] = value;
    return copy;
  });
}

/** Every single change of a joined fact in a file of which no two records are of one day. */
export function joinedChanges(records: readonly DecisionRecord[]): Change[] {
  const file = new File(records as unknown as readonly Plain[]);
  return file.records.flatMap((each, index) =>
    changesOf(each, file).map(([path, value, check]) => ({ check, index, path, value })),
  );
}

type Put = readonly [path: string, value: unknown, check: CheckId];

/** A file as it is looked up: of each kind what stands before a record, and after it. */
class File {
  readonly records: readonly Plain[];

  constructor(records: readonly Plain[]) {
    this.records = records;
  }

  of(kind: Kind, each: Plain): readonly Plain[] {
    const { subject } = each;
    return this.records.filter((other) => {
      if (other.kind !== kind) return false;
      if (kind === 'reserve-entry') return other.subject?.entry === subject?.entry;
      const isOfProject = other.subject?.project !== undefined;
      return !isOfProject || other.subject?.project === subject?.project;
    });
  }

  before(kind: Kind, each: Plain): Plain | undefined {
    return this.of(kind, each)
      .filter(({ decidedOn }) => decidedOn < each.decidedOn)
      .at(-1);
  }

  /** Those of a kind of which this is the latest: no other of its own kind stands between. */
  resting(kind: Kind, each: Plain): Plain[] {
    return this.records.filter(
      (other) =>
        other.kind === kind &&
        other.decidedOn > each.decidedOn &&
        this.before(each.kind, other) === each,
    );
  }

  /** The route of the entry of a project. */
  route(each: Plain): string | undefined {
    return this.of('reserve-entry', each)[0]?.facts.route;
  }
}

const NOBODY = '别的公司（虚构）';
const otherPlace = (place: string) => (place.startsWith('33') ? '340100' : '330100');
const approved = (each: Plain, file: File): readonly Plain[] =>
  file.of('project-approval', each).filter(({ outcome }) => outcome === 'permit');

function changesOf(each: Plain, file: File): readonly Put[] {
  return [...(CHANGES[each.kind]?.(each, file) ?? []), ...approvalOtherwise(each, file)];
}

/** What rests on an approval states its day. */
function approvalOtherwise(each: Plain, file: File): readonly Put[] {
  if (approved(each, file).length === 0) return [];
  const { approvedOn, deliberation } = each.facts;
  if (approvedOn != null) {
    return [
      ['facts.approvedOn', addDays(approvedOn, -1), 'F.approved-first'],
      ['facts.approvedOn', null, 'F.approved-first'],
    ];
  }
  if (each.kind !== 'project-agreement' || deliberation == null) return [];
  return [
    ['facts.deliberation.on', addDays(deliberation.on, -1), 'F.approved-first'],
    ['facts.deliberation', null, 'F.approved-first'],
  ];
}

const when = (holds: unknown, ...puts: readonly Put[]): readonly Put[] => (holds ? puts : []);

const CHANGES: { readonly [K in Kind]?: (each: Plain, file: File) => readonly Put[] } = {
  'demand-collection': (each, file) =>
    when(
      file.resting('demand-catalogue', each).some(({ outcome }) => outcome === 'permit'),
      ['outcome', 'deny', 'F.refused-before'],
    ),
  'demand-catalogue': (each, file) =>
    when(each.outcome === 'permit' && file.resting('demand-publication', each).length > 0, [
      'outcome',
      'deny',
      'F.catalogued',
    ]),
  'demand-publication': ({ facts }, file) => {
    const { demand } = file.records.find(({ kind }) => kind === 'demand-collection')?.facts ?? {};
    return [
      ['facts.catalogued', false, 'F.catalogued'],
      ['facts.demander.name', NOBODY, 'F.notice-demander'],
      ['facts.notice.name', '别的名称', 'F.notice-name'],
      ['facts.notice.task', '别的任务', 'F.notice-task'],
      ['facts.notice.needs', [...facts.notice.needs, '还有一项'], 'F.notice-needs'],
      ...when(
        demand.investment !== undefined,
        ['facts.notice.investment', '1元', 'F.notice-investment'],
        ['facts.notice.awardFunds', '1元', 'F.notice-award-funds'],
      ),
    ];
  },
  'reserve-entry': ({ facts, ...each }, file) => {
    const demander = file.records.find(({ kind }) => kind === 'demand-collection')?.facts.demander;
    const own = facts.route === 'demander';
    const { id: _, ...nameless } = facts.applicant;
    const entered = { ...each, facts };
    return [
      ['facts.published', false, 'F.published'],
      [
        'facts.applicant',
        own ? { ...nameless, name: NOBODY } : { ...nameless, name: demander.name },
        'F.entry-applicant',
      ],
      ...when(own, ['facts.needs', [...facts.needs, { id: 'N-99' }], 'F.entry-needs']),
      ...when(own && facts.needs.length > 1, [
        'facts.needs',
        facts.needs.slice(1),
        'F.entry-needs',
      ]),
      ...when(
        !own &&
          each.outcome !== 'ineligible' &&
          file.resting('project-application', entered).length > 0,
        ['outcome', 'ineligible', 'F.application-entry'],
      ),
    ];
  },
  'demand-adjustment': ({ facts, ...each }, file) => {
    const earlier = file.before('demand-adjustment', { ...each, facts });
    const entry = file.records.find(
      (other) => other.kind === 'reserve-entry' && other.facts.route === 'demander',
    );
    const stays = facts.before.needs.findIndex((need: { id: string; solved?: boolean }) =>
      earlier?.facts.after.needs.some(
        (was: { id: string; solved?: boolean }) => was.id === need.id && was.solved === true,
      ),
    );
    return [
      ['facts.before.name', '别的名称', 'F.adjustment-before'],
      ['facts.before.task', '别的任务', 'F.adjustment-before'],
      ['facts.before.needs.0.text', '从来没有', 'F.adjustment-before'],
      ['facts.published.0.text', '从来没有', 'F.adjustment-published'],
      ...when(stays >= 0 && entry === undefined, [
        `facts.before.needs.${stays}.solved`,
        false,
        'F.adjustment-before',
      ]),
    ];
  },
  'project-application': ({ facts, ...each }, file) => {
    const application = { ...each, facts };
    const approvals = file.resting('project-approval', application);
    return [
      ['facts.entry.holder', NOBODY, 'F.application-entry'],
      ...when(
        approvals.some(({ outcome }) => outcome === 'permit'),
        ['outcome', 'deny', 'F.refused-before'],
      ),
      ...when(
        file.route(application) === 'same-direction' &&
          facts.entry.status === '揭榜成功' &&
          file.before('project-application', application) === undefined,
        ['facts.entry.status', '部分揭榜成功', 'F.application-entry'],
      ),
    ];
  },
  'formal-review': (each, file) => [
    ...when(each.outcome === 'accepted' && file.resting('expert-review', each).length > 0, [
      'outcome',
      'not-accepted',
      'F.formally-accepted',
    ]),
  ],
  'expert-review': () => [['facts.formallyAccepted', false, 'F.formally-accepted']],
  'project-approval': (each, file) => {
    const rests = file.records.some(
      (other) => other.kind === 'grant' && other.subject?.project === each.subject?.project,
    );
    const review = file.of('expert-review', each)[0];
    return [
      ...when(review, [
        'facts.proposal.on',
        addDays(review?.decidedOn ?? '', -1),
        'F.review-favourable',
      ]),
      ...when(each.outcome === 'permit' && rests, ['outcome', 'deny', 'F.approved-first']),
    ];
  },
  'project-agreement': ({ facts }) => [
    ['facts.lead.place', otherPlace(facts.lead.place), 'F.lead-place'],
  ],
  grant: (each, file) => {
    const [first] = file.of('grant', each);
    const { investment, localCap, place } = each.facts;
    const own = file.route(each) === 'demander';
    return [
      ...when(own, ['facts.place', otherPlace(place), 'F.grant-place']),
      ...when(first !== each && investment !== undefined, [
        'facts.investment',
        investment + 1,
        'F.same-investment',
      ]),
      ...when(first !== each && typeof localCap === 'number', [
        'facts.localCap',
        (localCap ?? 0) + 1,
        'F.same-investment',
      ]),
    ];
  },
  'solver-payment': ({ facts, ...each }, file) => {
    const earlier = file.before('solver-payment', { ...each, facts });
    const was = earlier?.facts.contracts.find(
      (contract: { payments: unknown[] }) => contract.payments.length > 0,
    );
    // Behind a change of the lead other contracts may count, and stand before it.
    const at = facts.contracts.findIndex(({ id }: { id: string }) => id === was?.id);
    return [
      ['facts.acceptanceOn', addDays(facts.acceptanceOn, -1), 'F.acceptance-day'],
      ...when(at >= 0, [
        `facts.contracts.${at}.payments`,
        facts.contracts[at]?.payments.slice(1),
        'F.payments-grow',
      ]),
    ];
  },
  'annual-report': ({ facts }) => [
    ['facts.startedOn', addDays(facts.startedOn, -400), 'F.started'],
  ],
  'project-acceptance': ({ facts, outcome }) => [
    ['facts.lead.place', otherPlace(facts.lead.place), 'F.lead-place'],
    [
      'facts.department',
      facts.department === '310000' ? '320000' : '310000',
      'F.signing-department',
    ],
    ...when(outcome === 'permit', ['facts.solverPaymentMet', false, 'F.payment-met']),
  ],
};

/** What only the decision itself says, or what an act says by being that act. */
const NOT_STATED = ['outcome', 'facts.notice', 'facts.proposal', 'facts.startedOn'];

/** Whether the act behind a record may state the fact, so that its history can hold against it. */
export const isStatedByAct =
  (records: readonly DecisionRecord[]) =>
  ({ index, path }: Change): boolean =>
    !NOT_STATED.some((each) => path.startsWith(each)) &&
    records[index]?.kind !== 'solver-payment' &&
    records[index]?.kind !== 'annual-report';
