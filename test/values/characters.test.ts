import { describe, expect, it } from 'vitest';
import {
  changedWhereAssigned,
  isAssigned,
  isVisible,
  withoutInvisible,
} from '../../src/values/characters.js';
import { UNICODE_VERSION } from '../../src/values/unicode-table.js';
import { rangesOf, VERSION } from '../docs/documents/unicode.js';

const points = Array.from({ length: 0x110000 }, (_, point) => point);

/** Whether a code point lies in ranges of the database. */
function within(...names: readonly string[]): (point: number) => boolean {
  const has = new Set<number>();
  for (const [first, last] of names.flatMap(rangesOf)) {
    for (let point = first; point <= last; point += 1) has.add(point);
  }
  return (point) => has.has(point);
}

const differing = (a: (point: number) => boolean, b: (point: number) => boolean): string[] =>
  points.filter((point) => a(point) !== b(point)).map((point) => `U+${point.toString(16)}`);

describe('the table of characters', () => {
  it('is of a version that every Node from 20.19 knows', () => {
    expect(UNICODE_VERSION).toBe(VERSION);
    expect(Number.parseFloat(process.versions['unicode'] ?? '0')).toBeGreaterThanOrEqual(
      Number.parseFloat(VERSION),
    );
  });

  it('knows what is assigned as the database does, code point by code point', () => {
    const unassigned = within('Unassigned');
    const known = (point: number) => isAssigned(String.fromCodePoint(point));
    expect(differing(known, (point) => !unassigned(point))).toEqual([]);
  });

  it('knows what nobody sees as the database does', () => {
    const unseen = within('White_Space', 'Control', 'Format', 'Default_Ignorable_Code_Point');
    const hidden = (point: number) => !isVisible(String.fromCodePoint(point));
    expect(differing(hidden, (point) => unseen(point) || point === 0x2800)).toEqual([]);
  });

  it('agrees with the engine on every character that both know', () => {
    const engine = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]$/u;
    for (const point of points) {
      const character = String.fromCodePoint(point);
      if (!isAssigned(character)) continue;
      if (/^\p{Cn}$/u.test(character)) throw new Error(`unknown: U+${point.toString(16)}`);
      if (engine.test(character) === isVisible(character)) {
        throw new Error(`U+${point.toString(16)}`);
      }
    }
  });

  it('what nobody sees is taken out, all of it', () => {
    expect(withoutInvisible(' 甲\u200b\u0000乙\u2800\u3164\u{e0041}丙\ufeff')).toBe('甲乙丙');
  });

  it('runs of assigned characters are changed, and what lies between stays', () => {
    expect(changedWhereAssigned('ab\u0378cd\u0379', (run) => `<${run}>`)).toBe(
      '<ab>\u0378<cd>\u0379',
    );
    expect(changedWhereAssigned('ab', (run) => `<${run}>`)).toBe('<ab>');
  });
});
