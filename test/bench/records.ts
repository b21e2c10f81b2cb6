import type { Kind } from '../../src/index.js';
import { Chance, dayAfter } from './random.js';

/** Facts as they come out of JSON. */
export type Facts = Readonly<Record<string, unknown>>;

/** A decision record as it comes out of JSON. */
export interface AnyRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly decidedOn: string;
  readonly subject?: unknown;
  readonly facts: Facts;
  readonly outcome: string;
  readonly reasons?: Readonly<Record<string, string>>;
  readonly meta?: unknown;
}

const FOUR = ['310000', '320000', '330000', '340000'];
const PLACES = ['310115', '320500', '320100', '330100', '330700', '340100', '340200', '110108'];
const KINDS_OF_PARTY = ['enterprise', 'enterprise', 'university', 'institute', 'other'];
const TITLES = [
  '语音对话大模型关键技术研究及多行业场景应用',
  '基于三维空间大数据的环境AI决策系统研发',
  '超导量子计算超低温微波互连系统',
  '疫苗用中性硼硅玻璃及预灌封针筒',
  '航天器热防护系统用高软化点空心玻璃微珠',
  '悬浮法聚氯乙烯专用树脂',
];
const NEEDS = [
  '刻蚀均匀性达到三纳米以内，连续稳定运行五百小时',
  '推理延迟不高于二十毫秒，支持八种方言',
  '超低温微波互连损耗不高于零点二分贝',
  '氯化转化率不低于百分之九十五',
];
const COMPANY = '苏州示例智能装备有限公司';

const FACTS: Readonly<Record<Kind, (chance: Chance, decided: number) => Facts>> = {
  'demand-collection': (c) => ({
    ...c.fact('department', () => c.of(FOUR)),
    demander: {
      name: COMPANY,
      ...c.fact('kind', () => 'enterprise'),
      ...c.fact('place', () => c.of(PLACES)),
      ...c.fact('backbone', () => c.nearly()),
    },
    demand: {
      name: c.of(TITLES),
      task: c.of(NEEDS),
      ...c.fact('field', () => c.of(['integrated-circuits', 'artificial-intelligence', 'energy'])),
      ...c.fact('direction', () => c.of(['software', 'chip', 'equipment', 'service'])),
      months: c.of([18, 24, 30, 36]),
      crossRegion: c.holds(0.6),
      needs: c.list(1, 4, (i) => ({ id: `N${i + 1}`, text: c.of(NEEDS) })),
      investment: money(c, 3_000_000_000),
      awardFunds: money(c, 600_000_000),
    },
  }),
  'demand-catalogue': (c) => ({
    assessment: {
      ...c.fact('experts', () => c.whole(c.nearly() ? 3 : 0, 9)),
      criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'].filter(() =>
        c.holds(0.98),
      ),
      ...c.fact('favourable', () => c.nearly()),
    },
    deliberation: c.nearly() ? { body: 'task-force', approved: c.nearly() } : null,
  }),
  'demand-publication': (c) => ({
    ...c.fact('catalogued', () => c.nearly()),
    departments: four(c),
    notice: {
      name: c.of(TITLES),
      task: c.of(NEEDS),
      needs: c.list(1, 4, () => c.of(NEEDS)),
      investment: money(c, 3_000_000_000),
      ...c.fact('awardFunds', () => money(c, 600_000_000)),
      remarks: c.holds(0.05) ? `联系人：${COMPANY}` : '实施期三年，长三角范围内转化',
    },
    demander: { name: COMPANY, id: '91110108551385082Q', aliases: ['示例装备'] },
  }),
  'solution-matching': (c, decided) => ({
    received: c.list(0, 5, (i) => ({ id: `S${i}`, on: dayAfter(decided - 60 + i) })),
    ...c.fact('forwarded', () =>
      c.list(0, 5, (i) => ({ id: `S${i}`, on: dayAfter(decided - 20) })),
    ),
  }),
  'reserve-entry': (c) => ({
    route: c.of(['demander', 'demander', 'same-direction']),
    ...c.fact('published', () => c.nearly()),
    applicant: { name: COMPANY, kind: c.of(KINDS_OF_PARTY), place: c.of(PLACES) },
    ...c.fact('sameDirection', () => c.nearly()),
    ...c.fact('conformityReview', () => (c.nearly() ? 'passed' : 'failed')),
    relatedParty: !c.nearly(),
    needs: c.list(1, 5, (i) => ({ id: `N${i + 1}`, ...c.fact('solved', () => c.holds(0.4)) })),
  }),
  'demand-adjustment': (c) => {
    const needs = c.list(2, 4, (i) => ({ id: `N${i + 1}`, text: c.of(NEEDS) }));
    const state = needs.map((need) => ({ ...need, solved: c.holds(0.4) }));
    const changed = state.map((need, i) => (i === 0 ? { ...need, text: c.of(NEEDS) } : need));
    const heading = { name: c.of(TITLES), task: c.of(NEEDS) };
    return {
      published: needs,
      before: { ...heading, needs: state },
      after: { ...heading, needs: changed },
    };
  },
  'project-application': (c, decided) => ({
    year: Number(dayAfter(decided).slice(0, 4)),
    guide: {
      issuer: 'office',
      year: Number(dayAfter(decided).slice(0, 4)),
      on: dayAfter(decided - 30),
    },
    platform: 'national-st-system',
    entry: { status: c.of(['揭榜成功', '部分揭榜成功']), holder: COMPANY },
    units: c.list(1, 5, (i) => ({
      name: i === 0 ? COMPANY : `示例研究院${i}`,
      role: i === 0 ? 'lead' : c.of(['subproject', 'participant']),
      ...c.fact('place', () => c.of(PLACES)),
      kind: c.of(KINDS_OF_PARTY),
    })),
    leader: c.nearly() ? '张某' : null,
    team: ['王某', '李某', '赵某'],
    objective: c.of(['key-technology', 'major-project', 'else']),
    ...c.fact('credit', () => c.of(['clear', 'clear', 'clear', 'flagged'])),
  }),
  'formal-review': (c, decided) => {
    const conforming = c.holds(0.7);
    const notice = { on: dayAfter(decided - 20), deadline: dayAfter(decided - 5) };
    const supplement = c.nearly()
      ? { on: dayAfter(decided - c.whole(3, 12)), conforming: true, complete: c.nearly() }
      : null;
    return {
      conforming,
      ...c.fact('complete', () => c.nearly()),
      ...(conforming ? { notice: null } : { notice, supplement }),
    };
  },
  'expert-review': (c) => ({
    ...c.fact('formallyAccepted', () => c.nearly()),
    recommended: { body: 'task-force' },
    departments: four(c),
    experts: c.list(3, 9, (i) => ({ id: `E${i}`, ...c.fact('inPool', () => c.holds(0.99)) })),
    roundOfYear: c.of([1, 1, 2, 3]),
  }),
  'project-approval': (c, decided) => ({
    ...c.fact('reviewFavourable', () => c.nearly()),
    proposal: { departments: four(c), on: dayAfter(decided - 20) },
    deliberation: { body: 'task-force', approved: c.nearly(), on: dayAfter(decided - 10) },
  }),
  'project-agreement': (c, decided) => ({
    deliberation: { approved: true, on: dayAfter(decided - 30) },
    announcement: c.nearly()
      ? { body: 'office', on: dayAfter(decided - c.whole(10, 40)) }
      : { body: 'agency', on: dayAfter(decided - 20) },
    ...c.fact('agreement', () => ({
      department: c.of(FOUR),
      taskAgreement: true,
      contract: c.nearly(),
      on: dayAfter(decided - 5),
    })),
    lead: { place: c.of(PLACES) },
  }),
  grant: (c, decided) => {
    const investment = 10 * c.whole(10_000_000, 900_000_000);
    const cap = (investment / 10) * 3;
    const grant = c.of([cap, cap, cap - c.whole(0, 999), cap + 1, Math.floor(cap / 2)]);
    return {
      ...c.fact('investment', () => written(c, investment)),
      grant: written(c, grant),
      ...c.fact('approvedOn', () => dayAfter(decided - 2)),
      localCap: c.holds(0.7) ? null : written(c, 2_000_000_00),
      ...c.fact('sources', () => [
        { level: 'central', amount: written(c, Math.ceil(grant / 2)) },
        { level: 'provincial', amount: written(c, Math.floor(grant / 2)) },
        { level: 'local', amount: written(c, 1_000_000_00) },
      ]),
    };
  },
  'solver-payment': (c, decided) => ({
    acceptanceOn: c.nearly() ? dayAfter(decided - 1) : null,
    contracts: c.list(1, 3, (i) => {
      const amount = 5 * c.whole(1_000_000, 200_000_000);
      const floor = (amount / 5) * 4;
      const first = Math.floor(floor / 2);
      const rest = floor - first - (c.nearly() ? 0 : 1);
      return {
        id: `C${i + 1}`,
        solver: '示例大学',
        amount: written(c, amount),
        payments: [
          { amount: written(c, first), ...c.fact('on', () => dayAfter(decided - 200)) },
          { amount: written(c, rest), on: dayAfter(decided - c.whole(1, 90)) },
          ...(c.nearly() ? [] : [{ amount: -100, on: dayAfter(decided) }]),
        ],
      };
    }),
  }),
  'annual-report': (c, decided) => {
    const year = Number(dayAfter(decided).slice(0, 4));
    return {
      startedOn: `${year - 3}-03-01`,
      endedOn: c.holds(0.5) ? null : dayAfter(decided - 3),
      ...c.fact('reports', () => [year - 3, year - 2, year - 1].filter(() => c.nearly())),
    };
  },
  'project-acceptance': (c) => ({
    department: c.of(FOUR),
    lead: { ...c.fact('place', () => c.of(PLACES)) },
    criteria: ['innovation', 'application', 'contribution'].filter(() => c.holds(0.97)),
    ...c.fact('solverPaymentMet', () => c.nearly()),
    ...c.fact('annualReportsMet', () => c.nearly()),
  }),
  'credit-standing': (c, decided) => ({
    parties: c.list(1, 4, (i) => ({
      name: i === 0 ? COMPANY : `示例单位${i}`,
      ...c.fact('records', () =>
        c.list(0, 2, () => ({
          matter: '逾期未归还结余资金',
          on: dayAfter(decided - c.whole(100, 900)),
          bar: c.holds(0.5)
            ? null
            : { from: dayAfter(decided - 90), until: dayAfter(decided + c.whole(-60, 60)) },
        })),
      ),
    })),
  }),
};

export const KINDS = Object.keys(FACTS) as readonly Kind[];

const OUTCOMES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  'solution-matching': ['met', 'unmet'],
  'reserve-entry': ['揭榜成功', '部分揭榜成功', 'pending', 'ineligible'],
  'formal-review': ['accepted', 'supplement', 'not-accepted'],
  'expert-review': ['met', 'unmet'],
  'project-agreement': ['met', 'unmet'],
  'solver-payment': ['met', 'unmet'],
  'annual-report': ['met', 'unmet'],
  'credit-standing': ['clear', 'flagged', 'barred'],
};

/** The record with a number: the same one on every run. One of a hundred breaks the schema. */
export function recordNumber(number: number): AnyRecord {
  const kind = KINDS[number % KINDS.length] as Kind;
  return recordOf(kind, number);
}

/** The record of a kind with a number. */
export function recordOf(kind: Kind, number: number): AnyRecord {
  const chance = new Chance(0x5eed + 7919 * number);
  const decided = 1008 + chance.whole(0, 600);
  const facts = FACTS[kind](chance, decided);
  const broken = chance.holds(0.01) ? { misspelt: 1 } : {};
  return {
    id: `${chance.of(['SH', 'JS', 'ZJ', 'AH'])}-${2025 + (number % 2)}-${number}`,
    kind,
    decidedOn: dayAfter(decided),
    subject: { demand: `D-${number % 9973}`, project: `P-${number % 4999}` },
    facts: { ...facts, ...broken },
    outcome: chance.of(OUTCOMES[kind] ?? ['permit', 'permit', 'deny']),
    ...(chance.holds(0.1)
      ? { reasons: { [REASONED[kind] ?? 'A20.in-force']: '专题会议纪要第三号' } }
      : {}),
    meta: { operator: '某处', batch: number % 64, scanned: true },
  };
}

const REASONED: Readonly<Partial<Record<Kind, string>>> = {
  'demand-publication': 'A9.contents',
  grant: 'A16.grant-cap',
};

/** As ten in a hundred fill them in: an amount in whole fen, or in 万元 with its decimals. */
function written(chance: Chance, fen: number): number | string {
  if (chance.holds(0.5)) return fen;
  const digits = String(fen).padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${digits.slice(0, -6)}.${decimals}万元`;
}

function money(chance: Chance, most: number): number | string {
  return written(chance, 10_000 * chance.whole(100, most / 10_000));
}

function four(chance: Chance): string[] {
  return chance.nearly() ? FOUR : FOUR.slice(1);
}
