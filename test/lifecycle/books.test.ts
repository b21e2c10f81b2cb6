import { describe, expect, it } from 'vitest';
import { type Act, docketMachine } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  fallingOut,
  OTHER,
  PARTNER,
  reached,
  registered,
  the,
  until,
  untilEntry,
} from './histories.js';

/* What is known of a whole docket: whether anybody's entry stands, who has a guide, which firm has no name. */

const NAMED = { name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' };

describe('whether an application has to wait', () => {
  const guide = the('publish-guide');
  const waits = (...acts: Act[]) =>
    docketMachine
      .allowed(reached(acts))
      .find(({ act }) => act === 'file-application')
      ?.why.map(({ facts }) => facts);
  const noEntry = [{ entered: false, first: ['enter-reserve'] }];
  const unsolved = { ...registered, needs: [{ id: 'M1', solved: false }] };
  const withdraw: Act = { act: 'withdraw-entry', on: '2022-07-02', by: DEMANDER, entryId: 'E1' };

  it.each<[string, readonly Act[], object[]]>([
    ['with an entry of the demander alone', untilEntry, []],
    ['with one of another firm alone', [...until('enter-reserve'), registered, conforming], []],
    ['with one that has not been reviewed', [...until('enter-reserve'), registered], noEntry],
    [
      'with one that was reviewed with nothing solved',
      [...until('enter-reserve'), unsolved, conforming],
      noEntry,
    ],
    ['with one that is suspended', [...untilEntry, fallingOut('2022-06-30')], noEntry],
    ['with one that was withdrawn', [...untilEntry, withdraw], noEntry],
    [
      'with one suspended and another firm’s',
      [...untilEntry, fallingOut('2022-06-11'), registered, conforming],
      [],
    ],
  ])('%s', (_, acts, why) => {
    expect(waits(...acts, guide)).toEqual(why);
  });

  it('a guide of another body is none of the issuer’s', () => {
    const agency = the('publish-guide', { by: 'agency' });
    const noGuide = [{ guided: false, first: ['publish-guide'] }];
    expect(waits(...untilEntry, agency)).toEqual(noGuide);
    expect(waits(...untilEntry, agency, guide)).toEqual([]);
    expect(waits(...untilEntry, agency, guide, the('file-application'))).toEqual([
      { alreadyApplied: 'P1', year: 2022 },
    ]);
  });
});

describe('who may sign before there is a project', () => {
  const sign = (by: string, firm: Act) => {
    const act = the('sign-contract', { by, on: '2022-06-21', projectId: 'P9' });
    const { findings } = decided([...untilEntry, firm], act);
    return findings.length === 0 ? 'may' : findings.map(({ rule, result }) => [rule, result]);
  };

  it('a firm whose name is not on record may be anybody', () => {
    const nameless = { ...registered, applicant: { kind: 'enterprise' as const } };
    expect(sign(PARTNER, nameless)).toEqual([['S.actor', 'unknown']]);
    expect(sign('agency', nameless)).toEqual([['S.actor', 'fail']]);
    expect(sign(PARTNER, registered)).toEqual([['S.actor', 'fail']]);
    expect(sign(OTHER, registered)).toBe('may');
  });
});

describe('Article 11: needs that nobody put on record', () => {
  const silent = (acts: readonly Act[]) =>
    acts.map((act) => (act.act === 'collect-demand' ? { ...act, demand: NAMED } : act));
  const order = (acts: readonly Act[]) => {
    const { findings } = decided(acts, the('enter-reserve'));
    return findings.filter(({ rule }) => rule === 'S.order').map(({ result }) => result);
  };

  it('none is solved while no solution was accepted; then it is open, whatever else was received', () => {
    expect(order(silent(until('accept-solution')))).toEqual(['fail']);
    const accepted = silent(until('enter-reserve'));
    expect(order(accepted)).toEqual(['unknown']);
    const another = the('receive-solution', { solutionId: 'S9', on: '2022-06-05' });
    expect(order([...accepted, another])).toEqual(['unknown']);
  });
});
