import { describe, expect, it } from 'vitest';
import { crossCheck, recordsOf } from '../../src/dossier/index.js';
import { flips, minimalFacts, questions, robustness } from '../../src/explain/index.js';
import { replay } from '../../src/lifecycle/index.js';
import { readReceipt } from '../../src/receipt/index.js';
import { read } from '../../src/table/read/index.js';
import { ANSWERS, ENTRY_POINTS, LAW } from './own.js';

type Visit = (value: object, path: string) => boolean | undefined;

/** Goes through data, each object once; below one of which `visit` says true nothing is looked at. */
function walk(value: unknown, visit: Visit, path = '', seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  // zod's schemas cannot be frozen, and no answer rests on them.
  if ('_zod' in value) return;
  if (visit(value, path)) return;
  for (const key of Reflect.ownKeys(value)) {
    walk((value as Record<PropertyKey, unknown>)[key], visit, `${path}.${String(key)}`, seen);
  }
}

/** Places of objects that somebody could change. */
function open(value: unknown): string[] {
  const found: string[] = [];
  walk(value, (each, path) => {
    if (!Object.isFrozen(each)) found.push(path);
    return undefined;
  });
  return found;
}

/** Places of the second answer that are the same object as in the first. */
function shared(first: unknown, second: unknown): string[] {
  const before = new Set<object>();
  walk(first, (each) => {
    before.add(each);
    return undefined;
  });
  const found: string[] = [];
  walk(second, (each, path) => {
    if (before.has(each)) found.push(path);
    return before.has(each);
  });
  return found;
}

const exported = Object.entries(ENTRY_POINTS).flatMap(([entry, face]) =>
  Object.entries(face).map(([name, value]) => ({ entry, name, value: value as unknown })),
);

describe('the law is the library’s own', () => {
  const data = exported.filter(({ value }) => typeof value !== 'function');

  it.each(data.map(({ entry, name, value }) => [`${entry} ${name}`, value] as const))(
    '%s: nobody can change it, however deep',
    (_, value) => {
      expect(open(value)).toEqual([]);
    },
  );
});

describe('what a caller gets is the caller’s', () => {
  it('of every function that is exported an answer is asked for', () => {
    const functions = exported.filter(({ value }) => typeof value === 'function');
    const missing = functions.filter(({ name }) => !Object.hasOwn(ANSWERS, name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.entries(ANSWERS))('%s: two answers share nothing', (name, answer) => {
    const [first, second] = [answer(), answer()];
    if (LAW.includes(name)) expect((first as unknown[]).flatMap(open)).toEqual([]);
    else expect(shared(first, second)).toEqual([]);
  });

  it('… nor what a file is refused with', async () => {
    const refusal = () => read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect(shared(await refusal(), await refusal())).toEqual([]);
  });
});

describe('what throws when it is looked at', () => {
  const boom = () => {
    throw new Error('looked at');
  };
  const traps = { get: boom, ownKeys: boom, getOwnPropertyDescriptor: boom };
  const hostile = new Proxy({}, traps) as object;
  const asked = Object.entries({ flips, minimalFacts, questions, robustness });

  it('is no docket, and no receipt', () => {
    expect(recordsOf(hostile)).toEqual([]);
    expect(readReceipt(hostile).ok).toBe(false);
  });

  it.each(asked)('%s: options that cannot be read are a TypeError', (_, ask) => {
    for (const options of [hostile, null as unknown as object]) {
      expect(() => ask({}, options)).toThrow(TypeError);
    }
  });

  it.each(asked)(
    '%s: numbers that are none are a RangeError and never a search without end',
    (_, ask) => {
      for (const options of [
        { budget: Number.NaN },
        { budget: -1 },
        { most: Number.POSITIVE_INFINITY },
        { deep: 0.5 },
        { deep: 0 },
      ]) {
        expect(() => ask({}, options as object)).toThrow(RangeError);
      }
    },
  );

  it.each(
    Object.entries({ replay, crossCheck: (_: unknown, given: object) => crossCheck([], given) }),
  )('%s: options that cannot be read are a TypeError', (_, ask) => {
    expect(() => ask({}, hostile)).toThrow(TypeError);
  });
});
