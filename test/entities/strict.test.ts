import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { KINDS, recordOf } from '../records.js';
import { placesIn, replaced } from './places.js';

/** A record with every optional field of its frame. */
const full = (kind: (typeof KINDS)[number]) =>
  recordOf(kind, {
    edition: 'draft',
    subject: { demand: 'D-1', entry: 'E-1', project: 'P-1' },
    reasons: { 'A20.in-force': '过渡期' },
  });

const errorsOf = (record: unknown) => {
  const result = recheck(record);
  return result.verdict === 'invalid' ? result.errors : [];
};

describe.each(KINDS)('the record of %s', (kind) => {
  const record = full(kind);
  const places = placesIn(record);

  it('is valid as it stands', () => {
    expect(errorsOf(record)).toEqual([]);
  });

  it.each(['extra', '__proto__', 'constructor', 'Id'])(
    'has no key %s at any level, and says at which',
    (key) => {
      for (const { path, value } of places) {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
        const at = [...path, key];
        expect(errorsOf(replaced(record, at, null)).map((error) => error.path)).toEqual([
          at.join('.'),
        ]);
      }
    },
  );

  it('takes no list, object or symbol where a value stands, nor a value where they do', () => {
    for (const { path, value } of places) {
      const container = typeof value === 'object' && value !== null;
      for (const wrong of container ? ['x', 5, true] : [[], [value], {}, Symbol('x'), Number.NaN]) {
        const paths = errorsOf(replaced(record, path, wrong)).map((error) => error.path);
        expect({ path, wrong, paths }).toEqual({ path, wrong, paths: [path.join('.')] });
      }
    }
  });

  it('confuses no list with an object', () => {
    for (const { path, value } of places) {
      if (typeof value !== 'object' || value === null) continue;
      const wrong = Array.isArray(value) ? { ...value } : Object.values(value);
      const paths = errorsOf(replaced(record, path, wrong)).map((error) => error.path);
      expect(paths).toContain(path.join('.'));
    }
  });

  it('reads an undefined member as left out, for every fact that may be', () => {
    for (const { path, value } of places) {
      if (path.length < 2 || Array.isArray(value)) continue;
      // A supplement that nobody asked for is an error of its own.
      if (path.join('.') === 'facts.notice' && kind === 'formal-review') continue;
      const errors = errorsOf(replaced(record, path, undefined));
      // A required fact is reported as such, at its own path; no other error comes of it.
      for (const error of errors) {
        expect(error.path).toBe(path.join('.'));
        expect(error.message).toContain('缺少此项');
      }
    }
  });

  it('reports every error at once, each at its path', () => {
    const broken = {
      ...record,
      id: '',
      decidedOn: '2024-02-30',
      outcome: 'x',
      extra: 1,
      subject: 5,
    };
    expect(errorsOf(broken).map(({ path }) => path)).toEqual([
      'id',
      'decidedOn',
      'subject',
      'outcome',
      'extra',
    ]);
  });
});
