import * as fc from 'fast-check';
import { draft } from '../../src/index.js';
import { applyTo } from '../../src/lifecycle/apply.js';
import {
  type Act,
  type Docket,
  type DocketState,
  initialState,
} from '../../src/lifecycle/index.js';
import { judge } from '../../src/lifecycle/judge.js';
import { World } from '../../src/lifecycle/world.js';
import { addDays } from '../../src/testing/index.js';
import { applicationActs, projectActs } from './regular-projects.js';

/** Choices as they are drawn, one after the other. */
export class Draw {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A number below a bound. */
  below(bound: number): number {
    // A linear congruential generator: the same numbers from the same seed.
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * bound);
  }

  /** True once in so many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === 0;
  }

  from<Item>(...items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  some<Item>(items: readonly Item[]): Item[] {
    return items.filter(() => this.below(2) === 0);
  }
}

export const FOUR = ['310000', '320000', '330000', '340000'];
export const DEMANDER = { name: '苏州晶测装备有限公司（虚构）', place: '320500' };
export const FIRM = { name: '宁波光栅仪器有限公司（虚构）', place: '330200' };
const SOLVERS = ['合肥微纳检测研究院（虚构）', '上海视觉大学（虚构）'];
const [NAME, TASK] = ['半导体晶圆缺陷检测', '研制晶圆缺陷检测装备'];

const need = (id: string, version = 0) => ({ id, text: `需求 ${id}，第 ${version} 版` });

/** An act that may have a place here; one that has none is drawn again. */
function drawnAct(state: DocketState, on: string, draw: Draw): Act | undefined {
  const { demand } = state;
  if (demand === null) return collected(on, draw);
  const isFar = state.projects.some(({ deliberation }) => deliberation?.approved === true);
  const isFiled = state.projects.length > 0;
  // The further a docket has come, the more often it goes on from there.
  const from = isFar
    ? draw.from(projectActs, projectActs, projectActs, applicationActs, entryActs, demandActs)
    : draw.from(isFiled ? applicationActs : demandActs, applicationActs, entryActs, demandActs);
  const acts = from(state, on, draw);
  return acts.length === 0 ? undefined : draw.from(...acts);
}

function collected(on: string, draw: Draw): Act {
  const ids = ['N1', 'N2', 'N3', 'N4'].slice(0, 1 + draw.below(4));
  return {
    act: 'collect-demand',
    on,
    by: '320000',
    demander: {
      ...DEMANDER,
      kind: 'enterprise',
      backbone: true,
      ...(draw.once(2) ? { id: 'K-1' } : {}),
    },
    demand: {
      name: NAME,
      task: TASK,
      ...(draw.once(8) ? {} : { investment: '5000万元', awardFunds: '800万元' }),
      needs: ids.map((id) => need(id)),
    },
  };
}

function demandActs({ demand }: DocketState, on: string, draw: Draw): Act[] {
  if (demand === null) return [];
  const ids = (demand.needs ?? []).map(({ id }) => id);
  const favourable = !draw.once(4);
  const solutionId = `S${demand.solutions.length + 1}`;
  const waiting = demand.solutions.filter(({ forwardedOn }) => forwardedOn === null);
  const forwarded = demand.solutions.filter(({ forwardedOn }) => forwardedOn !== null);
  const criteria = ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'] as const;
  const assessment = { experts: 3, criteria: [...criteria], favourable };
  const approved = demand.assessment?.favourable === true && !draw.once(5);
  const answered = draw.some(ids);
  return [
    { act: 'assess-demand', on, by: 'departments', assessment },
    { act: 'deliberate-catalogue', on, by: 'task-force', approved },
    {
      act: 'publish-demand',
      on,
      by: 'departments',
      departments: FOUR,
      notice: noticeOf(demand, draw),
    },
    {
      act: 'receive-solution',
      on,
      by: draw.from('agency', 'departments'),
      solutionId,
      needs: answered.length > 0 ? answered : ids.slice(0, 1),
      solver: draw.from(...SOLVERS),
    },
    ...(waiting.length === 0
      ? []
      : [
          forwards(
            waiting.map(({ id }) => id),
            on,
          ),
        ]),
    ...forwarded.map(
      ({ id }): Act => ({
        act: 'accept-solution',
        on,
        by: DEMANDER.name,
        solutionId: id,
      }),
    ),
    {
      act: 'adjust-demand',
      on,
      by: DEMANDER.name,
      after: { name: demand.name, task: demand.task, needs: adjustedNeeds(demand, draw) },
    },
    ...(draw.once(8)
      ? [{ act: 'close-demand', on, by: DEMANDER.name, reason: '已另行解决' } as const]
      : []),
  ];
}

const forwards = (solutions: string[], on: string): Act => ({
  act: 'forward-solutions',
  on,
  by: 'promotion-group',
  solutions,
});

type Demand = NonNullable<DocketState['demand']>;

function noticeOf(
  { collected: { needs, name, task, investment, awardFunds } }: Demand,
  draw: Draw,
) {
  const texts = (needs ?? []).map(({ text = '', id }) => (draw.once(2) ? text : `${id} 简述`));
  return { name, task, needs: texts, investment: investment ?? 100, awardFunds: awardFunds ?? 50 };
}

/** Some needs otherwise, one perhaps withdrawn, one perhaps added. */
function adjustedNeeds({ needs }: Demand, draw: Draw) {
  const kept = (needs ?? []).filter(() => !draw.once(5));
  const changed = kept.map(({ id, text = '' }) =>
    draw.once(3) ? { id, text: `${text}（改）` } : { id, text },
  );
  const more = need(`N${5 + draw.below(4)}`);
  const isNew = changed.every(({ id }) => id !== more.id);
  const all = draw.once(5) && isNew ? [...changed, more] : changed;
  return all.length > 0 ? all : [need('N1')];
}

function entryActs({ entries }: DocketState, on: string, draw: Draw): Act[] {
  const entryId = `E${entries.length + 1}`;
  const known = draw.from(...entries.map(({ id }) => id), entryId);
  return [
    { act: 'enter-reserve', on, by: DEMANDER.name, entryId, relatedParty: false },
    { act: 'enter-reserve', on, by: DEMANDER.name, entryId, relatedParty: false },
    {
      act: 'register-entry',
      on,
      by: FIRM.name,
      entryId,
      applicant: { ...FIRM, kind: 'enterprise' },
      sameDirection: true,
      needs: [
        { id: 'F1', solved: true },
        { id: 'F2', solved: draw.once(2) },
      ],
    },
    {
      act: 'review-conformity',
      on,
      by: '相符性审核者',
      entryId: known,
      conformityReview: draw.from('passed', 'passed', 'failed'),
    },
    ...(draw.once(6)
      ? [{ act: 'withdraw-entry', on, by: DEMANDER.name, entryId: known } as const]
      : []),
  ];
}

/** How far histories go: how many acts are tried, and how many days lie between them. */
export interface Extent {
  readonly tried: number;
  readonly days: { readonly min: number; readonly max: number };
}

const steps = ({ tried, days }: Extent) =>
  fc.array(fc.record({ seed: fc.nat(), days: fc.integer(days) }), {
    minLength: tried,
    maxLength: tried,
  });

/** Acts one after the other, each accepted: the procedure is followed, in whatever turns it allows. */
function played(drawn: readonly { readonly seed: number; readonly days: number }[]): Act[] {
  const world = new World(initialState());
  let day = '2021-01-04';
  const acts: Act[] = [];
  for (const { seed, days } of drawn) {
    const draw = new Draw(seed);
    const on = addDays(day, days);
    for (let tries = 0; tries < 12; tries += 1) {
      const act = drawnAct(world.state, on, draw);
      if (act === undefined || judge(act, world, draft).verdict !== 'upheld') continue;
      applyTo(world, act, acts.length);
      acts.push(act);
      day = on;
      break;
    }
  }
  return acts;
}

/** Papers that came on record later than they are dated: behind acts of later days. */
function withLatePapers(acts: readonly Act[], seed: number): Act[] {
  const draw = new Draw(seed);
  const inOrder: Act[] = [];
  const late: Act[] = [];
  for (const act of acts) {
    const isAlone = acts.every((other) => other === act || other.on !== act.on);
    if (isAlone && draw.once(6)) late.push(act);
    else inOrder.push(act);
  }
  const last = acts.at(-1)?.on ?? '';
  return [...inOrder, ...late.map((act): Act => ({ ...act, recordedOn: last }))];
}

/**
 * Regular dockets: everything that happens in them was accepted, some of it put on record late. They are not
 * shrunk: what comes later rests on what came before.
 */
export const regularDocket = (extent: Extent): fc.Arbitrary<Docket> =>
  fc.noShrink(
    fc
      .tuple(steps(extent), fc.nat())
      .map(([drawn, seed]) => ({ id: 'D-1', acts: withLatePapers(played(drawn), seed) })),
  );
