import { describe, expect, it } from 'vitest';
import { type Act, docketMachine, replay } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  docketOf,
  OTHER,
  otherFirmsProject,
  PARTNER,
  reached,
  registered,
  regularActs,
  SOLVER,
  the,
  under,
  until,
  untilEntry,
} from './histories.js';

/* Payments, grants, reports and the order of acts, where a history is short of something or has it twice. */

const P1 = { projectId: 'P1' };
const sign = (changes: Partial<Act<'sign-contract'>> = {}) => the('sign-contract', changes);
const pay = (changes: Partial<Act<'pay-solver'>> = {}) => the('pay-solver', changes);
const accept = the('accept-project');
const found = (acts: readonly Act[], act: Act, of: string) =>
  decided(acts, act).findings.filter(({ rule }) => rule === of);
const without = (acts: readonly Act[], ...names: Act['act'][]) =>
  acts.filter(({ act }) => !names.includes(act));

describe('Article 16: contracts of which it is open whether they count', () => {
  /** One of the demander, and those that a firm without a name, or the demander, signed for a project to come. */
  const paidOf = (own: number, open: readonly number[], readings: object) => {
    const entered = { ...registered, applicant: { kind: 'enterprise', place: '330200' } as const };
    const each = (contractId: string, by: string, projectId: string, amount: number): Act[] => [
      sign({ by, contractId, projectId, amount: 100, on: '2022-06-21' }),
      ...(amount === 0
        ? []
        : [pay({ by: DEMANDER, contractId, projectId, amount, on: '2022-06-21' })]),
    ];
    const acts = [
      ...[...untilEntry, entered, conforming, ...each('C1', DEMANDER, 'P1', own)],
      ...open.flatMap((amount, number) => each(`C${number + 2}`, OTHER, 'P9', amount)),
      ...without(regularActs.slice(untilEntry.length, -1), 'sign-contract', 'pay-solver'),
    ];
    const { decisions } = decided(acts, accept, under({ readings }));
    return decisions.map(({ verdict }) => verdict)[1];
  };
  const sum = { 'R16.contract': 'sum' };

  it.each<[string, number, number[], object, string]>([
    ['met, and what may count is met as well', 80, [80], {}, 'upheld'],
    ['met, and what may count is a fen short', 80, [80, 79], {}, 'undetermined'],
    ['a fen short, whatever may count', 79, [100, 100], {}, 'overturned'],
    // By the sum of all, what is paid in full makes good what another lacks.
    ['met in sum, whichever of them counts', 80, [80, 100], sum, 'upheld'],
    ['met in sum with all, a fen short with one alone', 80, [100, 79], sum, 'undetermined'],
    ['met by enough that one a fen short does not matter', 81, [100, 79], sum, 'upheld'],
    ['a fen short, made good by one, though not with all', 79, [81, 0], sum, 'undetermined'],
    ['a fen short, made good by none', 79, [80, 0], sum, 'overturned'],
  ])('%s', (_, own, open, readings, verdict) => {
    expect(paidOf(own, open, readings)).toBe(verdict);
  });
});

describe('Article 16: an acceptance', () => {
  it('names of eleven contracts the one that lacks', () => {
    const owing = until('accept-project');
    const eleven = [
      ...owing,
      ...Array.from({ length: 10 }, (_, number): Act[] => [
        sign({ contractId: `N${number}`, amount: 100, on: '2024-11-01' }),
        pay({ contractId: `N${number}`, amount: number === 9 ? 79 : 80, on: '2024-11-01' }),
      ]).flat(),
    ];
    const remedies = docketMachine
      .decide(accept, reached(eleven))
      .decisions.flatMap(({ findings }) => findings.flatMap(({ remedy = [] }) => remedy));
    expect(remedies).toContainEqual({ path: `acts.${eleven.length - 1}.amount`, add: 1 });
  });

  it('under an edition that leaves the share open, that is why it is', () => {
    const open = under({ parameters: { solverPaymentFloor: { unknown: true } } });
    const { decisions } = decided(until('accept-project'), accept, open);
    const [finding] = decisions.flatMap(({ findings }) =>
      findings.filter(({ rule }) => rule === 'A16.paid-before-acceptance'),
    );
    expect(finding).toMatchObject({ result: 'unknown', open: 'edition' });
    expect(finding).not.toHaveProperty('missing');
  });

  it('of a project that names no lead, or two, has no place of a lead', () => {
    const lead = (role: 'lead' | 'participant') => {
      const acts = until('accept-project').map((act) =>
        act.act === 'file-application'
          ? { ...act, units: act.units?.map((unit, at) => (at < 2 ? { ...unit, role } : unit)) }
          : act,
      );
      return decided(acts as readonly Act[], accept).decisions[0]?.facts;
    };
    expect(lead('lead')).toHaveProperty('lead', {});
    expect(lead('participant')).toHaveProperty('lead', {});
    expect(decided(until('accept-project'), accept).decisions[0]?.facts).toMatchObject({
      lead: { place: '320500' },
    });
  });

  it('after it, a refund on a contract that nobody signed breaks nothing but the record', () => {
    const back: Act = {
      ...{ act: 'refund', on: '2024-12-01', by: SOLVER, contractId: 'C9', amount: 1 },
      ...P1,
    };
    const { findings, decisions } = decided(regularActs, back);
    expect(findings.filter(({ rule }) => rule === 'S.record')).toMatchObject([
      { facts: { noSuchContract: 'C9' } },
    ]);
    expect(decisions).toEqual([]);
  });

  it('of two payments on one day each is paid twice by its amount', () => {
    const acts = [...until('pay-solver'), pay({ amount: 5 }), pay({ amount: 6 })];
    const advice = (amount: number) =>
      decided(acts, pay({ amount })).advice.map(({ facts }) => facts);
    expect(advice(5)).toEqual([{ sameAsPaid: 5, on: '2022-12-01' }]);
    expect(advice(6)).toEqual([{ sameAsPaid: 6, on: '2022-12-01' }]);
    expect(advice(7)).toEqual([]);
  });
});

describe('Article 16: a grant', () => {
  const award = the('award-grant');

  it('in a docket without a demand has no place, which only what measures of the place say need', () => {
    const { decisions } = decided(without(until('award-grant'), 'collect-demand'), award);
    expect(decisions[0]?.facts).not.toHaveProperty('place');
    expect(decided(until('award-grant'), award).decisions[0]?.facts).toMatchObject({
      place: '320500',
    });
  });

  it('of a project whose approval states no investment asks the award for it', () => {
    const acts = until('award-grant').map((act) => {
      if (act.act !== 'deliberate-approval') return act;
      const { investment: _, ...approval } = act;
      return approval;
    });
    const missing = found(acts, award, 'A16.grant-cap').map((each) => each.missing);
    expect(missing).toEqual([['investment']]);
  });
});

describe('Article 17: a project whose end is dated by its start', () => {
  const ended = (on: string): Act => ({
    ...{ act: 'terminate-project', on, by: '320000', ...P1 },
    reason: '终止',
  });
  const started = until('award-grant');

  // It started on 2022-11-01. An end before that is none; then years are due up to the day of the acceptance.
  it.each<[string, string, boolean]>([
    ['the day before its start: it is no end', '2022-10-31', false],
    ['on the day of its start', '2022-11-01', true],
    ['the day after', '2022-11-02', true],
  ])('%s', (_, on, met) => {
    const acts = [...started, ended(on), the('report-year', { year: 2022 })];
    const { decisions } = decided(acts, accept);
    expect(decisions[0]?.facts).toMatchObject({ annualReportsMet: met });
  });
});

describe('Article 15: who signs where no lead is told', () => {
  const running = until('award-grant');
  const change = (units: Act<'change-lead'>['units'], by = DEMANDER): Act<'change-lead'> => ({
    ...{ act: 'change-lead', on: '2022-12-01', by, taskAgreement: true, contract: true, ...P1 },
    units,
  });
  const unit = (name: string, role: 'lead' | 'participant', place?: string) => ({
    ...{ name, role },
    ...(place === undefined ? {} : { place }),
  });

  it('handed over to two leads it is signed by nobody; to one, by the department of its province', () => {
    const signed = (...units: NonNullable<Act<'change-lead'>['units']>) =>
      reached([...running, change(units)]).projects[0]?.agreement?.department ?? null;
    const lead = unit(PARTNER, 'lead', '330100');
    expect(signed(lead, unit(SOLVER, 'lead', '340100'))).toBeNull();
    expect(signed(unit(PARTNER, 'participant', '330100'))).toBeNull();
    expect(signed(lead, unit(SOLVER, 'participant', '340100'))).toBe('330000');
  });

  it('a lead whose place is left out leaves open which department hands over', () => {
    const open = change([unit(PARTNER, 'lead')], '330000');
    expect(found(running, open, 'S.actor').map(({ missing }) => missing)).toEqual([
      ['units.0.place'],
    ]);
  });

  it('of a project that is not on record, or that names no units, any party may be the lead', () => {
    const act = { ...change([unit(PARTNER, 'lead', '330100')], PARTNER), projectId: 'P9' };
    expect(found(running, act, 'S.actor').map(({ result }) => result)).toEqual(['unknown']);
    const silent = running.map((each) =>
      each.act === 'file-application' ? { ...each, units: undefined } : each,
    );
    const at = silent.findIndex((each) => each.act === 'file-application');
    const silentAct = { ...act, ...P1 };
    expect(found(silent, silentAct, 'S.actor').map(({ missing }) => missing)).toEqual([
      [`acts.${at}.units`],
    ]);
  });

  it('Article 12: a project that named no entry is led on with the one that the change names', () => {
    const silent = running.map((each) =>
      each.act === 'file-application' ? { ...each, entryId: undefined } : each,
    );
    const led = { ...change([unit(PARTNER, 'lead', '330100')]), entryId: 'E1' };
    const [project] = reached([...silent, led]).projects;
    expect(project).toMatchObject({
      entryId: 'E1',
      application: { entry: { status: '部分揭榜成功', holder: DEMANDER } },
    });
  });

  it('of an act that is the library’s own the record still cites the article; order and actor cite none', () => {
    const led = { ...change([unit(PARTNER, 'lead', '330100')], OTHER), entryId: 'E9' };
    const cited = (of: string) =>
      found(until('announce'), led, of).map((each) => 'article' in each && each.article);
    expect(cited('S.record')).toEqual([12]);
    expect(cited('S.order')).toEqual([false]);
    expect(cited('S.actor')).toEqual([false]);
  });
});

describe('what would have to come first', () => {
  it('nothing, where no way leads back: a project is filed once', () => {
    const filed = without(until('review-form'), 'publish-guide');
    const [finding] = found(filed, the('file-application', { on: '2022-07-21' }), 'S.order');
    expect(finding?.facts).toEqual({ stage: 'filed', from: ['none'], first: [] });
  });

  it('a day of record that is left empty is asked for as one that is left out', () => {
    const late = the('report-year', { on: '2022-12-31', recordedOn: undefined });
    const [finding] = found(regularActs, late, 'S.order');
    expect(finding?.facts).toMatchObject({ hint: 'recordedOn' });
    const said = the('report-year', { on: '2022-12-31', recordedOn: '2025-01-01' });
    expect(found(regularActs, said, 'S.order')[0]?.facts).not.toHaveProperty('hint');
  });

  it('Article 12: the guide of the issuer stays that of the year, whoever else publishes one after it', () => {
    const another = the('publish-guide', { by: 'agency', on: '2022-07-02' });
    const row = docketMachine
      .allowed(reached([...untilEntry, the('publish-guide'), another]))
      .find(({ act }) => act === 'file-application');
    expect(row?.why).toEqual([]);
  });
});

describe('under which id a party is on record', () => {
  const CODE = '91330200MA2AB1CD31';
  const again = (id: string): Act => ({
    ...registered,
    ...{ on: '2022-06-13', entryId: `E-${id}` },
    applicant: { ...registered.applicant, id },
  });
  const reporting = (by: string, ...firms: Act[]) => {
    const acts = [
      ...[...untilEntry, registered, ...firms, conforming],
      ...otherFirmsProject.slice(untilEntry.length + 2),
    ];
    return found(acts, the('report-year', { by }), 'S.actor').map(({ result }) => result);
  };

  it('the first that is told with its name, also where its name was told before without', () => {
    expect(reporting(CODE)).toEqual(['unknown']);
    expect(reporting(CODE, again(CODE))).toEqual([]);
    expect(reporting(CODE, again(CODE), again('另一编号'))).toEqual([]);
  });

  it('the demander is known from its collection on, though an act before it asked who it is', () => {
    const close = (on: string): Act => ({ act: 'close-demand', on, by: DEMANDER, reason: '误录' });
    const replayed = replay(docketOf([close('2022-02-01'), ...untilEntry, close('2022-06-11')]));
    const last = 'acts' in replayed ? replayed.acts.at(-1) : undefined;
    expect(last?.verdict).toBe('upheld');
  });
});

describe('forward only: an act out of its place leads on where the rows lead there', () => {
  const stage = (acts: readonly Act[]) => reached(acts).projects[0]?.stage;

  it('Article 15: proposed before its review, and announced before its approval', () => {
    expect(stage(until('hold-review'))).toBe('accepted');
    expect(stage([...until('hold-review'), the('list-project')])).toBe('listed');
    expect(stage([...until('deliberate-approval'), the('announce')])).toBe('announced');
  });

  it('but not out of an end, nor back', () => {
    const rejected = [
      ...until('deliberate-approval'),
      the('deliberate-approval', { approved: false }),
    ];
    expect(stage([...rejected, the('announce')])).toBe('rejected');
    expect(stage([...until('sign-contract'), the('list-project')])).toBe('running');
    expect(stage([...until('sign-contract'), the('announce')])).toBe('running');
  });
});
