import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../properties/runs.js';
import { library, MAY_REFUSE, NEVER_THROWS, throwAt } from './fuzz.js';
import { anyJson, anyText, attacks, CRAFTED, mutated } from './hostile.js';

// A sample; npm run fuzz throws far more and measures the time.
describe('hostile input', () => {
  it('is thrown at every public function', () => {
    const functions = Object.entries(library).filter(([, value]) => typeof value === 'function');
    const thrownAt = Object.keys({ ...NEVER_THROWS, ...MAY_REFUSE });
    expect(functions.map(([name]) => name).filter((name) => !thrownAt.includes(name))).toEqual([]);
  });

  it.each(attacks(2000).map(({ name, make }) => [name, make] as const))('%s', (_, make) => {
    expect(throwAt(make)).toEqual([]);
  });

  it.each(CRAFTED)('a long run of %s', (_, unit, end) => {
    const text = unit.repeat(5000) + end;
    expect(throwAt(() => text)).toEqual([]);
    expect(throwAt(() => ({ id: 'G', kind: 'grant', facts: { grant: text, x: text } }))).toEqual(
      [],
    );
  });

  it.each([
    ['any JSON', anyJson()],
    ['any text, half characters included', anyText()],
    ['a valid record with something else in its place', mutated()],
    [
      'anything at all',
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
    ],
  ] as const)('%s', (_, arbitrary: fc.Arbitrary<unknown>) => {
    fc.assert(
      fc.property(arbitrary, (hostile) => {
        expect(throwAt(() => hostile)).toEqual([]);
      }),
      runs(80),
    );
  });
});
