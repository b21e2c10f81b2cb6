import { describe, expect, it } from 'vitest';
import { judgedRecord } from '../../src/audit/judged-record.js';
import { readEdition, recheck } from '../../src/index.js';
import { factsOf, KINDS, recordOf } from '../records.js';

const pilot = readEdition({
  id: 'pilot-2022',
  parameters: { grantCap: { numerator: 1, denominator: 10 } },
});
const editions = pilot.ok ? [pilot.edition] : [];

describe('a record judged without saying why', () => {
  it.each(KINDS)('%s: has the verdict of its recheck, and what is lawful by it', (kind) => {
    for (const record of [recordOf(kind), recordOf(kind, { facts: {} })]) {
      const result = recheck(record);
      // What has no facts at all is of some kinds no record.
      const isRecord = result.verdict !== 'invalid';
      const [verdict, lawful] = isRecord ? [result.verdict, result.lawful] : [];
      for (const copied of [true, false]) {
        const judged = judgedRecord(record, {}, copied);
        expect([judged?.verdict, judged?.lawful]).toEqual([verdict, lawful]);
        expect(judged?.record).toEqual(isRecord ? record : undefined);
      }
    }
  });

  it('is that of a grant that is too large by a fen, and by the edition that it names or that is asked for', () => {
    const verdicts = (changes: object, options = {}) => {
      const facts = factsOf('grant', { localCap: null, sources: undefined, ...changes });
      return [true, false].map(
        (copied) =>
          judgedRecord(recordOf('grant', { facts }), { editions, ...options }, copied)?.verdict,
      );
    };
    expect(verdicts({ grant: 900_000_000 })).toEqual(['upheld', 'upheld']);
    expect(verdicts({ grant: 900_000_001 })).toEqual(['overturned', 'overturned']);
    expect(verdicts({ grant: 900_000_000, investment: undefined })).toEqual([
      ...['undetermined', 'undetermined'],
    ]);
    expect(verdicts({ grant: 900_000_000 }, { asEdition: 'pilot-2022' })).toEqual([
      ...['overturned', 'overturned'],
    ]);
    const named = { ...recordOf('grant'), edition: 'pilot-2022' };
    expect(judgedRecord(named, { editions })?.verdict).toBe('overturned');
    expect(judgedRecord(named, {})).toBeUndefined();
  });

  it('is copied where somebody else may hold it, and what is not right is nothing', () => {
    const record = recordOf('grant');
    expect(judgedRecord(record, {})?.record).not.toBe(record);
    expect(judgedRecord(record, {}, false)?.record).toBe(record);
    const hostile = new Proxy(record, {
      ownKeys() {
        throw new Error('no');
      },
    });
    for (const wrong of [hostile, { ...record, outcome: 'met' }, { ...record, kind: 'x' }, null]) {
      for (const copied of [true, false]) expect(judgedRecord(wrong, {}, copied)).toBeUndefined();
    }
  });

  it('a record that inherits its members is read at length, with the same verdict', () => {
    class Row {
      readonly id = 'G-1';
      readonly kind = 'grant';
      readonly decidedOn = '2024-06-30';
      readonly outcome = 'permit';
      readonly facts = factsOf('grant', { grant: 900_000_001 });
    }
    expect(judgedRecord(new Row(), {})?.verdict).toBe('overturned');
    expect(judgedRecord(new Row(), {})?.lawful).toEqual(['deny']);
  });
});
