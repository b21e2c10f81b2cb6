import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { determine, draft, type Edition, type Facts, largestGrant } from '../../src/index.js';
import { validEdition } from '../../src/testing/index.js';
import { MAX_FEN } from '../../src/values/money.js';
import { runs } from './runs.js';

const DAY = '2024-06-30';
const amount = fc.oneof(fc.nat(5_000), fc.maxSafeNat());

/** What a grant rests on, and what was granted before. */
const situation = fc.record(
  {
    localCap: fc.option(amount, { freq: 3 }),
    place: fc.constantFrom('310000', '320500', '340100', '110000'),
    approvedOn: fc.option(fc.constantFrom('2021-01-01', '2023-05-05', DAY), { freq: 6 }),
    sources: fc.constantFrom(
      [],
      [{ level: 'local' as const, amount: 7 }],
      [{ level: 'local' as const, amount: MAX_FEN }],
    ),
    alreadyGranted: fc.nat(300),
  },
  { requiredKeys: [] },
);

const edition = fc.oneof(fc.constant(draft), validEdition(DAY));

/** How the two caps answer on a grant: each deciding one, by what it says. */
function caps(facts: Facts<'grant'>, under: Edition) {
  return determine('grant', facts, { decidedOn: DAY, edition: under }).findings.filter(
    ({ rule, modality }) =>
      (rule === 'A16.grant-cap' || rule === 'A16.local-cap') &&
      (modality === 'must' || modality === 'principle'),
  );
}

describe('the largest grant', () => {
  it('is lawful, and one fen more is not, under any edition', () => {
    const seen = { settled: 0, before: 0, unknown: 0 };
    fc.assert(
      fc.property(amount, situation, edition, (investment, given, under) => {
        const largest = largestGrant(investment, { ...given, edition: under });
        const { alreadyGranted = 0, ...facts } = given;
        const at = (grant: number) => caps({ investment, ...facts, grant }, under);
        const results = (grant: number) => at(grant).map(({ result }) => result);
        if ('unknown' in largest) {
          seen.unknown += 1;
          expect(at(0).map(({ open }) => open)).toContain('edition');
          return;
        }
        const { atMost, before } = largest;
        const granted = alreadyGranted + atMost;
        if (before !== undefined) {
          seen.before += 1;
          expect(results(granted)).toContain('unknown');
        } else if (atMost > 0) {
          seen.settled += 1;
          expect(results(granted).filter((result) => result !== 'pass')).toEqual([]);
        }
        // At the end of the range of money no cap stands in the way.
        if (granted < MAX_FEN && before === undefined) {
          expect(results(granted + 1)).toContain('fail');
        }
        if (atMost > 0) expect(results(granted)).not.toContain('fail');
      }),
      runs(150),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  });

  it('is what `determine` permits, where everything else is as it should be', () => {
    const facts = { investment: '3000万元', localCap: '500万元', approvedOn: DAY };
    const lawful = (grant: number) =>
      determine('grant', { ...facts, grant }, { decidedOn: DAY }).lawful;
    expect(largestGrant('3000万元', facts)).toEqual({ atMost: 500000000 });
    expect(lawful(500000000)).toEqual(['permit', 'deny']);
    expect(lawful(500000001)).toEqual(['deny']);
  });

  it('says what may lower it still', () => {
    expect(largestGrant('3000万元')).toEqual({ atMost: 900000000, before: 'local-cap' });
    expect(largestGrant('3000万元', { localCap: null })).toEqual({ atMost: 900000000 });
    const measured: Edition = {
      ...draft,
      localMeasures: [{ place: '340000', from: '2022-01-01', ceiling: '200万元' }],
    };
    const of = (limits: object) => largestGrant('3000万元', { edition: measured, ...limits });
    expect(of({ localCap: '100万元' })).toEqual({ atMost: 900000000, before: 'local-cap' });
    expect(of({ place: '340100', localCap: null })).toEqual({
      atMost: 900000000,
      before: 'local-cap',
    });
    const decided = { place: '340100', approvedOn: '2023-01-01' };
    expect(of(decided)).toEqual({ atMost: 200000000 });
    expect(of({ ...decided, approvedOn: '2021-01-01', localCap: null })).toEqual({
      atMost: 900000000,
    });
    expect(of({ ...decided, place: '320500' })).toEqual({ atMost: 900000000, before: 'local-cap' });
  });

  it('says that an edition leaves a cap open, and heeds only a cap that binds', () => {
    const by = (rules: Edition['rules'], parameters: object = {}) =>
      largestGrant('3000万元', {
        localCap: '500万元',
        edition: { ...draft, rules, parameters: { ...draft.parameters, ...parameters } },
      });
    expect(by({}, { grantCap: { unknown: true } })).toEqual({ unknown: 'edition' });
    expect(by({ 'A16.local-cap': { state: 'unknown' } })).toEqual({ unknown: 'edition' });
    expect(by({ 'A16.local-cap': { state: 'off' } })).toEqual({ atMost: 900000000 });
    expect(by({ 'A16.local-cap': { modality: 'advise' } })).toEqual({ atMost: 900000000 });
    expect(by({ 'A16.grant-cap': { state: 'off' } })).toEqual({ atMost: 500000000 });
  });

  it('counts what was granted before, and all public money where an edition reads it so', () => {
    const limits = { localCap: '500万元' };
    expect(largestGrant('3000万元', { ...limits, alreadyGranted: '200万元' })).toEqual({
      atMost: 300000000,
    });
    expect(largestGrant('3000万元', { ...limits, alreadyGranted: '501万元' })).toEqual({
      atMost: 0,
    });
    const readings = { 'R16.grant': 'all-public' } as const;
    const all = { localCap: null, edition: { ...draft, readings } };
    expect(largestGrant('3000万元', all)).toEqual({ atMost: 900000000, before: 'sources' });
    const sources = [{ level: 'local', amount: '100万元' }] as const;
    expect(largestGrant('3000万元', { ...all, sources })).toEqual({ atMost: 800000000 });
    const taken = [{ level: 'local', amount: '901万元' }] as const;
    expect(largestGrant('3000万元', { ...all, sources: taken })).toEqual({ atMost: 0 });
  });

  it('refuses what is no money', () => {
    expect(() => largestGrant('900')).toThrow(RangeError);
    expect(() => largestGrant(1, { alreadyGranted: 0.5 })).toThrow(RangeError);
  });
});
