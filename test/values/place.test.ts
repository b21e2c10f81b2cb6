import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DELTA,
  DEPARTMENTS,
  departmentFor,
  departmentsLacking,
  inDelta,
  isDepartment,
  isPlace,
  provinceOf,
} from '../../src/values/place.js';

const PREFIXES = [
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
  ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82],
].map(String);

const place = fc.oneof(
  fc.constant('overseas'),
  fc
    .tuple(fc.constantFrom(...PREFIXES), fc.stringMatching(/^[0-9]{4}$/))
    .map(([prefix, lower]) => prefix + lower),
);

describe('a place', () => {
  it('has one of the 34 province prefixes of GB/T 2260 and no other', () => {
    const all = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
    expect(all.filter((prefix) => isPlace(`${prefix}0500`))).toEqual(PREFIXES);
    expect(PREFIXES).toHaveLength(34);
  });

  it('is not checked in its lower four digits, since codes get abolished', () => {
    expect(['320000', '329999', '340900', '310230'].map(isPlace)).toEqual([true, true, true, true]);
  });

  it.each([
    ...['', '32', '32050', '3205000', ' 320500', '320500\n', '32O500', '３２０５００', '-20500'],
    ...['Overseas', 'OVERSEAS', ' overseas', '境外', '320500.0', '00', '990000'],
  ])('has no other form: %j', (text) => {
    expect(isPlace(text)).toBe(false);
  });

  it('is overseas by that word alone, in no province and not in the delta', () => {
    expect(isPlace('overseas')).toBe(true);
    expect(provinceOf('overseas')).toBe('');
    expect(inDelta('overseas')).toBe(false);
  });

  it('belongs to a province by its first two digits; the delta is 31 to 34', () => {
    expect(PREFIXES.filter((prefix) => inDelta(`${prefix}0100`))).toEqual(['31', '32', '33', '34']);
    expect(DELTA).toEqual(['31', '32', '33', '34']);
    expect(provinceOf('340900')).toBe('34');
  });
});

describe('the four departments', () => {
  it('are exactly 310000, 320000, 330000 and 340000', () => {
    expect(DEPARTMENTS).toEqual(['310000', '320000', '330000', '340000']);
    expect(DEPARTMENTS.every(isDepartment)).toBe(true);
    const others = ['300000', '350000', '320001', '320500', '110000', 'overseas', ''];
    expect(others.filter(isDepartment)).toEqual([]);
  });

  it('each answers for its own province, and for no place outside the delta', () => {
    expect(['310115', '320500', '330100', '341800'].map(departmentFor)).toEqual(DEPARTMENTS);
    fc.assert(
      fc.property(place, (where) => {
        const department = departmentFor(where);
        expect(isPlace(department)).toBe(true);
        expect(isDepartment(department)).toBe(inDelta(where));
        expect(provinceOf(department)).toBe(provinceOf(where));
      }),
    );
  });

  it('are lacking in the order of the regulation; other bodies do not count', () => {
    expect(departmentsLacking([])).toEqual(DEPARTMENTS);
    expect(departmentsLacking(['340000', '320000', '340000'])).toEqual(['310000', '330000']);
    expect(departmentsLacking(['320500', '110000', 'overseas'])).toEqual(DEPARTMENTS);
    expect(departmentsLacking(['110000', ...[...DEPARTMENTS].reverse()])).toEqual([]);
  });

  it('are covered by a list exactly if all four stand in it', () => {
    const list = fc.array(fc.oneof(fc.constantFrom<string>(...DEPARTMENTS), place));
    fc.assert(
      fc.property(list, (listed) => {
        const lacking = departmentsLacking(listed);
        expect(new Set([...lacking, ...listed.filter(isDepartment)]).size).toBe(4);
        expect(lacking.filter((each) => listed.includes(each))).toEqual([]);
      }),
    );
  });
});
