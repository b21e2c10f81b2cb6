import { describe, expect, it } from 'vitest';
import { answerOf, editionWith } from './ask.js';

// Cases that only a mutant showed to be missing: each was added because a change of the code got past
// all other tests.
describe('what mutants showed to be missing', () => {
  it('Article 10: of several batches the latest decides who was left out, wherever it stands in the list', () => {
    const received = [{ id: 'S4', on: '2024-05-05' }];
    const forwarded = [
      { id: 'S0', on: '2024-05-02' },
      { id: 'S1', on: '2024-05-10' },
      { id: 'S2', on: '2024-05-01' },
      { id: 'S3' },
    ];
    expect(answerOf('solution-matching', 'A10.forwarding', { received, forwarded })).toMatchObject({
      result: 'fail',
      facts: { heldBack: ['S4'] },
    });
  });

  it('Article 11: another firm whose place alone is not on record may be from anywhere', () => {
    const applicant = { name: '太湖量测', kind: 'enterprise' as const };
    expect(answerOf('reserve-entry', 'A11.applicant', { applicant })).toMatchObject({
      result: 'unknown',
      missing: ['facts.applicant.place'],
    });
  });

  it('Article 16: an undated payment of a contract that is paid anyway is not asked for', () => {
    const paid = (id: string, on: string, ...more: { amount: number }[]) => ({
      id,
      amount: 100,
      payments: [{ amount: 80, on }, ...more],
    });
    const contracts = [paid('C1', '2024-06-01', { amount: 5 }), paid('C2', '2024-06-30')];
    const answer = answerOf('solver-payment', 'A16.solver-payment', {
      acceptanceOn: '2024-06-30',
      contracts,
    });
    expect([answer?.result, answer?.open, answer?.missing]).toEqual([
      'unknown',
      'same-day',
      undefined,
    ]);
  });

  it('Article 9: an amount that is held shows in what is unknown for want of the other', () => {
    const notice = { name: '晶圆', task: '检测', awardFunds: '1元' };
    expect(answerOf('demand-publication', 'A9.funds', { notice })).toMatchObject({
      result: 'unknown',
      facts: { awardFunds: 100 },
      missing: ['facts.notice.investment'],
    });
  });

  it('Articles 4 and 14: where one month or one round is allowed, the remedy is that one', () => {
    const edition = editionWith({
      focusMonths: { min: 1, max: 1 },
      reviewRoundsPerYear: { min: 1, max: 1 },
    });
    expect(
      answerOf('expert-review', 'A14.frequency', { roundOfYear: 2 }, { edition })?.remedy,
    ).toEqual([{ path: 'facts.roundOfYear', atMost: 1 }]);
    const demand = { name: '晶圆', task: '检测', months: 2 };
    expect(answerOf('demand-collection', 'A4.duration', { demand }, { edition })?.remedy).toEqual([
      { path: 'facts.demand.months', atMost: 1 },
    ]);
  });

  it('Article 16: where only the contracts are not on record, only they are asked for', () => {
    const facts = { acceptanceOn: '2024-06-30', contracts: undefined };
    expect(answerOf('solver-payment', 'A16.solver-payment', facts)).toEqual({
      result: 'unknown',
      missing: ['facts.contracts'],
    });
  });

  it('Article 16: a refund the day before acceptance passes, an undated one is open', () => {
    const refunded = (payment: { amount: number; on?: string }) =>
      answerOf('solver-payment', 'A16.refund-after-acceptance', {
        acceptanceOn: '2024-06-20',
        contracts: [{ id: 'C1', amount: 100, payments: [payment] }],
      });
    expect(refunded({ amount: -1, on: '2024-06-19' })?.result).toBe('pass');
    expect(refunded({ amount: -1, on: '2024-06-20' })?.result).toBe('fail');
    expect(refunded({ amount: -1 })).toMatchObject({
      result: 'unknown',
      missing: ['facts.contracts.0.payments.0.on'],
    });
  });
});
