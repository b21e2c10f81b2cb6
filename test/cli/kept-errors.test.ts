import { describe, expect, it } from 'vitest';
import { keptErrors } from '../../src/cli/run/kept-errors.js';
import type { Fault } from '../../src/entities/fault.js';
import { type DataError, dataError } from '../../src/entities/faults.js';

const FAULTS: readonly Fault[] = [
  { fault: 'required' },
  { fault: 'one-of', of: 'permit | deny', given: '同意' },
  { fault: 'one-of', of: 'permit | deny', given: 'deny ' },
  { fault: 'one-of', of: 'met | unmet', given: 'deny ' },
  { fault: 'one-of', of: 'null', given: 'x' },
  { fault: 'one-of', given: 'x' },
  { fault: 'one-of', of: 'permit | deny', given: null },
  { fault: 'one-of', of: 'permit | deny', given: 1 },
  { fault: 'one-of', of: 'permit | deny', given: '1' },
  { fault: 'unknown-key', of: 'outcom', meant: 'outcome' },
  { fault: 'unknown-key', of: 'outcom' },
  { fault: 'money', given: '3000' },
  { fault: 'date', given: `2024-02-30${' '.repeat(200)}` },
  { fault: 'text', given: '\ud800' },
];

/** Of one length each two, so that only their steps tell them apart; a symbol is no step of a kept error. */
const PLACES: readonly (readonly PropertyKey[])[] = [
  ['outcome'],
  ['kind'],
  ['facts', 'contracts', 0, 'amount'],
  ['facts', 'contracts', 1, 'amount'],
  ['facts', 'contracts', '1', 'amount'],
  ['reasons', 'A16.grant-cap'],
  ['reasons', Symbol('A16.grant-cap')],
  [],
];

/** With the steps, which are written into no JSON. */
const whole = (error: DataError) => ({ ...error, keys: error.keys });

describe('the errors of faults that recur in a file', () => {
  it('are those that are made of each fault by itself, however often, at which place and in which language', () => {
    const errorOf = keptErrors();
    for (const language of [undefined, 'zh', 'en', undefined] as const) {
      for (const place of [...PLACES, ...[...PLACES].reverse()]) {
        for (const fault of [...FAULTS, ...[...FAULTS].reverse()]) {
          const made = dataError(place, fault, language);
          expect(whole(errorOf(place, fault, language))).toEqual(whole(made));
        }
      }
    }
  });

  it('are made once where a fault stands where it stood last', () => {
    const errorOf = keptErrors();
    const [fault] = FAULTS.slice(1) as [Fault];
    const first = errorOf(['facts', 'contracts', 0, 'amount'], fault, 'zh');
    expect(errorOf(['facts', 'contracts', 0, 'amount'], { ...fault }, 'zh')).toBe(first);
    expect(errorOf(['facts', 'contracts', 1, 'amount'], fault, 'zh')).not.toBe(first);
  });

  it('are right of more faults than are kept', () => {
    const errorOf = keptErrors();
    for (let number = 0; number < 1500; number += 1) {
      const fault = { fault: 'one-of', of: 'permit | deny', given: `${number}` };
      expect(errorOf(['outcome'], fault, 'en')).toEqual(dataError(['outcome'], fault, 'en'));
    }
  });
});
