import { join } from 'node:path';
import { type Act, type Docket, replay } from '../../src/lifecycle/index.js';
import { BEGINNING, DEMANDER, NEEDS, onProject } from './dockets.js';
import { COMMAND, type Folder, middle, node, type Ran, run } from './processes.js';
import { count, type Target, table, times } from './table.js';

/** So many acts of one name, and twice as many. */
const SOME = 10_000;
const MOST = 20_000;

const on = '2022-12-01';
const OTHER = '宁波光栅仪器有限公司';

const registered = (firm: string, entryId: string) => ({
  ...{ act: 'register-entry', on, by: firm, entryId },
  applicant: { name: firm, kind: 'enterprise', place: '330200' },
  ...{ sameDirection: true, relatedParty: false, needs: [{ id: 'M1', solved: true }] },
});

/** One act of a kind that can come as often as anybody likes, by its number; or several that belong together. */
const ACTS: Readonly<Record<string, (number: number) => readonly unknown[]>> = {
  'grants with sources': () => [
    {
      ...{
        act: 'award-grant',
        on,
        by: 'departments',
        ...onProject,
        instalment: 100,
        localCap: null,
      },
      sources: [
        { level: 'central', amount: 60 },
        { level: 'local', amount: 40 },
      ],
    },
  ],
  'entries of other firms, reviewed, and their applications': (number) => {
    const firm = `${OTHER}${number}`;
    const entryId = `E-${number}`;
    return [
      registered(firm, entryId),
      { act: 'review-conformity', on, by: 'promotion-group', entryId, conformityReview: 'passed' },
      {
        ...{ act: 'file-application', on, by: firm, projectId: `P-${number}`, entryId, year: 2022 },
        ...{ platform: 'national-st-system', objective: 'key-technology', credit: 'clear' },
        units: [
          { name: firm, role: 'lead', place: '330200', kind: 'enterprise' },
          { name: '合肥微纳检测研究院', role: 'subproject', place: '340100', kind: 'institute' },
        ],
        ...{ leader: '项目负责人甲', team: ['成员乙', '成员丙'] },
      },
    ];
  },
  contracts: (number) => [
    {
      ...{ act: 'sign-contract', on, by: DEMANDER, ...onProject },
      ...{ contractId: `C-${number}`, solver: `解榜团队${number}`, amount: '5万元' },
    },
  ],
  'entries of other firms': (number) => [registered(`${OTHER}${number}`, `E-${number}`)],
  'solutions, and their forwarding one by one': (number) => [
    number % 2 === 0
      ? { act: 'receive-solution', on, by: 'agency', solutionId: `S-${number}`, needs: ['N2'] }
      : { act: 'forward-solutions', on, by: 'promotion-group', solutions: [`S-${number - 1}`] },
  ],
  payments: (number) => [
    {
      ...{ act: 'pay-solver', on, by: DEMANDER, ...onProject, contractId: 'C1' },
      amount: 1000 + number,
    },
  ],
  adjustments: (number) => [
    {
      ...{ act: 'adjust-demand', on, by: DEMANDER },
      after: {
        ...{ name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' },
        needs: [NEEDS[0], { id: 'N2', text: `每小时检测 ${100 + (number % 50)} 片` }],
      },
    },
  ],
};

/** A docket with so many acts of one kind, after all that leads there but the grant; every one of them is in order. */
function docketWith(name: string, acts: number): { readonly id: string; readonly acts: Act[] } {
  const more = Array.from({ length: acts }, (_, number) => ACTS[name]?.(number) ?? []).flat();
  const before = BEGINNING.filter(({ act }) => act !== 'award-grant');
  return { id: `K-${name}`, acts: [...before, ...(more as Act[]).slice(0, acts)] };
}

/** The replay of many acts of one kind, and of twice as many, with all findings. */
export interface ManyActs {
  readonly some: Ran;
  readonly most: Ran;
}

export function manyActs(folder: Folder, rounds: number): ReadonlyMap<string, ManyActs> {
  for (const name of Object.keys(ACTS)) {
    const { verdict } = replay(docketWith(name, 300) as Docket);
    if (verdict !== 'regular') throw new Error(`${name}: ${verdict}`);
  }
  const memory = join(folder.path, 'memory');
  return new Map(
    Object.keys(ACTS).map((name, place) => {
      const replayOf = (acts: number) => {
        const line = () => JSON.stringify(docketWith(name, acts));
        const file = folder.lines(`acts-${place}-${acts}.ndjson`, 1, line);
        return () =>
          run(process.execPath, node(COMMAND, 'replay', '--format', 'ndjson', file), memory);
      };
      const [some, most] = [replayOf(SOME), replayOf(MOST)];
      const ran = Array.from({ length: rounds }, () => ({ some: some(), most: most() }));
      return [
        name,
        {
          some: middle(ran.map((each) => each.some)),
          most: middle(ran.map((each) => each.most)),
        },
      ];
    }),
  );
}

const grown = ({ some, most }: ManyActs): number => most.seconds / some.seconds;

/** Many acts against what is aimed at: of all kinds the worst counts. */
export function manyActsTargets(all: ReadonlyMap<string, ManyActs>): Target[] {
  const [steepest, largest] = [
    Math.max(...[...all.values()].map(grown)),
    Math.max(...[...all.values()].map(({ most }) => most.megabytes)),
  ];
  return [
    {
      what: `replay of ${count(MOST)} acts of one kind, against half of them`,
      ...{ wanted: '≤ 2.3 ×', reached: times(steepest), met: steepest <= 2.3 },
    },
    {
      what: `replay of ${count(MOST)} acts of one kind, memory`,
      ...{ wanted: '< 500 MB', reached: `${largest.toFixed(0)} MB`, met: largest < 500 },
    },
  ];
}

/** The part of the page on many acts of one kind. */
export function manyActsPage(all: ReadonlyMap<string, ManyActs>): string[] {
  return [
    `One docket with ${count(SOME)} acts of one kind after all that leads there, and with ${count(MOST)}, each replayed with all`,
    'findings by a process of its own:',
    '',
    table(
      ['acts', `${count(SOME)}`, `${count(MOST)}`, 'twice as many take', 'most memory'],
      [...all].map(([name, each]) => [
        ...[name, `${each.some.seconds.toFixed(2)} s`, `${each.most.seconds.toFixed(2)} s`],
        ...[times(grown(each)), `${each.most.megabytes.toFixed(0)} MB`],
      ]),
    ),
  ];
}
