import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAct, replay } from '../../src/lifecycle/index.js';
import { actNames, validAct, validDocket } from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';

describe('arbitrary acts', () => {
  it.each(actNames)('%s: valid ones can be read', (name) => {
    fc.assert(
      fc.property(validAct(name, '2024-05-01'), (act) => {
        const read = readAct(act, 'en');
        expect(read.ok ? [] : read.errors).toEqual([]);
        expect([act.act, act.on]).toEqual([name, '2024-05-01']);
      }),
      runs(40),
    );
  });
});

describe('arbitrary dockets', () => {
  it('are replayed to their end, with acts upheld, overturned, undetermined and out of order', () => {
    const verdicts = new Set<string>();
    const acts = new Set<string>();
    fc.assert(
      fc.property(validDocket(), (docket) => {
        const result = replay(docket);
        if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
        expect(result.acts).toHaveLength(docket.acts.length);
        for (const { verdict, act } of result.acts) {
          verdicts.add(verdict);
          acts.add(String(act));
        }
      }),
      { ...runs(150), seed: 7 },
    );
    expect([...verdicts].sort()).toEqual(['out-of-order', 'overturned', 'undetermined', 'upheld']);
    expect([...acts].sort()).toEqual([...actNames].sort());
  });
});
