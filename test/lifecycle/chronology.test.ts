import { describe, expect, it } from 'vitest';
import { type Act, type Replayed, replay } from '../../src/lifecycle/index.js';

/*
 * recordedOn and knownOn: acts are judged in the order of their days, of one day in their order in the docket.
 * Guides of several years show the order: the state keeps them as they came.
 */

const guide = (year: number, on: string, recordedOn?: string): Act => ({
  ...{ act: 'publish-guide', by: 'office', year, on },
  ...(recordedOn === undefined ? {} : { recordedOn }),
});

function told(acts: readonly unknown[], knownOn?: string) {
  const result = replay({ id: 'K-1', acts }, { knownOn }) as Replayed;
  return {
    judged: result.state.guides.map(({ year }) => year),
    irregular: result.irregular.map(({ index, verdict }) => [index, verdict]),
    answered: result.acts.map(({ index }) => index),
  };
}

describe('recordedOn gives an act its place in time', () => {
  it('one that came on record late is judged on its day; the answers keep the order of the docket', () => {
    const acts = [
      guide(2020, '2020-01-01'),
      guide(2022, '2022-01-01'),
      guide(2021, '2021-01-01', '2022-02-01'),
    ];
    expect(told(acts)).toEqual({ judged: [2020, 2021, 2022], irregular: [], answered: [0, 1, 2] });
  });

  it('several are judged in the order of their own days', () => {
    const acts = [
      guide(2023, '2023-01-01'),
      guide(2022, '2022-01-01', '2023-02-01'),
      guide(2020, '2020-01-01', '2023-02-01'),
      guide(2021, '2021-01-01', '2023-02-01'),
    ];
    expect(told(acts)).toMatchObject({ judged: [2020, 2021, 2022, 2023], irregular: [] });
  });

  it('of one day acts are judged in their order in the docket', () => {
    const acts = [
      guide(2022, '2022-01-01'),
      guide(2020, '2021-01-01', '2022-02-01'),
      guide(2021, '2021-01-01', '2022-02-01'),
      guide(2023, '2022-01-01', '2022-03-01'),
    ];
    expect(told(acts)).toMatchObject({ judged: [2020, 2021, 2022, 2023], irregular: [] });
  });

  it('without it, one that stands after a later one is out of order and judged where it stands', () => {
    const acts = [
      guide(2022, '2022-01-01'),
      guide(2021, '2021-01-01'),
      guide(2023, '2021-06-01', '2022-02-01'),
    ];
    expect(told(acts)).toMatchObject({
      judged: [2023, 2022, 2021],
      irregular: [[1, 'out-of-order']],
    });
  });

  it('of the same day it stands after no later one', () => {
    const acts = [guide(2022, '2022-01-01'), guide(2023, '2022-01-01')];
    expect(told(acts)).toMatchObject({ judged: [2022, 2023], irregular: [] });
  });

  it('a later one is any before it that is on record, whether it says when or not', () => {
    const acts = [guide(2022, '2022-01-01', '2022-06-01'), guide(2021, '2021-01-01')];
    expect(told(acts).irregular).toEqual([[1, 'out-of-order']]);
    expect(told(acts, '2022-05-31')).toEqual({ judged: [2021], irregular: [], answered: [1] });
  });
});

describe('knownOn leaves out what was not on record by that day', () => {
  const acts = [guide(2021, '2021-01-01', '2022-06-01'), guide(2022, '2022-01-01')];

  it.each([
    ['the day before either', '2021-12-31', []],
    ['the day of an act that does not say when it came on record', '2022-01-01', [1]],
    ['the day before the other came on record', '2022-05-31', [1]],
    ['that day', '2022-06-01', [0, 1]],
  ])('%s', (_, knownOn, answered) => {
    expect(told(acts, knownOn).answered).toEqual(answered);
  });

  it('an act that cannot be read is answered whatever the day is', () => {
    expect(told([{ act: 'publish-guide' }, ...acts], '2021-01-01')).toEqual({
      judged: [],
      irregular: [[0, 'invalid']],
      answered: [0],
    });
  });
});
